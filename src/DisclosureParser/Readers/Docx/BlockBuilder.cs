using System.Collections.Immutable;
using DisclosureParser.Documents;
using DisclosureParser.Internals;

namespace DisclosureParser.Readers.Docx;

/// <summary>Turns what was read from the parts into the blocks of the neutral document, in order, within the limits.</summary>
internal sealed class BlockBuilder(StyleSheet styles, NumberingCounters numbering, ReadContext context)
{
    private readonly ImmutableArray<Block>.Builder _blocks = ImmutableArray.CreateBuilder<Block>();
    private readonly CellTextBuilder _cellText = new(numbering);
    private readonly HashSet<string> _seenFurniture = new(StringComparer.Ordinal);
    private long _characters;
    private long _cells;
    private readonly HiddenText _hidden = new();
    private bool _flattened;

    /// <summary>Adds the content of one part, or of one note.</summary>
    public void Add(ImmutableArray<StoryItem> items, string part, BlockRole role) => Add(items, new Place(part, role, Nesting: 0));

    public ImmutableArray<Block> ToBlocks()
    {
        _hidden.Report(context);
        return _blocks.ToImmutable();
    }

    private void Add(ImmutableArray<StoryItem> items, Place place)
    {
        foreach (StoryItem item in items)
        {
            switch (item)
            {
                case StoryParagraph paragraph:
                    AddParagraph(paragraph, place);
                    Add(paragraph.Anchored, place);
                    break;
                case StoryPicture picture:
                    Add(new Picture(picture.Description)
                    {
                        Location = Locate(place, picture.ElementPath),
                        Width = picture.Width,
                        Height = picture.Height,
                        Role = place.Role,
                    });
                    break;
                case StoryFragment fragment:
                    foreach (Block block in fragment.Blocks) AddFragment(FragmentBlocks.Moved(block, _blocks.Count, fragment.Part, place.Role));
                    break;
                case StoryTable table:
                    AddTable(table, place with { Nesting = place.Nesting + 1 });
                    break;
            }
        }
    }

    private void AddParagraph(StoryParagraph paragraph, Place place)
    {
        string text = PrintedText.Clean(numbering.Next(paragraph.Properties) + paragraph.Text);
        if (place.Role == BlockRole.Body) _hidden.Add(paragraph.HiddenCharacters, Locate(place, paragraph.ElementPath, paragraph.ParagraphId));
        if (text.Length == 0) return;
        BlockRole role = place.Role;
        // A table of contents repeats the headings, and must not be taken for them.
        if (role == BlockRole.Body && (paragraph.Contents is { IsClosed: true } || styles.IsContentsEntry(paragraph.Properties.Style)))
            role = BlockRole.Furniture;
        // The same head stands over odd, even and first pages.
        if (place.Role == BlockRole.Furniture && !_seenFurniture.Add(text)) return;

        CountText(text);
        SourceLocation location = Locate(place, paragraph.ElementPath, paragraph.ParagraphId);
        if (paragraph.LostCharacters) ReportLost(location);
        Add(new Paragraph(text, styles.OutlineLevel(paragraph.Properties.OutlineLevel, paragraph.Properties.Style))
        {
            Location = location,
            IsEmphasized = paragraph.IsEmphasized,
            Role = role,
        });
    }

    private void AddFragment(Block block)
    {
        if (block is Paragraph paragraph) CountText(paragraph.Text);
        if (block is Table table)
        {
            CountCells(table.Cells.Length);
            foreach (TableCell cell in table.Cells) CountText(cell.Text);
        }

        Add(block);
    }

    private void AddTable(StoryTable table, Place place)
    {
        TableGrid grid = table.Grid;
        if (grid.Cells.IsEmpty) return;
        bool tooDeep = place.Nesting > context.Limits.MaxTableNesting;
        // A box around paragraphs, or a table that only lays out a page.
        if (tooDeep || table.HoldsGrid || grid is { RowCount: 1, ColumnCount: 1 })
        {
            if (tooDeep) ReportFlattened(place, table);
            foreach (GridCell cell in grid.Cells) Add(cell.Content.Items, place);
            return;
        }

        CountCells(grid.Cells.Length);
        SourceLocation location = Locate(place, table.ElementPath);
        if (!grid.IsCertain) ReportUncertain(location);
        ImmutableArray<TableCell>.Builder cells = ImmutableArray.CreateBuilder<TableCell>(grid.Cells.Length);
        foreach (GridCell cell in grid.Cells) cells.Add(ToCell(cell, place));
        Add(new Table(grid.RowCount, grid.ColumnCount, cells.MoveToImmutable()) { Location = location, Role = place.Role });
    }

    private TableCell ToCell(GridCell cell, Place place)
    {
        CellText text = _cellText.Write(cell.Content);
        CountText(text.Text);
        SourceLocation location = new(
            new BlockPath(_blocks.Count, cell.Row, cell.Column), new PartAnchor(place.Part, cell.Content.ElementPath, text.ParagraphId));
        if (text.LostCharacters) ReportLost(location);
        if (place.Role == BlockRole.Body) _hidden.Add(text.HiddenCharacters, location);
        return new TableCell(cell.Row, cell.Column, text.Text, location, cell.RowSpan, cell.ColumnSpan) { HasPicture = text.HasPicture };
    }

    private void Add(Block block)
    {
        if (_blocks.Count == context.Limits.MaxBlocks)
            Throw.LimitExceeded(nameof(DocumentLimits.MaxBlocks), context.Limits.MaxBlocks, _blocks.Count + 1);
        _blocks.Add(block);
    }

    private SourceLocation Locate(Place place, string elementPath, string? paragraphId = null) =>
        new(new BlockPath(_blocks.Count), new PartAnchor(place.Part, elementPath, paragraphId));

    private void CountCells(int cells)
    {
        int most = context.Limits.MaxTableCells, mostOfAll = context.Limits.MaxDocumentCells;
        if (cells > most) Throw.LimitExceeded(nameof(DocumentLimits.MaxTableCells), most, cells);
        if ((_cells += cells) > mostOfAll) Throw.LimitExceeded(nameof(DocumentLimits.MaxDocumentCells), mostOfAll, _cells);
    }

    private void CountText(string text)
    {
        _characters += text.Length;
        if (_characters > context.Limits.MaxTextCharacters)
            Throw.LimitExceeded(nameof(DocumentLimits.MaxTextCharacters), context.Limits.MaxTextCharacters, _characters);
    }

    private void ReportLost(SourceLocation location) =>
        context.Report(new Diagnostic(DiagnosticIds.CharactersLost, DiagnosticSeverity.Warning, "符号字体的字符无法还原为文字，以“\uFFFD”代替。", location)
        {
            EnglishMessage = "Characters of a symbol font have no plain form and were replaced by U+FFFD.",
        });

    private void ReportUncertain(SourceLocation location) =>
        context.Report(new Diagnostic(DiagnosticIds.GridUncertain, DiagnosticSeverity.Warning, "表格各行的列数不一致，按从左到右的次序归入各列。", location)
        {
            EnglishMessage = "The rows of the table differ in their number of columns; cells were placed by counting from the left.",
        });

    private void ReportFlattened(Place place, StoryTable table)
    {
        if (_flattened) return;
        _flattened = true;
        context.Report(new Diagnostic(
            DiagnosticIds.NestingFlattened, DiagnosticSeverity.Warning, "表格嵌套过深，内层表格按段落读取。", Locate(place, table.ElementPath))
        {
            EnglishMessage = "Tables nest too deep; the inner ones were read as paragraphs.",
        });
    }

    private readonly record struct Place(string Part, BlockRole Role, int Nesting);
}
