using System.Collections.Immutable;
using DisclosureParser.Rules.Cells;
using DisclosureParser.Rules.Legal;
using DisclosureParser.Templates;

namespace DisclosureParser.Rules.CrossYear;

/// <summary>The three tables are not those of the year before.</summary>
internal sealed class FiguresAreNew : CrossYearRule
{
    private static readonly ImmutableArray<string> StockRows = ["regulations", "normativeDocuments"], StockMoves = ["issued", "repealed", "created", "disclosed"];

    public override RuleDescriptor Descriptor { get; } = new("YOY009", "三张表的数据不应与上年度完全相同", "The tables are not those of the year before", Severity.Warning)
    {
        LegalBasis = [Law.Regulation("第六条")],
        Needs = Neighbours.NeighbourKind.Previous,
        Tables = ["proactive", "requests", "disputes"],
        // One or two small counts that stay the same are a quiet office, not a copy.
        Options =
        [
            RuleOption.Whole("fewestCounts", 4, 1, 200, "大于0的数据不到这么多，并且都小的，不比较。", "Fewer figures above 0, all of them small, are not compared."),
            RuleOption.Whole("smallCount", 20, 1, 1_000_000, "小于此数的算小。", "Figures below this are small."),
        ],
    };

    protected override bool IsWithinOneForm => true;

    protected override RuleResult Compare(RuleContext context)
    {
        bool isUnread = false;
        int counts = 0;
        decimal largest = 0;
        foreach (StatutoryTable table in context.Report.Tables)
        {
            foreach ((Figure figure, TemplateCell cell) in FormCells.Of(context.Form.Table(table.Key), table))
            {
                Figure? before = context.Neighbours.PreviousFigure(figure.Key);
                if (figure.State == FigureState.Unreadable || before is null or { State: FigureState.Unreadable })
                {
                    isUnread = true;
                    continue;
                }

                if ((figure.Value ?? 0) != (before.Value ?? 0)) return RuleResult.Passed;
                if (figure.Value is not > 0 || cell.Row.IsTotal || cell.Column.IsTotal || IsIdleStock(context.Report, figure)) continue;
                counts++;
                largest = Math.Max(largest, figure.Value.Value);
            }
        }

        if (counts < Option(context, "fewestCounts").Number && largest < Option(context, "smallCount").Number) return RuleResult.NotApplicable("数据太少，相同不说明问题。", "There are too few figures for sameness to say anything.");
        if (isUnread) return RuleResult.NotEvaluated("两年的数据没有全部确定地读出。", "The figures of both years were not all read with certainty.");
        return RuleResult.From([
            Fail("report", context.Report.Tables[0].Location, "三张表的全部数据与上年度报告完全相同。", "All figures of the three tables are those of the year before."),
        ]);
    }

    // Nothing made and nothing repealed: the stock stays what it was.
    private static bool IsIdleStock(AnnualReport report, Figure figure) =>
        figure.Table == "proactive" && StockRows.Contains(figure.Row)
        && StockMoves.All(column => report.FindFigure($"proactive.{figure.Row}@{column}") is not { Value: > 0 });
}
