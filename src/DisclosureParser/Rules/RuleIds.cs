using System.Collections.Immutable;

namespace DisclosureParser.Rules;

/// <summary>The ids of rules that other code names.</summary>
internal static class RuleIds
{
    public const string ResultsWithoutRequests = "REQ004";
    public const string ResultsTotal = "REQ002";

    /// <summary>The families of the catalogue. Their letters are no local rule's.</summary>
    public static readonly ImmutableArray<string> Families = ["SEC", "TAB", "ACT", "REQ", "REV", "TXT", "YOY", "PUB", "MET", "QLT", "AGG"];

    /// <summary>Whether an id belongs to no family of the catalogue.</summary>
    public static bool IsLocal(string id) => id.Length < 3 || !Families.Contains(id[..3]);
}
