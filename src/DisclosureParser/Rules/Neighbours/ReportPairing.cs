using System.Collections.Immutable;

namespace DisclosureParser.Rules.Neighbours;

/// <summary>
/// Knows for each report of a batch the reports it is held against, by body and year. Where in doubt which body a name means: none.
/// It keeps names and keys; the reports are taken from the batch when they are asked for, and are not kept.
/// </summary>
internal sealed class ReportPairing
{
    private readonly IReadOnlyList<AuditResult> _results;
    private readonly NamedReport?[] _named;
    private readonly BodyReports?[] _bodies;
    private readonly PeerReports?[] _peers;
    private readonly RosterBranches? _branches;

    private ReportPairing(IReadOnlyList<AuditResult> results, NamedReport?[] named, PeerReports?[] peers, Roster? roster)
    {
        _results = results;
        _named = named;
        _bodies = BodyReports.Of(named);
        _peers = peers;
        _branches = roster is null ? null : new RosterBranches(roster, named);
    }

    /// <summary>The neighbours of the report at a place of the batch.</summary>
    public ReportNeighbours this[int at]
    {
        get
        {
            if (_named[at] is not NamedReport own) return ReportNeighbours.None;
            return new ReportNeighbours
            {
                Previous = Take(_bodies[at]?.Before(own)),
                Copies = Take(_bodies[at]?.CopiesOf(own)),
                Peers = _peers[at],
                Branch = _branches?.Under(own, Take),
            };
        }
    }

    /// <summary>Goes through a batch once.</summary>
    /// <param name="results">The reports.</param>
    /// <param name="roster">The bodies that have to report.</param>
    /// <param name="leastLikeness">From here on the texts of two bodies are alike.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public static ReportPairing Of(IReadOnlyList<AuditResult> results, Roster? roster, double leastLikeness, CancellationToken cancellationToken)
    {
        NamedReport?[] named = new NamedReport?[results.Count];
        PeerTexts texts = new(results);
        for (int at = 0; at < named.Length; at++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            AuditResult result = results[at];
            named[at] = NamedReport.Of(result, at);
            if (named[at] is not null && named.Length > 1) texts.Add(at, result.Report!);
        }

        return new ReportPairing(results, named, PeerReports.Of(named, texts, leastLikeness, cancellationToken), roster);
    }

    /// <summary>For each result the place of the report of the year before of its body, where there is just one.</summary>
    public static ImmutableArray<int?> Previous(IReadOnlyList<AuditResult> results)
    {
        NamedReport?[] named = [.. results.Select(NamedReport.Of)];
        BodyReports?[] bodies = BodyReports.Of(named);
        return [.. named.Select((report, at) => report is null ? null : bodies[at]?.OnlyBefore(report)?.At)];
    }

    private ImmutableArray<NeighbourReport> Take(IEnumerable<NamedReport>? reports) => reports is null ? [] : [.. reports.Select(Take)];

    private NeighbourReport Take(NamedReport report)
    {
        AuditResult result = _results[report.At];
        return new NeighbourReport(result.Document, result.Report!);
    }
}
