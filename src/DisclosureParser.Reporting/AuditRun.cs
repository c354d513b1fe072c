using System.Collections.Immutable;
using DisclosureParser.Rules;
using DisclosureParser.Rules.Neighbours;

namespace DisclosureParser.Reporting;

/// <summary>The results of one run, in the order in which every format prints them.</summary>
public sealed class AuditRun
{
    private ReportingBodies? _bodies;

    private readonly RunTally _tally;

    /// <summary>Orders and counts the results of a run.</summary>
    /// <param name="toolVersion">Version of the program that made them.</param>
    /// <param name="results">
    /// The results. A list in the order of the documents' names, code point by code point, is used as it is: it is gone through once here
    /// and again by each format, no result is kept, and so it may lie on disk and be longer than memory.
    /// </param>
    /// <param name="baseline">What an earlier run found; null where there is none to go by.</param>
    public AuditRun(string toolVersion, IEnumerable<AuditResult> results, Baseline? baseline = null)
    {
        ToolVersion = toolVersion;
        IReadOnlyList<AuditResult> given = results as IReadOnlyList<AuditResult> ?? [.. results];
        (Results, RunTally? tally) = Tally(given, baseline);
        if (tally is null) (Results, tally) = Tally([.. given.OrderBy(result => result.Document.Name, CodePointOrder.Comparer)], baseline);
        _tally = tally!;
        Summary = AuditSummary.Sum(_tally.Lines.Select(line => line.Counts)) with { Corrected = baseline is null ? null : Corrected.Length };
    }

    /// <summary>Version of the program that made the results.</summary>
    public string ToolVersion { get; }

    /// <summary>The results by document name, code point by code point. They may lie on disk, where an index costs more than it looks.</summary>
    public IReadOnlyList<AuditResult> Results { get; }

    /// <summary>What the baseline holds and this run has evaluated and not found again.</summary>
    public ImmutableArray<BaselineFinding> Corrected => _tally.Corrected;

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

    /// <summary>What is kept of each result, in their order.</summary>
    internal ImmutableArray<ReportLine> Lines => _tally.Lines;

    /// <summary>The counts of a rule's findings; null where it has none.</summary>
    internal AuditSummary? CountsOf(string ruleId) => _tally.Of(ruleId);

    // Null where they are not in order.
    private static (IReadOnlyList<AuditResult> Results, RunTally? Tally) Tally(IReadOnlyList<AuditResult> results, Baseline? baseline)
    {
        IReadOnlyList<AuditResult> marked = baseline is null ? results : new MarkedResults(results, baseline);
        return (marked, RunTally.Of(marked, baseline));
    }
}
