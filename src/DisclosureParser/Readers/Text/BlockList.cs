using System.Collections.Immutable;
using DisclosureParser.Documents;
using DisclosureParser.Internals;

namespace DisclosureParser.Readers.Text;

/// <summary>The blocks of a document while it is read: gives each its place and keeps the limits.</summary>
internal sealed class BlockList(ReadContext context)
{
    private readonly ImmutableArray<Block>.Builder _blocks = ImmutableArray.CreateBuilder<Block>();
    private long _characters;
    private long _cells;
    private long _pendingCells;

    public ReadContext Context { get; } = context;

    /// <summary>What is to be added before the next block: text that waits to see whether a table follows it.</summary>
    public Action? Before { get; set; }

    public ImmutableArray<Block> ToBlocks() => _blocks.ToImmutable();

    public void AddParagraph(string text, int line, int column, BlockRole role = BlockRole.Body, int? outline = null, bool emphasized = false)
    {
        if (text.Length == 0) return;
        AddWaiting();
        Count(text);
        Add(new Paragraph(text, outline) { Location = Next(line, column), Role = role, IsEmphasized = emphasized });
    }

    public void AddPicture(string? description, int line, int column)
    {
        AddWaiting();
        Add(new Picture(string.IsNullOrWhiteSpace(description) ? null : description.Trim()) { Location = Next(line, column) });
    }

    /// <summary>Counts a cell of the table being read, so that a hostile table ends while it is read.</summary>
    public void CountCell()
    {
        _pendingCells++;
        if (_pendingCells > Context.Limits.MaxTableCells)
            Throw.LimitExceeded(nameof(DocumentLimits.MaxTableCells), Context.Limits.MaxTableCells, _pendingCells);
        if (_cells + _pendingCells > Context.Limits.MaxDocumentCells)
            Throw.LimitExceeded(nameof(DocumentLimits.MaxDocumentCells), Context.Limits.MaxDocumentCells, _cells + _pendingCells);
    }

    /// <summary>Forgets the cells counted for a table that turned out to be none.</summary>
    public void ForgetCells() => _pendingCells = 0;

    public void AddTable(TableDraft draft)
    {
        if (draft.Rows.Count == 0) return;
        AddWaiting();
        ForgetCells();
        ImmutableArray<TableCell>.Builder cells = ImmutableArray.CreateBuilder<TableCell>();
        for (int row = 0; row < draft.Rows.Count; row++)
        {
            for (int ordinal = 0; ordinal < draft.Rows[row].Count; ordinal++)
            {
                CellDraft cell = draft.Rows[row][ordinal];
                int column = cell.GridColumn ?? ordinal;
                CountCell();
                Count(cell.Text);
                SourceLocation place = new(new BlockPath(_blocks.Count, row, column), new LineAnchor(cell.Line, cell.Column));
                cells.Add(new TableCell(row, column, cell.Text, place, cell.RowSpan, cell.ColumnSpan) { HasPicture = cell.HasPicture });
            }
        }

        _cells += _pendingCells;
        ForgetCells();
        if (cells.Count == 0) return;
        LineAnchor first = (LineAnchor)cells[0].Location.Anchor!;
        SourceLocation location = Next(first.LineNumber, first.ColumnNumber);
        Add(new Table(draft.Rows.Count, draft.ColumnCount, cells.ToImmutable())
        {
            Location = location,
            Evidence = draft.Evidence,
            IsPacked = draft.IsPacked,
        });
        if (draft.IsUncertain) ReportUncertain(location);
    }

    /// <summary>Adds a table that another reader made of a part of the text, which begins at a line and column.</summary>
    public void AddTable(Table table, int line, int column)
    {
        AddWaiting();
        int block = _blocks.Count;
        ImmutableArray<TableCell>.Builder cells = ImmutableArray.CreateBuilder<TableCell>(table.Cells.Length);
        foreach (TableCell cell in table.Cells)
        {
            CountCell();
            Count(cell.Text);
            LineAnchor inside = cell.Location.Anchor as LineAnchor ?? new LineAnchor(1, 1);
            LineAnchor anchor = new(line + inside.LineNumber - 1, inside.LineNumber == 1 ? column + inside.ColumnNumber - 1 : inside.ColumnNumber);
            cells.Add(cell with { Location = new SourceLocation(new BlockPath(block, cell.RowIndex, cell.ColumnIndex), anchor) });
        }

        _cells += _pendingCells;
        ForgetCells();
        Add(table with { Cells = cells.ToImmutable(), Location = Next(line, column) });
    }

    /// <summary>Reports that what is added next stands for a table whose cells were not told apart.</summary>
    public void ReportUncertainNext(int line, int column)
    {
        AddWaiting();
        ReportUncertain(Next(line, column));
    }

    private void AddWaiting()
    {
        Action? before = Before;
        Before = null;
        before?.Invoke();
    }

    private void ReportUncertain(SourceLocation location) =>
        Context.Report(new Diagnostic(DiagnosticIds.GridUncertain, DiagnosticSeverity.Warning, "表格的行列无法可靠区分。", location)
        {
            EnglishMessage = "The rows and columns of the table could not be told apart with certainty.",
        });

    private void Add(Block block)
    {
        _blocks.Add(block);
        if (_blocks.Count > Context.Limits.MaxBlocks)
            Throw.LimitExceeded(nameof(DocumentLimits.MaxBlocks), Context.Limits.MaxBlocks, _blocks.Count);
    }

    private void Count(string text)
    {
        _characters += text.Length;
        if (_characters > Context.Limits.MaxTextCharacters)
            Throw.LimitExceeded(nameof(DocumentLimits.MaxTextCharacters), Context.Limits.MaxTextCharacters, _characters);
    }

    private SourceLocation Next(int line, int column) => new(new BlockPath(_blocks.Count), new LineAnchor(line, column));
}
