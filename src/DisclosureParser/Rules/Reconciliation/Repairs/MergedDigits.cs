namespace DisclosureParser.Rules.Reconciliation.Repairs;

/// <summary>Two numbers that ran together into one cell: 12 | (nothing) in place of 1 | 2.</summary>
internal static class MergedDigits
{
    public static IEnumerable<TableEdit> Of(FailedTable failed)
    {
        foreach ((var columns, var rows) in failed.Blocks())
        {
            foreach ((Templates.AxisItem row, Figure[] cells) in rows.Where(row => failed.RowFails(row.Row)))
            {
                for (int i = 0; i < cells.Length; i++)
                {
                    if (columns[i].IsTotal || cells[i].Value is not (>= 10 and decimal whole) || whole != decimal.Truncate(whole)) continue;
                    foreach ((decimal left, decimal right) in Cuts(whole))
                    {
                        if (i + 1 < cells.Length && !columns[i + 1].IsTotal && cells[i + 1].Value is null or 0) yield return Edit(row.PrintedLabel, cells[i], cells[i + 1], left, right);
                        if (i > 0 && cells[i - 1].Value is null or 0) yield return Edit(row.PrintedLabel, cells[i - 1], cells[i], left, right);
                    }
                }
            }
        }
    }

    // 123 is 1|23 or 12|3; no number begins with 0.
    private static IEnumerable<(decimal Left, decimal Right)> Cuts(decimal whole)
    {
        for (decimal unit = 10; unit <= whole; unit *= 10)
        {
            decimal right = whole % unit;
            if (right * 10 >= unit) yield return (decimal.Truncate(whole / unit), right);
        }
    }

    private static TableEdit Edit(string row, Figure first, Figure second, decimal left, decimal right)
    {
        string whole = SumWords.Number((first.Value ?? 0) + (second.Value ?? 0)), one = SumWords.Number(left), other = SumWords.Number(right);
        return new TableEdit($"“{row}”行的{whole}疑似应为相邻两格{one}、{other}", $"in row “{row}” {whole} seems to be two adjacent cells, {one} and {other}", [first, second])
            .With(first, left).With(second, right);
    }
}
