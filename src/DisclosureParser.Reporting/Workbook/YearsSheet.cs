using DisclosureParser.Reporting.Ledger;

namespace DisclosureParser.Reporting.Workbook;

/// <summary>同比: the figures of a body beside those of the year before, where the run holds both reports. A figure that either does not print is left out.</summary>
internal sealed class YearsSheet(AuditRun run, FormatOptions options, LedgerWords words) : RunSheet(run, options, words)
{
    public override Sheet Create() => new(
        Say("同比", "Year on year"),
        [.. Whose, Column("指标", "Figure", 60), Column("上年", "Year before", 12), Column("本年", "This year", 12), Column("增减", "Change", 12), Column("增幅", "Growth", 10)],
        Rows())
    {
        FrozenColumns = 3,
    };

    private IEnumerable<SheetCell[]> Rows()
    {
        FigureColumn[] columns = [.. FigureColumn.Of(Run, Options).Where(column => IsCompared(column.Key))];
        for (int at = 0; at < Run.Results.Count; at++)
        {
            if (Run.Bodies.Bodies[at].PreviousAt is not int before || Run.Results[at].Report is not AnnualReport report || Run.Results[before].Report is not AnnualReport previous) continue;
            foreach (FigureColumn column in columns)
            {
                if (report.FindFigure(column.Key)?.Value is not decimal now || previous.FindFigure(column.Key)?.Value is not decimal then) continue;
                yield return [.. WhoseCells(at), SheetCell.Wrapped(column.Head), then, now, now - then, Growth(then, now)];
            }
        }
    }

    // Of requests the totals: what each kind of applicant did is in the sheet of figures.
    private static bool IsCompared(string key) =>
        !key.StartsWith("requests.", StringComparison.Ordinal) || key.EndsWith("@total", StringComparison.Ordinal);

    private static SheetCell Growth(decimal before, decimal now) =>
        before == 0 ? SheetCell.Empty : new SheetCell(null, Math.Round((now - before) / Math.Abs(before), 4), CellStyle.Percent);
}
