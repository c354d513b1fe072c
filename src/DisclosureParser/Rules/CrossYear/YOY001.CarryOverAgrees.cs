using DisclosureParser.Rules.Legal;
using DisclosureParser.Rules.Reconciliation;

namespace DisclosureParser.Rules.CrossYear;

/// <summary>What is carried in is what the year before carried out.</summary>
internal sealed class CarryOverAgrees : CrossYearRule
{
    public override RuleDescriptor Descriptor { get; } = new("YOY001", "上年结转数应当等于上年度报告的结转下年度数", "What is carried in is what the year before carried out", Severity.Error)
    {
        LegalBasis = [Law.Form2021("附件 表三"), Law.Form2019("附件 表三")],
        Needs = Neighbours.NeighbourKind.Previous,
        Tables = ["requests"],
    };

    protected override RuleResult Compare(RuleContext context)
    {
        RequestRow now = RequestRow.Of(context.Form, "carriedIn", context.Report.FindFigure);
        RequestRow before = RequestRow.Of(context.Form, "carriedOut", context.Neighbours.PreviousFigure);
        YearOutcome outcome = now.Total.Against(before.Total);
        if (outcome == YearOutcome.Unknown)
            return RuleResult.NotEvaluated("两年的结转数没有全部确定地读出。", "What was carried over was not read with certainty in both years.");
        if (outcome == YearOutcome.Agrees) return RuleResult.Passed;

        // Where only a total is off in its own row, the rule about that row speaks.
        if (now.Sum.Against(before.Sum) == YearOutcome.Agrees && !now.Sum.IsOpen && !before.Sum.IsOpen) return RuleResult.Passed;
        if (Explanations.AreGivenForCarry(context)) return RuleResult.Passed;
        if (outcome == YearOutcome.BlanksDecide)
            return RuleResult.NotEvaluated("两年的结转数有空白，不能判断是否一致。", "Blank cells leave open whether what was carried over agrees.");
        return RuleResult.From([Finding(context, now, before)]);
    }

    private Finding Finding(RuleContext context, RequestRow now, RequestRow before)
    {
        string carriedIn = FormWords.RowLabel(context.Form.Table("requests"), "carriedIn"), carriedOut = FormWords.RowLabel(context.Form.Table("requests"), "carriedOut");
        decimal left = now.Total.Value, right = before.Total.Value;
        Figure first = context.Report.FindFigure("requests.carriedIn@total") ?? now.Total.Figures[0];
        return Fail(first,
            $"{FormWords.Row(context.Form, "requests", "carriedIn")}总计为{SumWords.Number(left)}，上年度报告“{carriedOut}”总计为{SumWords.Number(right)}，相差{SumWords.Number(Math.Abs(left - right))}。",
            $"“{carriedIn}” totals {SumWords.Number(left)}; the report of the year before carries out {SumWords.Number(right)}.",
            IsOwnCount(context) ? null : Severity.Warning)
            .Reckoned(context, $"{carriedIn}＝上年度{carriedOut}", left, right, now.Total.Figures, before.Total.Figures);
    }

    // A department counts its own requests. Whom others gather figures from may change from year to year.
    private static bool IsOwnCount(RuleContext context) => context.Report.Header.Agency is { Kind: AgencyKind.Department };
}
