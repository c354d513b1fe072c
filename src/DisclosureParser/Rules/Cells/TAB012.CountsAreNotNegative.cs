using DisclosureParser.Rules.Legal;
using DisclosureParser.Templates;

namespace DisclosureParser.Rules.Cells;

/// <summary>Only a change against the year before may be negative.</summary>
internal sealed class CountsAreNotNegative : TableRule
{
    public override RuleDescriptor Descriptor { get; } = new("TAB012", "数量不应为负数", "Figures are not negative", Severity.Error)
    {
        LegalBasis = [Law.Regulation("第六条")],
    };

    protected override IEnumerable<Finding> CheckTable(RuleContext context, TemplateTable form, StatutoryTable table) =>
        from item in FormCells.Of(form, table)
        where FormCells.MeasureOf(item.Cell) != Measure.Change && item.Figure.Value < 0
        select Fail(item.Figure,
            $"{FormWords.Cell(context.Form, item.Figure.Key)}填的是负数{item.Figure.Text}。",
            $"The cell prints the negative number {item.Figure.Text}.");
}
