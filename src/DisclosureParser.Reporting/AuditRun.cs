using System.Collections.Immutable;
using DisclosureParser.Rules;
using DisclosureParser.Rules.Neighbours;

namespace DisclosureParser.Reporting;

/// <summary>The results of one run, in the order in which every format prints them.</summary>
public sealed class AuditRun
{
    private ReportingBodies? _bodies;

    /// <summary>Orders and counts the results of a run.</summary>
    /// <param name="toolVersion">Version of the program that made them.</param>
    /// <param name="results">The results in any order.</param>
    /// <param name="baseline">What an earlier run found; null where there is none to go by.</param>
    public AuditRun(string toolVersion, IEnumerable<AuditResult> results, Baseline? baseline = null)
    {
        ToolVersion = toolVersion;
        ImmutableArray<AuditResult> ordered = [.. results.OrderBy(result => result.Document.Name, CodePointOrder.Comparer)];
        Results = baseline is null ? ordered : baseline.Mark(ordered);
        Corrected = baseline is null ? [] : baseline.Corrected(Results);
        Summary = AuditSummary.Of(Results) with { Corrected = baseline is null ? null : Corrected.Length };
    }

    /// <summary>Version of the program that made the results.</summary>
    public string ToolVersion { get; }

    /// <summary>The results by document name, code point by code point.</summary>
    public ImmutableArray<AuditResult> Results { get; }

    /// <summary>What the baseline holds and this run has evaluated and not found again.</summary>
    public ImmutableArray<BaselineFinding> Corrected { get; }

    /// <summary>The rules that were run. Default: those that ship with the library.</summary>
    public ImmutableArray<RuleDescriptor> Rules { get; init; } = DisclosurePipeline.Default.Rules;

    /// <summary>The suppressions that were configured, each with what became of it. Default: none.</summary>
    public ImmutableArray<SuppressionUse> Suppressions { get; init; } = [];

    /// <summary>The bodies that have to report; null (the default) where there is no such list.</summary>
    public Roster? Roster { get; init; }

    /// <summary>What is known of bodies beyond what their names tell. Default: nothing.</summary>
    public ImmutableArray<KnownAgency> Agencies { get; init; } = [];

    /// <summary>The bodies behind the results, in their order, and those of the roster that are not among them.</summary>
    public ReportingBodies Bodies => _bodies ??= ReportingBodies.Of(Results, Roster, Agencies);

    /// <summary>The counts.</summary>
    public AuditSummary Summary { get; }
}
