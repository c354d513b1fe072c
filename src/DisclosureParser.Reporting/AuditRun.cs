using System.Collections.Immutable;

namespace DisclosureParser.Reporting;

/// <summary>The results of one run, in the order in which every format prints them.</summary>
public sealed class AuditRun
{
    /// <summary>Orders and counts the results of a run.</summary>
    /// <param name="toolVersion">Version of the program that made them.</param>
    /// <param name="results">The results in any order.</param>
    public AuditRun(string toolVersion, IEnumerable<AuditResult> results)
    {
        ToolVersion = toolVersion;
        Results = [.. results.OrderBy(result => result.Document.Name, CodePointOrder.Comparer)];
        Summary = AuditSummary.Of(Results);
    }

    /// <summary>Version of the program that made the results.</summary>
    public string ToolVersion { get; }

    /// <summary>The results by document name, code point by code point.</summary>
    public ImmutableArray<AuditResult> Results { get; }

    /// <summary>The suppressions that were configured, each with what became of it. Default: none.</summary>
    public ImmutableArray<SuppressionUse> Suppressions { get; init; } = [];

    /// <summary>The counts.</summary>
    public AuditSummary Summary { get; }
}
