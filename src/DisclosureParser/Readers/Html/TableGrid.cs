using System.Globalization;
using AngleSharp.Dom;
using DisclosureParser.Documents;
using DisclosureParser.Internals;

namespace DisclosureParser.Readers.Html;

/// <summary>One cell element and the grid positions it covers.</summary>
internal readonly record struct GridCell(IElement Element, int Row, int Column, int RowSpan, int ColumnSpan);

/// <summary>
/// The grid of a table by the table model of HTML: head rows first, foot rows last, spans that end with their row group,
/// hidden rows and cells left out. Where markup makes two cells overlap, the later one gives way.
/// </summary>
internal sealed class TableGrid
{
    // Beyond any table; spans stop there, so that a page of wide spans costs no more than its cells.
    private const int MostColumns = 10_000;

    private readonly List<GridCell> _cells = [];
    // For each column: the first row that no cell from above covers.
    private readonly List<int> _freeFrom = [];
    private readonly DocumentLimits _limits;

    private bool _isCut;
    private long _covered;

    private TableGrid(DocumentLimits limits) => _limits = limits;

    /// <summary>Every cell keeps the span it states, and every place of the grid has its cell.</summary>
    private bool AddsUp => !_isCut && _covered == (long)RowCount * _freeFrom.Count;

    public IReadOnlyList<GridCell> Cells => _cells;

    public int RowCount { get; private set; }

    public int ColumnCount { get; private set; }

    /// <summary>
    /// The grid as browsers lay it out. Where that leaves cells without a place or places without a cell, a reading of the
    /// same markup in which all adds up is what its author saw: spans that go on through row groups, rows without cells
    /// that count for nothing.
    /// </summary>
    public static TableGrid Of(IElement table, DocumentLimits limits)
    {
        List<List<MarkupRow>> groups = TableMarkup.Groups(table);
        TableGrid grid = Of(groups, limits, joinsGroups: false, skipsEmptyRows: false);
        if (grid.AddsUp) return grid;
        foreach ((bool joinsGroups, bool skipsEmptyRows) in (ReadOnlySpan<(bool, bool)>)[(true, false), (false, true), (true, true)])
        {
            TableGrid other = Of(groups, limits, joinsGroups, skipsEmptyRows);
            if (other.AddsUp) return other;
        }

        return grid;
    }

    private static TableGrid Of(List<List<MarkupRow>> groups, DocumentLimits limits, bool joinsGroups, bool skipsEmptyRows)
    {
        TableGrid grid = new(limits);
        if (skipsEmptyRows) groups = [.. groups.Select(group => group.FindAll(row => row.Element.ChildElementCount > 0))];
        if (joinsGroups) groups = [[.. groups.SelectMany(group => group)]];
        foreach (List<MarkupRow> group in groups) grid.AddRows(group);
        grid.Close();
        return grid;
    }

    /// <summary>The rows from <paramref name="start"/> up to, without, <paramref name="end"/> as a grid of their own.</summary>
    public TableGrid Rows(int start, int end)
    {
        TableGrid grid = new(_limits) { RowCount = end - start };
        foreach (GridCell cell in _cells)
            if (cell.Row >= start && cell.Row < end)
                grid._cells.Add(cell with { Row = cell.Row - start, RowSpan = Math.Min(cell.RowSpan, end - cell.Row) });
        grid.Close();
        return grid;
    }

    private void AddRows(List<MarkupRow> rows)
    {
        int end = RowCount + rows.Count;
        foreach (MarkupRow row in rows)
        {
            AddRow(row, end);
            RowCount++;
        }
    }

    private void AddRow(MarkupRow row, int groupEnd)
    {
        int column = 0;
        foreach (IElement element in row.Cells)
        {
            while (column < _freeFrom.Count && _freeFrom[column] > RowCount) column++;

            int columnSpan = Math.Clamp(Span(element, "colspan") ?? 1, 1, _limits.MaxSpan);
            int rowSpan = Span(element, "rowspan") switch
            {
                0 => Math.Min(_limits.MaxSpan, groupEnd - RowCount),
                int span => Math.Clamp(span, 1, Math.Min(_limits.MaxSpan, groupEnd - RowCount)),
                null => 1,
            };

            int width = 0;
            while (width < columnSpan && (width == 0 || column + width < MostColumns) && (column + width >= _freeFrom.Count || _freeFrom[column + width] <= RowCount)) width++;
            _isCut |= width < columnSpan || Span(element, "rowspan") > rowSpan;
            _covered += (long)width * rowSpan;
            Cover(column, width, RowCount + rowSpan);
            _cells.Add(new GridCell(element, RowCount, column, rowSpan, width));
            if (_cells.Count > _limits.MaxTableCells) Throw.LimitExceeded(nameof(DocumentLimits.MaxTableCells), _limits.MaxTableCells, _cells.Count);
            column += width;
        }
    }

    private void Cover(int column, int width, int freeFrom)
    {
        while (_freeFrom.Count < column + width) _freeFrom.Add(0);
        for (int i = column; i < column + width; i++) _freeFrom[i] = freeFrom;
    }

    // Columns at the right edge in which no cell begins exist by a span that is too wide: a browser shows nothing of them.
    private void Close()
    {
        foreach (GridCell cell in _cells) ColumnCount = Math.Max(ColumnCount, cell.Column + 1);
        for (int i = 0; i < _cells.Count; i++)
        {
            GridCell cell = _cells[i];
            if (cell.Column + cell.ColumnSpan > ColumnCount) _cells[i] = cell with { ColumnSpan = ColumnCount - cell.Column };
        }
    }

    // As browsers read it: leading digits count, the rest is ignored.
    private static int? Span(IElement cell, string attribute)
    {
        ReadOnlySpan<char> text = (cell.GetAttribute(attribute) ?? cell.GetAttribute("aria-" + attribute)).AsSpan().Trim();
        if (text.StartsWith("+", StringComparison.Ordinal)) text = text[1..];
        int digits = 0;
        while (digits < text.Length && char.IsAsciiDigit(text[digits])) digits++;
        if (digits == 0) return null;
        return int.TryParse(text[..digits], NumberStyles.None, CultureInfo.InvariantCulture, out int span) ? span : int.MaxValue;
    }
}
