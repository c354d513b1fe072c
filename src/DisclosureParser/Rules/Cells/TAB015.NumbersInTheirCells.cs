using DisclosureParser.Documents;
using DisclosureParser.Rules.Legal;
using DisclosureParser.Rules.Reconciliation;
using DisclosureParser.Templates;

namespace DisclosureParser.Rules.Cells;

/// <summary>Numbers stand in the cells they belong to: no shift of a row or column, and no number split over two cells, explains failed sums.</summary>
internal sealed class NumbersInTheirCells : Rule
{
    public override RuleDescriptor Descriptor { get; } = new("TAB015", "数字应当填在相应的单元格", "Numbers stand in the cells they belong to", Severity.Warning)
    {
        LegalBasis = [Law.Regulation("第六条")],
    };

    public override RuleResult Check(RuleContext context)
    {
        List<Finding> findings = [];
        bool isDoubtful = false, isAnyRead = false;
        foreach (TemplateTable form in context.Form.Tables.Where(form => !form.Checks.IsEmpty))
        {
            if (context.Report.FindTable(form.Key) is not StatutoryTable table) continue;
            if (table.Status != RecognitionStatus.Complete)
            {
                isDoubtful |= table.Status == RecognitionStatus.Partial || table.HasLabelsWithoutCells || !table.Pictures.IsEmpty;
                continue;
            }

            isAnyRead = true;
            if (CellShift.Find(form, table) is not CellShift shift) continue;
            // Where words were only aligned, a shift is our doubt and not the agency's mistake.
            if (table.Evidence is GridEvidence.Markup or GridEvidence.Rulings or GridEvidence.Delimiters) findings.Add(Finding(context, table, shift));
            else isDoubtful = true;
        }

        if (findings.Count > 0) return RuleResult.From(findings);
        if (isDoubtful) return RuleResult.NotEvaluated("单元格未能确定地区分。", "The cells were not told apart with certainty.");
        return isAnyRead ? RuleResult.Passed : RuleResult.NotApplicable("报告没有所涉的表格。", "The report has no such table.");
    }

    private Finding Finding(RuleContext context, StatutoryTable table, CellShift shift) =>
        (Fail(table.Key, shift.Cells[0].Location,
            $"{FormWords.Table(context.Form, table.Key)}：{shift.Chinese}；照此还原，各处合计全部成立。",
            $"In the table {shift.English}; put back, every sum holds.") with
        {
            Related = FormCells.Related(shift.Cells),
        }).WithHint(Reconciliation.Repairs.Repair.Culprit(table));
}
