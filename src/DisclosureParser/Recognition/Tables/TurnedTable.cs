using DisclosureParser.Documents;

namespace DisclosureParser.Recognition.Tables;

/// <summary>
/// Turns a table round that prints the rows of the form beside each other and its columns below each other, so that it reads
/// like any other. Only many different rows of one statutory table in one line of cells say so.
/// </summary>
internal static class TurnedTable
{
    private const int LeastRows = 8;

    public static Table Upright(Table table, FormLabels form)
    {
        if (table.IsPacked || table.ColumnCount < LeastRows) return table;
        foreach (TableLabels labels in form.Tables)
        {
            if (RowsAlong(table, labels, cell => cell.RowIndex) >= LeastRows && RowsAlong(table, labels, cell => cell.ColumnIndex) < LeastRows) return Turn(table);
        }

        return table;
    }

    /// <summary>The most different rows of the form in one line of cells.</summary>
    private static int RowsAlong(Table table, TableLabels labels, Func<TableCell, int> line)
    {
        Dictionary<int, HashSet<string>> named = [];
        foreach (TableCell cell in table.Cells)
        {
            if (cell.Text.Length == 0 || labels.Columns.Find(cell.Text).Count > 0 || labels.Rows.Find(cell.Text) is not [var row, ..]) continue;
            if (!named.TryGetValue(line(cell), out HashSet<string>? rows)) named[line(cell)] = rows = new HashSet<string>(StringComparer.Ordinal);
            rows.Add(row.Item.Path);
        }

        return named.Count == 0 ? 0 : named.Values.Max(rows => rows.Count);
    }

    private static Table Turn(Table table) => table with
    {
        RowCount = table.ColumnCount,
        ColumnCount = table.RowCount,
        Cells =
        [
            .. table.Cells
                .Select(cell => cell with { RowIndex = cell.ColumnIndex, ColumnIndex = cell.RowIndex, RowSpan = cell.ColumnSpan, ColumnSpan = cell.RowSpan })
                .OrderBy(cell => cell.RowIndex).ThenBy(cell => cell.ColumnIndex),
        ],
    };
}
