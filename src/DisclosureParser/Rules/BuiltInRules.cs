using System.Collections.Immutable;
using DisclosureParser.Rules.Cells;
using DisclosureParser.Rules.Proactive;
using DisclosureParser.Rules.Reconciliation;
using DisclosureParser.Rules.Requests;

namespace DisclosureParser.Rules;

/// <summary>The rules that ship with the library, by id. A rule that is not listed here does not exist.</summary>
internal static class BuiltInRules
{
    public static ImmutableArray<Rule> All { get; } =
    [
        new RulesByRuleMakers(),
        new StockNotNegative(),
        new TotalHoldsNew(),
        new ItemsNotNegative(),
        FormulaRule.BuiltIn("REQ001"),
        FormulaRule.BuiltIn("REQ002"),
        FormulaRule.BuiltIn("REQ003"),
        new ResultsNeedRequests(),
        FormulaRule.BuiltIn("REV001"),
        FormulaRule.BuiltIn("REV002"),
        FormulaRule.BuiltIn("REV003"),
        new FormOfTheYearUsed(),
        new OneFormThroughout(),
        new AllProactiveFiguresPrinted(),
        new AllRequestRowsPrinted(),
        new AllApplicantColumnsPrinted(),
        new AllDisputeFiguresPrinted(),
        new LabelsOfTheForm(),
        new NoBlankCells(),
        new NumbersInsteadOfDashes(),
        new FiguresAreNumbers(),
        new CountsAreWhole(),
        new CountsAreNotNegative(),
        new PlainDigits(),
        new TablesAreText(),
        new NumbersInTheirCells(),
    ];
}
