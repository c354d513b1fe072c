using System.Collections.Immutable;
using DisclosureParser.Templates;

namespace DisclosureParser.Rules.Reconciliation.Repairs;

/// <summary>Two columns that changed places, in one row or throughout.</summary>
internal static class SwappedCells
{
    public static IEnumerable<TableEdit> Of(FailedTable failed)
    {
        (string Over, string Under, decimal By)? pair = failed.OppositeColumns();
        foreach ((ImmutableArray<AxisItem> columns, ImmutableArray<(AxisItem Row, Figure[] Cells)> rows) in failed.Blocks())
        {
            for (int i = 0; i < columns.Length; i++)
            {
                for (int j = i + 1; j < columns.Length; j++)
                {
                    // Columns of parts that changed places throughout leave every sum as it was; in one row they leave that row's.
                    if (columns[j].IsTotal) yield return Throughout(columns[i], columns[j], i, j, rows);
                    if (columns[j].IsTotal || pair is (string over, string under, _) && Are(columns[i], columns[j], over, under))
                    {
                        foreach ((AxisItem row, Figure[] cells) in rows.Where(row => (row.Cells[i].Value ?? 0) != (row.Cells[j].Value ?? 0) && (!columns[j].IsTotal || failed.RowFails(row.Row))))
                            yield return InRow(row, columns[i], columns[j], cells[i], cells[j]);
                    }
                }
            }
        }
    }

    private static bool Are(AxisItem first, AxisItem second, string over, string under) =>
        (first.Key == over && second.Key == under) || (first.Key == under && second.Key == over);

    private static TableEdit Throughout(AxisItem first, AxisItem second, int i, int j, ImmutableArray<(AxisItem Row, Figure[] Cells)> rows)
    {
        TableEdit edit = new($"“{first.PrintedLabel}”列与“{second.PrintedLabel}”列疑似互换", $"columns “{first.PrintedLabel}” and “{second.PrintedLabel}” seem to have changed places",
            [.. rows.SelectMany(row => new[] { row.Cells[i], row.Cells[j] })]);
        foreach ((_, Figure[] cells) in rows) edit.With(cells[i], cells[j]).With(cells[j], cells[i]);
        return edit;
    }

    private static TableEdit InRow(AxisItem row, AxisItem first, AxisItem second, Figure left, Figure right) =>
        new TableEdit($"“{row.PrintedLabel}”行的“{first.PrintedLabel}”与“{second.PrintedLabel}”疑似互换",
            $"in row “{row.PrintedLabel}” “{first.PrintedLabel}” and “{second.PrintedLabel}” seem to have changed places", [left, right]).With(left, right).With(right, left);
}
