using DisclosureParser.Templates;

namespace DisclosureParser.Rules.Cells;

/// <summary>The table on reconsideration and litigation has its three groups with five figures each.</summary>
internal sealed class AllDisputeFiguresPrinted() : ShapeRule("disputes",
    new RuleDescriptor("TAB006", "政府信息公开行政复议、行政诉讼情况表应当齐全", "The table on reconsideration and litigation is complete", Severity.Error)
    {
        LegalBasis = Notices("附件 表四"),
    })
{
    protected override IEnumerable<LostPart> Lost(TemplateTable form, StatutoryTable table) =>
        LostPart.Rows(form, table).Concat(LostPart.Columns(form, table));
}
