using DisclosureParser.Templates;

namespace DisclosureParser.Rules.Cells;

/// <summary>The table on requests has every column of applicants, and their total.</summary>
internal sealed class AllApplicantColumnsPrinted() : ShapeRule("requests",
    new RuleDescriptor("TAB005", "收到和处理政府信息公开申请情况表的申请人各列应当齐全", "The table on requests has every applicant column", Severity.Error)
    {
        LegalBasis = Notices("附件 表三"),
    })
{
    protected override IEnumerable<LostPart> Lost(TemplateTable form, StatutoryTable table) => LostPart.Columns(form, table);
}
