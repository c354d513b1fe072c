using DisclosureParser.Rules.Legal;
using DisclosureParser.Templates;

namespace DisclosureParser.Rules.Cells;

/// <summary>Counts are whole numbers; sums of money need not be.</summary>
internal sealed class CountsAreWhole : TableRule
{
    public override RuleDescriptor Descriptor { get; } = new("TAB011", "件数应当是整数", "Counts are whole numbers", Severity.Error)
    {
        LegalBasis = [Law.Form2021("附件"), Law.Form2019("附件"), Law.Regulation("第六条")],
    };

    protected override IEnumerable<Finding> CheckTable(RuleContext context, TemplateTable form, StatutoryTable table) =>
        from item in FormCells.Of(form, table)
        where FormCells.MeasureOf(item.Cell) != Measure.Amount && item.Figure.Value is decimal value && value != decimal.Truncate(value)
        select Fail(item.Figure,
            $"{FormWords.Cell(context.Form, item.Figure.Key)}填的是{item.Figure.Text}，件数应当是整数。",
            $"The cell prints {item.Figure.Text}; a count is a whole number.");
}
