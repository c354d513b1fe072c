using System.Collections.Immutable;

namespace DisclosureParser.Reporting;

/// <summary>What became of a suppression in a run.</summary>
public enum SuppressionState
{
    /// <summary>It hides at least one finding.</summary>
    Used,

    /// <summary>It speaks of no finding of the run.</summary>
    Unused,

    /// <summary>It has run out and hides nothing, whether it speaks of findings or not.</summary>
    Expired,
}

/// <summary>A suppression and what became of it in a run.</summary>
/// <param name="Suppression">The suppression.</param>
/// <param name="State">What became of it.</param>
/// <param name="Findings">How many findings of the run it speaks of.</param>
public sealed record SuppressionUse(Suppression Suppression, SuppressionState State, int Findings)
{
    /// <summary>What became of each, in their order.</summary>
    /// <param name="suppressions">All that were configured.</param>
    /// <param name="results">The results of the run.</param>
    /// <param name="today">The day of the run.</param>
    public static ImmutableArray<SuppressionUse> Of(ImmutableArray<Suppression> suppressions, IReadOnlyCollection<AuditResult> results, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(results);
        if (suppressions.IsEmpty) return [];
        int[] findings = new int[suppressions.Length];
        foreach (AuditResult result in results)
        {
            foreach (Finding finding in result.Findings)
            {
                for (int at = 0; at < findings.Length; at++)
                {
                    if (suppressions[at].Covers(result, finding)) findings[at]++;
                }
            }
        }

        return [.. suppressions.Select((suppression, at) => new SuppressionUse(suppression, Became(suppression, findings[at], today), findings[at]))];
    }

    private static SuppressionState Became(Suppression suppression, int findings, DateOnly today) =>
        suppression.IsExpired(today) ? SuppressionState.Expired : findings > 0 ? SuppressionState.Used : SuppressionState.Unused;
}
