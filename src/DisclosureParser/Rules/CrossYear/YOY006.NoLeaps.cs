using System.Collections.Immutable;
using DisclosureParser.Rules.Reconciliation;

namespace DisclosureParser.Rules.CrossYear;

/// <summary>Figures that grow or shrink tenfold are worth a second look.</summary>
internal sealed class NoLeaps : CrossYearRule
{
    private static readonly ImmutableArray<string> Keys =
        ["proactive.licensing@decisions", "proactive.penalties@decisions", "proactive.compulsion@decisions", "proactive.fees@amount", "requests.received@total"];

    public override RuleDescriptor Descriptor { get; } = new("YOY006", "数据较上年度不宜突变", "Figures do not leap from one year to the next", Severity.Info)
    {
        Needs = Neighbours.NeighbourKind.Previous,
        Templates = ["gkbg-2021"],
        Options =
        [
            RuleOption.Decimal("factor", 10, 2, 1000, "超过上年度的这一倍数，或者不到其倒数，算作突变。", "More than this many times the year before, or less than one such part, is a leap."),
            RuleOption.Whole("least", 50, 1, 1_000_000, "两年中较大的数不到这一数的，不比较。", "Figures that stay below this are not compared."),
            RuleOption.Whole("leastFromZero", 500, 1, 1_000_000, "由0增加或减少到0，达到这一数才算突变。", "From nothing, or to nothing, only this many are a leap."),
        ],
    };

    protected override bool IsWithinOneForm => true;

    protected override RuleResult Compare(RuleContext context)
    {
        List<Finding> findings = [];
        bool isAnyRead = false;
        foreach (string key in Keys)
        {
            if (context.Report.FindFigure(key) is not { Value: decimal now } own || context.Neighbours.PreviousFigure(key) is not { Value: decimal before } previous) continue;
            isAnyRead = true;
            // Another unit is another way to write, not another amount.
            if (own.Unit == previous.Unit && IsLeap(context, now, before)) findings.Add(Finding(context, own, previous));
        }

        if (findings.Count > 0 && Explanations.AreGiven(context)) return RuleResult.Passed;
        if (findings.Count > 0 || isAnyRead) return RuleResult.From(findings);
        return RuleResult.NotApplicable("两年没有都填写的数据。", "No figure is filled in in both years.");
    }

    private bool IsLeap(RuleContext context, decimal now, decimal before)
    {
        decimal more = Math.Max(now, before), less = Math.Min(now, before);
        if (less <= 0) return less == 0 && more >= Option(context, "leastFromZero").Number;
        return more >= Option(context, "least").Number && more > less * Option(context, "factor").Number;
    }

    private Finding Finding(RuleContext context, Figure own, Figure previous)
    {
        string now = SumWords.Number(own.Value!.Value), before = SumWords.Number(previous.Value!.Value);
        string factor = SumWords.Number(Option(context, "factor").Number);
        return Fail(own,
            $"{FormWords.Cell(context.Form, own.Key)}由上年度的{before}变为{now}，请核对。", $"The figure went from {before} the year before to {now}; please check.")
            .Reckoned(context, $"本年度与上年度之比在1/{factor}至{factor}之间", own.Value.Value, previous.Value.Value, [own], [previous]);
    }
}
