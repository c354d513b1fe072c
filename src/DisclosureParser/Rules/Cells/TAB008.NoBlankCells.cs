using System.Collections.Immutable;
using DisclosureParser.Rules.Legal;

namespace DisclosureParser.Rules.Cells;

/// <summary>No cell of a table is left empty.</summary>
internal sealed class NoBlankCells() : EmptyCellRule(FigureState.Blank,
    new RuleDescriptor("TAB008", "单元格应当填数，没有数据的填0", "No cell is left empty", Severity.Warning)
    {
        LegalBasis = [Law.Regulation("第六条")],
    })
{
    protected override (string Chinese, string English) Printed(ImmutableArray<Figure> cells) => (
        cells.Length == 1 ? "是空白" : FormattableString.Invariant($"有{cells.Length}格空白"),
        FormattableString.Invariant($"{cells.Length} cell(s) are empty"));
}
