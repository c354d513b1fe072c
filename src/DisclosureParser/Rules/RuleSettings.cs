using System.Collections.Immutable;

namespace DisclosureParser.Rules;

/// <summary>Which rules run, and how grave their findings are.</summary>
public sealed record RuleSettings
{
    /// <summary>All rules at their own severity.</summary>
    public static RuleSettings Default { get; } = new();

    /// <summary>Prefixes of the ids that run; empty: all.</summary>
    public ImmutableArray<string> Select { get; init; } = [];

    /// <summary>Prefixes of the ids that do not run. Wins over <see cref="Select"/> where its prefix is at least as long.</summary>
    public ImmutableArray<string> Ignore { get; init; } = [];

    /// <summary>Severities by rule id, in place of the rules' own.</summary>
    public ImmutableDictionary<string, Severity> Severities { get; init; } = ImmutableDictionary<string, Severity>.Empty;

    /// <summary>Values of the rules' options, in place of their defaults.</summary>
    public ImmutableDictionary<(string RuleId, string Option), RuleOptionValue> Options { get; init; } =
        ImmutableDictionary<(string RuleId, string Option), RuleOptionValue>.Empty;

    /// <summary>What is known of bodies beyond what their names tell.</summary>
    public ImmutableArray<KnownAgency> Agencies { get; init; } = [];
}
