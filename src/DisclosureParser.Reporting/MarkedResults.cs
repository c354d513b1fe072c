using System.Collections;

namespace DisclosureParser.Reporting;

/// <summary>Results, each finding told to be known or new as it is asked for.</summary>
internal sealed class MarkedResults(IReadOnlyList<AuditResult> results, Baseline baseline) : IReadOnlyList<AuditResult>
{
    public int Count => results.Count;

    public AuditResult this[int index] => baseline.Mark(results[index]);

    public IEnumerator<AuditResult> GetEnumerator() => results.Select(baseline.Mark).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
