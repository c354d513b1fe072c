using DisclosureParser.Rules.Legal;
using DisclosureParser.Rules.Reconciliation;
using DisclosureParser.Templates;

namespace DisclosureParser.Rules.CrossYear;

/// <summary>What is carried in agrees with the year before for each sort of applicant.</summary>
internal sealed class CarryOverAgreesByApplicant : CrossYearRule
{
    public override RuleDescriptor Descriptor { get; } = new("YOY002", "各类申请人的上年结转数应当与上年度报告一致", "What is carried in agrees with the year before by applicant", Severity.Warning)
    {
        LegalBasis = [Law.Form2021("附件 表三"), Law.Form2019("附件 表三")],
        Needs = Neighbours.NeighbourKind.Previous,
        Tables = ["requests"],
    };

    protected override RuleResult Compare(RuleContext context)
    {
        RequestRow now = RequestRow.Of(context.Form, "carriedIn", context.Report.FindFigure);
        RequestRow before = RequestRow.Of(context.Form, "carriedOut", context.Neighbours.PreviousFigure);
        List<Finding> findings = [];
        AxisItem? doubtful = null;
        for (int i = 0; i < now.Columns.Length; i++)
        {
            (AxisItem column, YearValue own) = now.Columns[i];
            YearValue previous = before.Columns[i].Value;
            YearOutcome outcome = own.Against(previous);
            if (outcome == YearOutcome.Differs) findings.Add(Finding(context, column, own, previous));
            else if (outcome != YearOutcome.Agrees) doubtful ??= column;
        }

        // A row that does not add up in itself is the business of the rule about that row.
        if (findings.Count > 0 && (!now.TiesOut || !before.TiesOut) && now.Total.Value == before.Total.Value) return RuleResult.Passed;
        if (findings.Count > 0 && Explanations.AreGivenForCarry(context)) return RuleResult.Passed;
        if (findings.Count > 0) return RuleResult.From(findings);
        return doubtful is null
            ? RuleResult.Passed
            : RuleResult.NotEvaluated(
                $"“{doubtful.PrintedLabel}”列的结转数没有全部确定地读出。", $"What was carried over in column “{doubtful.PrintedLabel}” was not read with certainty.");
    }

    private Finding Finding(RuleContext context, AxisItem column, YearValue own, YearValue previous)
    {
        TemplateTable form = context.Form.Table("requests");
        string carriedIn = FormWords.RowLabel(form, "carriedIn"), carriedOut = FormWords.RowLabel(form, "carriedOut");
        return Fail(own.Figures[0],
            $"{FormWords.Cell(context.Form, own.Figures[0].Key)}为{SumWords.Number(own.Value)}，上年度报告“{carriedOut}”的“{column.PrintedLabel}”为{SumWords.Number(previous.Value)}。",
            $"“{carriedIn}” of “{column.PrintedLabel}” is {SumWords.Number(own.Value)}; the report of the year before carries out {SumWords.Number(previous.Value)}.")
            .Reckoned(context, $"{carriedIn}＝上年度{carriedOut}", own.Value, previous.Value, own.Figures, previous.Figures);
    }
}
