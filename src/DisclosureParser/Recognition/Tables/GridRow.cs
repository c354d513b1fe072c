using DisclosureParser.Documents;

namespace DisclosureParser.Recognition.Tables;

/// <summary>One row of a source table with every cell that covers it, also those that begin above.</summary>
/// <param name="Table">The source table.</param>
/// <param name="Index">0-based row in that table.</param>
/// <param name="Cells">The cells by column.</param>
internal sealed record GridRow(Table Table, int Index, IReadOnlyList<TableCell> Cells)
{
    /// <summary>The rows of a table in order.</summary>
    public static List<GridRow> Of(Table table)
    {
        List<TableCell>[] rows = new List<TableCell>[table.RowCount];
        for (int r = 0; r < rows.Length; r++) rows[r] = [];
        foreach (TableCell cell in table.Cells)
        {
            int end = Math.Min(table.RowCount, cell.RowIndex + cell.RowSpan);
            for (int r = cell.RowIndex; r < end; r++) rows[r].Add(cell);
        }

        List<GridRow> grid = new(rows.Length);
        for (int r = 0; r < rows.Length; r++)
        {
            rows[r].Sort((a, b) => a.ColumnIndex.CompareTo(b.ColumnIndex));
            grid.Add(new GridRow(table, r, rows[r]));
        }

        return grid;
    }
}
