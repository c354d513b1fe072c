using System.Collections.Immutable;
using DisclosureParser.Documents;
using DisclosureParser.Rules.Reconciliation.Repairs;
using DisclosureParser.Templates;

namespace DisclosureParser.Rules.Reconciliation;

/// <summary>A sum that the form requires: every check with this id, whatever form the report follows, is this rule.</summary>
internal sealed class FormulaRule : Rule
{
    /// <summary>The rule of a check.</summary>
    /// <param name="id">Id of the check.</param>
    /// <param name="forms">The forms that have it; the latest gives its title.</param>
    public FormulaRule(string id, TemplateCatalog forms)
    {
        (Template Form, TemplateTable Table, TemplateCheck Check)[] uses =
            [.. from form in forms.Templates from table in form.Tables from check in table.Checks where check.Id == id select (form, table, check)];
        (_, _, TemplateCheck latest) = uses[^1];
        Descriptor = new RuleDescriptor(id, latest.Title, latest.EnglishTitle, Severity.Error)
        {
            LegalBasis = [.. Enumerable.Reverse(uses).Select(use => new LegalBasis(use.Form.Source.Document, use.Table.Clause)).Distinct()],
            Tables = [.. uses.Select(use => use.Table.Key).Distinct()],
        };
    }

    public override RuleDescriptor Descriptor { get; }

    /// <summary>The rule of a check of the forms that ship with the library.</summary>
    public static FormulaRule BuiltIn(string id) => new(id, TemplateCatalog.BuiltIn);

    public override RuleResult Check(RuleContext context)
    {
        List<Finding> findings = [];
        Sum? doubtful = null;
        bool claims = false;
        foreach (TemplateTable form in context.Form.Tables)
        {
            if (context.Report.FindTable(form.Key) is not StatutoryTable table) continue;
            bool? isShiftOurDoubt = null;
            Lazy<TableEdit?>? repair = null;
            Sum[] sums = [.. SumReader.For(form, table).All()];
            foreach (Sum sum in sums.Where(sum => sum.Check.Id == Descriptor.Id))
            {
                claims |= sum.Outcome != SumOutcome.ClaimsNothing;
                bool fails = sum.Outcome == SumOutcome.Fails;
                // Where words were only aligned, numbers that may stand one cell off are our doubt and not the agency's mistake.
                if (fails && (isShiftOurDoubt ??= table.Evidence == GridEvidence.Alignment && CellShift.Find(form, table) is not null)) doubtful ??= sum;
                else if (fails) findings.Add(Finding(context, form, sum, sums, repair ??= new(() => Repair.Find(form, table, sums))));
                else if (sum.Outcome is not (SumOutcome.Holds or SumOutcome.ClaimsNothing)) doubtful ??= sum;
            }
        }

        if (findings.Count > 0) return RuleResult.From(findings);
        if (doubtful is not null) return NotEvaluated(doubtful);
        return claims ? RuleResult.Passed : RuleResult.NotApplicable("没有填写总计。", "No total prints a number.");
    }

    private Finding Finding(RuleContext context, TemplateTable form, Sum sum, Sum[] sums, Lazy<TableEdit?> repair)
    {
        ImmutableArray<RelatedLocation> operands =
            [.. sum.Figures.Select(figure => new RelatedLocation("operand", figure.Key, figure.Text, figure.Location))];
        return (Fail(sum.Subject, sum.Location, SumWords.Message(sum), SumWords.EnglishMessage(sum)) with
        {
            Evidence = SumWords.Evidence(sum),
            LegalBasis = [new LegalBasis(context.Form.Source.Document, form.Clause)],
            Related = operands,
        }).WithHint(repair.Value is TableEdit edit ? Repair.Words(edit, context.Report.Table(form.Key)) : SumHints.For(sum, sums));
    }

    /// <summary>Why a sum could not be judged.</summary>
    internal static RuleResult NotEvaluated(Sum sum) => sum.Outcome switch
    {
        SumOutcome.BlanksDecide => RuleResult.NotEvaluated(
            $"未填数的单元格决定能否成立：{SumWords.Message(sum)}", $"Cells without a number decide: {SumWords.EnglishMessage(sum)}"),
        SumOutcome.LacksPart => RuleResult.NotEvaluated(
            $"缺少行或列，无法核对：{SumWords.Message(sum)}", $"A row or column is not printed: {SumWords.EnglishMessage(sum)}"),
        _ => RuleResult.NotEvaluated(
            $"有数字未能确定地读出：{sum.At.PrintedLabel}", $"A figure was not read with certainty: “{sum.At.PrintedLabel}”"),
    };
}
