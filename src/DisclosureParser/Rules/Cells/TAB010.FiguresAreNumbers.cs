using DisclosureParser.Rules.Legal;
using DisclosureParser.Templates;

namespace DisclosureParser.Rules.Cells;

/// <summary>Cells hold numbers, not words.</summary>
internal sealed class FiguresAreNumbers : TableRule
{
    public override RuleDescriptor Descriptor { get; } = new("TAB010", "单元格应当填数字", "Cells hold numbers, not words", Severity.Error)
    {
        LegalBasis = [Law.Form2021("附件"), Law.Form2019("附件"), Law.Regulation("第六条")],
    };

    protected override IEnumerable<Finding> CheckTable(RuleContext context, TemplateTable form, StatutoryTable table) =>
        from cell in FormCells.Of(form, table)
        where cell.Figure is { State: FigureState.Unreadable, Text.Length: > 0 }
        select Fail(cell.Figure,
            $"{FormWords.Cell(context.Form, cell.Figure.Key)}填的是“{cell.Figure.Text}”，不是数字。",
            $"The cell prints “{cell.Figure.Text}”, which is no number.");
}
