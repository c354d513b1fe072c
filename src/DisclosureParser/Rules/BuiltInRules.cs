using System.Collections.Immutable;
using DisclosureParser.Rules.Reconciliation;

namespace DisclosureParser.Rules;

/// <summary>The rules that ship with the library, by id. A rule that is not listed here does not exist.</summary>
internal static class BuiltInRules
{
    public static ImmutableArray<Rule> All { get; } =
    [
        FormulaRule.BuiltIn("REQ001"),
        FormulaRule.BuiltIn("REQ002"),
        FormulaRule.BuiltIn("REQ003"),
        FormulaRule.BuiltIn("REV001"),
        FormulaRule.BuiltIn("REV002"),
        FormulaRule.BuiltIn("REV003"),
    ];
}
