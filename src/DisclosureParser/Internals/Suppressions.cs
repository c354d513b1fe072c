using System.Collections.Immutable;

namespace DisclosureParser.Internals;

/// <summary>Marks the findings that somebody answers for.</summary>
/// <param name="InForce">The suppressions that have not run out.</param>
internal sealed record Suppressions(ImmutableArray<Suppression> InForce)
{
    public static Suppressions None { get; } = new([]);

    /// <summary>The result with the first suppression that speaks of each finding.</summary>
    public AuditResult Apply(AuditResult result) => InForce.IsEmpty
        ? result
        : result with
        {
            Findings = [.. result.Findings.Select(finding => finding with { Suppression = InForce.FirstOrDefault(each => each.Covers(result, finding)) })],
        };
}
