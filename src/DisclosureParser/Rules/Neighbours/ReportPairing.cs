using System.Collections.Immutable;

namespace DisclosureParser.Rules.Neighbours;

/// <summary>Finds for each report of a batch the reports it is held against, by body and year. Where in doubt which body a name means: none.</summary>
internal static class ReportPairing
{
    /// <summary>The neighbours of each result, in the order of the results.</summary>
    /// <param name="results">The reports.</param>
    /// <param name="roster">The bodies that have to report.</param>
    /// <param name="leastLikeness">From here on the texts of two bodies are alike.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public static ImmutableArray<ReportNeighbours> Of(IReadOnlyList<AuditResult> results, Roster? roster, double leastLikeness, CancellationToken cancellationToken)
    {
        NamedReport?[] named = [.. results.Select(NamedReport.Of)];
        ReportNeighbours[] neighbours = new ReportNeighbours[results.Count];
        Array.Fill(neighbours, ReportNeighbours.None);
        foreach (ImmutableArray<int> body in Bodies(named))
        {
            foreach (int at in body) neighbours[at] = Within(body, at, named);
        }

        PeerReports.AddTo(neighbours, named, leastLikeness, cancellationToken);
        if (roster is not null) RosterBranch.AddTo(neighbours, named, roster);
        return [.. neighbours];
    }

    /// <summary>The report of the year before of each result's body, where there is just one; in the order of the results.</summary>
    public static ImmutableArray<AnnualReport?> Previous(IReadOnlyList<AuditResult> results)
    {
        NamedReport?[] named = [.. results.Select(NamedReport.Of)];
        AnnualReport?[] previous = new AnnualReport?[results.Count];
        foreach (ImmutableArray<int> body in Bodies(named))
        {
            foreach (int at in body)
            {
                int[] before = [.. body.Where(other => named[other]!.Year == named[at]!.Year - 1)];
                if (before.Length == 1) previous[at] = named[before[0]]!.Report;
            }
        }

        return [.. previous];
    }

    private static ReportNeighbours Within(ImmutableArray<int> body, int at, NamedReport?[] named)
    {
        NamedReport own = named[at]!;
        return new ReportNeighbours
        {
            Previous = [.. body.Select(other => named[other]!).Where(other => other.Year == own.Year - 1).Select(other => other.Neighbour)],
            Copies = [.. body.Where(other => other != at).Select(other => named[other]!)
                .Where(other => other.Year == own.Year && !other.IsSameFile(own)).Select(other => other.Neighbour)],
        };
    }

    /// <summary>The places of all reports of one body, body by body.</summary>
    private static IEnumerable<ImmutableArray<int>> Bodies(NamedReport?[] named)
    {
        foreach (IGrouping<string, int> alike in Enumerable.Range(0, named.Length).Where(at => named[at] is not null)
            .GroupBy(at => named[at]!.Agency.Key, StringComparer.Ordinal))
        {
            int[] places = [.. alike];
            if (!named[places[0]]!.Agency.IsProper)
            {
                // Two bodies of that name on one year: which report belongs to which is not known.
                bool isOne = places.GroupBy(at => named[at]!.Year).All(year => year.Count() == 1);
                if (isOne) yield return [.. places];
                continue;
            }

            bool isOnePlace = places.All(at => places.All(other => named[at]!.Agency.LiesWhere(named[other]!.Agency)));
            if (isOnePlace) yield return [.. places];
            else foreach (IGrouping<string, int> same in places.GroupBy(at => string.Join('/', named[at]!.Agency.Regions), StringComparer.Ordinal)) yield return [.. same];
        }
    }
}

/// <summary>A report of a batch that names its body and its year.</summary>
/// <param name="Neighbour">The report.</param>
/// <param name="Agency">Which body it is of.</param>
/// <param name="Year">The year it is on.</param>
internal sealed record NamedReport(NeighbourReport Neighbour, AgencyIdentity Agency, int Year)
{
    public AnnualReport Report => Neighbour.Report;

    /// <summary>The report, or null where it does not name its body and its year.</summary>
    public static NamedReport? Of(AuditResult result) =>
        result.Report is { Header: { Agency: Agency agency, Year: int year } } report
            ? new NamedReport(new NeighbourReport(result.Document, report), AgencyIdentity.Of(agency.Name), year)
            : null;

    /// <summary>Both were read from the same bytes.</summary>
    public bool IsSameFile(NamedReport other) => Neighbour.Document.Sha256 is string hash && hash == other.Neighbour.Document.Sha256;
}
