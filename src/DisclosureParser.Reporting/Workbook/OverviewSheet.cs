using DisclosureParser.Reporting.Ledger;

namespace DisclosureParser.Reporting.Workbook;

/// <summary>总览: the counts of the run, of each year, region and body, and of each rule.</summary>
internal sealed class OverviewSheet(AuditRun run, FormatOptions options, LedgerWords words) : RunSheet(run, options, words)
{
    public override Sheet Create() => new(
        Say("总览", "Overview"),
        [
            Column("类别", "Group", 10), Column("名称", "Name", 40), Column("份数", "Files", 8), Status(AuditStatus.Complete), Status(AuditStatus.Incomplete), Status(AuditStatus.Unreadable),
            new(Words.Of(Severity.Error), 8), new(Words.Of(Severity.Warning), 8), new(Words.Of(Severity.Info), 8), new(Words.Of(LedgerState.Suppressed), 9),
            new(Words.Of(LedgerState.New), 9), new(Words.Of(LedgerState.Known), 9), new(Words.Of(LedgerState.Corrected), 9),
        ],
        Rows());

    private SheetColumn Status(AuditStatus status) => new(Words.Of(status), 12);

    private IEnumerable<SheetCell[]> Rows()
    {
        yield return Row(Say("合计", "Total"), Say("全部", "All"), Run.Summary);
        foreach (SheetCell[] row in Groups(Say("年度", "Year"), at => Run.Lines[at].Year?.ToString(System.Globalization.CultureInfo.InvariantCulture), isRanked: false)) yield return row;
        foreach (SheetCell[] row in Groups(Say("地区", "Region"), at => Run.Bodies.Bodies[at].Region, isRanked: true)) yield return row;
        foreach (SheetCell[] row in Groups(Say("单位", "Agency"), at => Run.Lines[at].Agency, isRanked: true)) yield return row;
        foreach (SheetCell[] row in RuleRows()) yield return row;
    }

    private IEnumerable<SheetCell[]> Groups(string group, Func<int, string?> name, bool isRanked)
    {
        var counted = Enumerable.Range(0, Run.Lines.Length)
            .GroupBy(at => name(at) ?? Say("（未明）", "(not known)"), StringComparer.Ordinal)
            .Select(same => (same.Key, Counts: AuditSummary.Sum(same.Select(at => Run.Lines[at].Counts))));
        var ordered = isRanked
            ? counted.OrderByDescending(item => item.Counts.Errors).ThenByDescending(item => item.Counts.Warnings).ThenBy(item => item.Key, CodePointOrder.Comparer)
            : counted.OrderBy(item => item.Key, CodePointOrder.Comparer);
        return ordered.Select(item => Row(group, item.Key, item.Counts));
    }

    // Of a rule only its findings can be counted.
    private IEnumerable<SheetCell[]> RuleRows()
    {
        foreach (var rule in Run.Rules)
        {
            if (Run.CountsOf(rule.Id) is not AuditSummary counts) continue;
            string title = Options.Language == MessageLanguage.English ? rule.EnglishTitle : rule.Title;
            yield return
            [
                Say("规则", "Rule"), $"{rule.Id} {title}", SheetCell.Empty, SheetCell.Empty, SheetCell.Empty, SheetCell.Empty,
                counts.Errors, counts.Warnings, counts.Infos, counts.Suppressed,
                Baseline(counts.New), Baseline(counts.Known), Baseline(Run.Corrected.Count(finding => finding.RuleId == rule.Id)),
            ];
        }
    }

    private SheetCell[] Row(string group, string name, AuditSummary counts) =>
    [
        group, name, counts.Files, counts.Complete, counts.Incomplete, counts.Unreadable, counts.Errors, counts.Warnings, counts.Infos, counts.Suppressed,
        Baseline(counts.New), Baseline(counts.Known), counts.Corrected,
    ];

    private SheetCell Baseline(int count) => Run.Summary.Corrected is null ? SheetCell.Empty : count;
}
