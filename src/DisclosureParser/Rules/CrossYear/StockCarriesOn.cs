using DisclosureParser.Rules.Reconciliation;
using DisclosureParser.Rules.Texts;
using DisclosureParser.Templates;

namespace DisclosureParser.Rules.CrossYear;

/// <summary>What is in force is what was in force the year before, with what was made and without what was repealed.</summary>
/// <param name="row">The row of the proactive table.</param>
/// <param name="subject">Words that name its documents.</param>
/// <param name="descriptor">What the rule is.</param>
internal abstract class StockCarriesOn(string row, Cues subject, RuleDescriptor descriptor) : CrossYearRule
{
    public override RuleDescriptor Descriptor { get; } = descriptor with { Needs = Neighbours.NeighbourKind.Previous, Tables = ["proactive"], Templates = ["gkbg-2021"] };

    protected override bool IsWithinOneForm => true;

    /// <summary>How grave a difference is.</summary>
    protected abstract Severity Gravity(RuleContext context, decimal expected, decimal difference);

    protected override RuleResult Compare(RuleContext context)
    {
        YearValue inForce = Value(context.Report.FindFigure, "inForce"), issued = Value(context.Report.FindFigure, "issued"), repealed = Value(context.Report.FindFigure, "repealed");
        YearValue before = Value(context.Neighbours.PreviousFigure, "inForce");
        if (inForce.IsEmpty && !inForce.IsUnknown)
            return RuleResult.NotApplicable($"没有填写{FormWords.ColumnLabel(context.Form.Table("proactive"), "inForce")}。", "The number in force is not filled in.");
        YearValue added = new([.. before.Figures, .. issued.Figures]);
        YearOutcome outcome = before.Figures.IsEmpty ? YearOutcome.Unknown : inForce.Against(added, repealed);
        if (outcome == YearOutcome.Unknown)
            return RuleResult.NotEvaluated("两年的件数没有全部确定地读出。", "The numbers of both years were not read with certainty.");
        if (outcome == YearOutcome.Agrees || Explanations.AreGivenForStock(context, subject)) return RuleResult.Passed;
        if (outcome == YearOutcome.BlanksDecide)
            return RuleResult.NotEvaluated("有单元格空白，不能判断存量是否衔接。", "Blank cells leave open whether the stock carries on.");
        return RuleResult.From([Finding(context, inForce, issued, repealed, before)]);
    }

    private Finding Finding(RuleContext context, YearValue inForce, YearValue issued, YearValue repealed, YearValue before)
    {
        TemplateTable form = context.Form.Table("proactive");
        string Label(string column) => FormWords.ColumnLabel(form, column);
        decimal expected = before.Value + issued.Value - repealed.Value, difference = inForce.Value - expected;
        Severity gravity = Gravity(context, expected, Math.Abs(difference));
        if (gravity == Severity.Error && Explanations.AreGiven(context)) gravity = Severity.Warning;
        string sum = $"上年度{Label("inForce")}{SumWords.Number(before.Value)}＋{Label("issued")}{SumWords.Number(issued.Value)}－{Label("repealed")}{SumWords.Number(repealed.Value)}＝{SumWords.Number(expected)}";
        return Fail(inForce.Figures[0],
            $"{FormWords.Row(context.Form, "proactive", row)}：{sum}，{Label("inForce")}填{SumWords.Number(inForce.Value)}，相差{SumWords.Number(Math.Abs(difference))}。",
            $"“{FormWords.RowLabel(form, row)}”: {SumWords.Number(before.Value)} in force the year before, {SumWords.Number(issued.Value)} made, {SumWords.Number(repealed.Value)} repealed make {SumWords.Number(expected)}, not {SumWords.Number(inForce.Value)}.",
            gravity)
            .Reckoned(context, $"{Label("inForce")}＝上年度{Label("inForce")}＋{Label("issued")}－{Label("repealed")}", inForce.Value, expected,
                [.. inForce.Figures, .. issued.Figures, .. repealed.Figures], before.Figures);
    }

    private YearValue Value(Func<string, Figure?> find, string column) => YearValue.Of(find($"proactive.{row}@{column}"));
}
