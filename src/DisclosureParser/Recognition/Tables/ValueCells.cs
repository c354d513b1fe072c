using DisclosureParser.Documents;
using DisclosureParser.Text;

namespace DisclosureParser.Recognition.Tables;

/// <summary>The cells of a row as its labels, and one cell for each head.</summary>
/// <param name="Labels">The cells before the values.</param>
/// <param name="Cells">For each head the cell below it; null where none is printed there.</param>
/// <param name="IsCertain">False where the number of cells does not fit the heads and nothing tells which belongs where.</param>
internal sealed record ValueCells(IReadOnlyList<TableCell> Labels, List<TableCell?> Cells, bool IsCertain)
{
    /// <summary>All cells behind the labels, placed or not.</summary>
    public required IReadOnlyList<TableCell> All { get; init; }

    public static ValueCells Of(GridRow row, List<Head> heads, bool isUnderHeads, TableLabels labels)
    {
        bool isGrid = isUnderHeads && !row.Table.IsPacked && heads.Count > 0;
        int split = isGrid ? FirstUnder(row, heads, labels) : BehindLabels(row, heads.Count, labels);
        List<TableCell> before = [.. row.Cells.Take(split)], values = [.. row.Cells.Skip(split)];
        if (heads.Count > 0 && values.Count == heads.Count) return new ValueCells(before, [.. values], true) { All = values };
        if (isGrid) return ByColumn(before, values, heads);
        // Behind the label of a row whose spans are lost stand blanks; there are just as many cells too many.
        int blanks = values.FindIndex(cell => !cell.Text.AsSpan().Trim().IsEmpty);
        if (!row.Table.IsPacked && heads.Count > 0 && values.Count - heads.Count is int over and > 0 && over <= blanks)
            return new ValueCells(before, [.. values.Skip(over)], true) { All = [.. values.Skip(over)] };
        int last = values.FindLastIndex(cell => !cell.Text.AsSpan().Trim().IsEmpty);
        // Empty cells at the end of a packed row stand for spans that were lost.
        bool fits = heads.Count > 0 && values.Count > heads.Count && last < heads.Count;
        return fits
            ? new ValueCells(before, [.. values.Take(heads.Count)], true) { All = values }
            : new ValueCells(before, [.. new TableCell?[heads.Count]], false) { All = values };
    }

    /// <summary>The first cell that reaches under a head and is not the label of the row.</summary>
    private static int FirstUnder(GridRow row, List<Head> heads, TableLabels labels)
    {
        int first = heads.Min(head => head.Start);
        int split = row.Cells.TakeWhile(cell => cell.ColumnIndex < first).Count();
        // A label too wide for its column, in a grid whose spans do not add up.
        while (split < row.Cells.Count && row.Cells.Count - split > heads.Count && IsLabel(row.Cells[split], labels)) split++;
        while (split > 0 && row.Cells.Count - split < heads.Count && FigureReader.Read(row.Cells[split - 1].Text).IsPrintedValue) split--;
        return split;
    }

    private static int BehindLabels(GridRow row, int heads, TableLabels labels)
    {
        int split = 0;
        for (int i = 0; i < row.Cells.Count; i++)
        {
            if (FigureReader.Read(row.Cells[i].Text).IsPrintedValue) break;
            // Words that are no label of the form may still be one, as long as every head keeps a value behind them.
            bool isPrinted = ComparableText.Of(row.Cells[i].Text).Length > 0;
            if (IsLabel(row.Cells[i], labels) || isPrinted && split == i && Printed(row, i + 1) >= heads) split = i + 1;
        }

        return split;
    }

    private static int Printed(GridRow row, int from) => row.Cells.Skip(from).Count(cell => !cell.Text.AsSpan().Trim().IsEmpty);

    private static bool IsLabel(TableCell cell, TableLabels labels) =>
        ComparableText.Of(cell.Text).Length > 0
        && (labels.Rows.Find(cell.Text).Count > 0 || labels.Columns.Find(cell.Text).Count > 0 || labels.IsSubtotal(cell.Text));

    private static ValueCells ByColumn(List<TableCell> before, List<TableCell> values, List<Head> heads)
    {
        List<TableCell?> cells = [];
        bool isCertain = true;
        foreach (Head head in heads)
        {
            List<TableCell> under = [.. values.Where(cell => cell.ColumnIndex < head.End && head.Start < cell.ColumnIndex + cell.ColumnSpan)];
            // Padding beside the value is no value.
            if (under.Count > 1) under.RemoveAll(cell => cell.Text.AsSpan().Trim().IsEmpty);
            if (under.Count > 1) isCertain = false;
            TableCell? cell = under.Count == 0 ? values.Find(cell => cell.ColumnIndex < head.End && head.Start < cell.ColumnIndex + cell.ColumnSpan) : under[0];
            cells.Add(cell);
        }

        // One printed value under two heads belongs to neither with certainty.
        for (int i = 1; i < cells.Count; i++)
        {
            if (cells[i] is TableCell shared && ReferenceEquals(shared, cells[i - 1]) && !shared.Text.AsSpan().Trim().IsEmpty) isCertain = false;
        }

        return new ValueCells(before, cells, isCertain) { All = values };
    }
}
