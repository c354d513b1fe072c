using DisclosureParser.Templates;

namespace DisclosureParser.Rules.Cells;

/// <summary>The table on proactive disclosure has every block, row and column.</summary>
internal sealed class AllProactiveFiguresPrinted() : ShapeRule("proactive",
    new RuleDescriptor("TAB003", "主动公开政府信息情况表应当齐全", "The table on proactive disclosure is complete", Severity.Error)
    {
        LegalBasis = Notices("附件 表二"),
    })
{
    protected override IEnumerable<LostPart> Lost(TemplateTable form, StatutoryTable table) =>
        LostPart.Rows(form, table).Concat(LostPart.Columns(form, table));
}
