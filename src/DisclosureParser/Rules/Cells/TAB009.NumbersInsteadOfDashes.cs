using System.Collections.Immutable;
using DisclosureParser.Rules.Legal;

namespace DisclosureParser.Rules.Cells;

/// <summary>Cells hold 0, not a dash, a slash or a word for "none".</summary>
internal sealed class NumbersInsteadOfDashes() : EmptyCellRule(FigureState.Dash,
    new RuleDescriptor("TAB009", "单元格应当填数字，不用符号代替", "Cells hold numbers instead of dashes", Severity.Warning)
    {
        LegalBasis = [Law.Regulation("第六条")],
    })
{
    protected override (string Chinese, string English) Printed(ImmutableArray<Figure> cells)
    {
        string signs = string.Join('、', cells.Select(cell => $"“{cell.Text}”").Distinct(StringComparer.Ordinal));
        return (
            cells.Length == 1 ? $"填的是{signs}，不是数字" : FormattableString.Invariant($"有{cells.Length}格填的是{signs}，不是数字"),
            FormattableString.Invariant($"{cells.Length} cell(s) print {signs} instead of a number"));
    }
}
