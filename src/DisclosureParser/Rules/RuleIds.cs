namespace DisclosureParser.Rules;

/// <summary>The ids of rules that other code names.</summary>
internal static class RuleIds
{
    public const string ResultsWithoutRequests = "REQ004";
    public const string ResultsTotal = "REQ002";
}
