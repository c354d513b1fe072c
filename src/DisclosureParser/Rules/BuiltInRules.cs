using System.Collections.Immutable;

namespace DisclosureParser.Rules;

/// <summary>The rules that ship with the library, by id. A rule that is not listed here does not exist.</summary>
internal static class BuiltInRules
{
    public static ImmutableArray<Rule> All { get; } =
    [
    ];
}
