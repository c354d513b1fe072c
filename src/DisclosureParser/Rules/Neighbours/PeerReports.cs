using System.Collections.Immutable;
using DisclosureParser.Rules.Similarity;

namespace DisclosureParser.Rules.Neighbours;

/// <summary>What the reports of other bodies on the same year are to a report.</summary>
/// <param name="Names">The names of all bodies that report on the year, folded, this one's among them.</param>
/// <param name="Alike">By section: the other body's report whose text is most like this one's.</param>
internal sealed record PeerReports(PeerNames Names, ImmutableDictionary<string, LikeReport> Alike)
{
    /// <summary>The sections whose words are a body's own.</summary>
    public static ImmutableArray<string> Sections { get; } = ["overview", "problems"];

    /// <summary>Gives every report of a batch its peers.</summary>
    public static void AddTo(ReportNeighbours[] neighbours, NamedReport?[] named, double leastLikeness, CancellationToken cancellationToken)
    {
        foreach (IGrouping<int, int> year in Enumerable.Range(0, named.Length).Where(at => named[at] is not null).GroupBy(at => named[at]!.Year))
        {
            int[] places = [.. year];
            NamedReport[] reports = [.. places.Select(at => named[at]!)];
            if (reports.All(report => !AreOthers(report, reports[0]))) continue;
            PeerNames names = new(reports);
            Dictionary<string, LikeReport>[] alike = [.. reports.Select(_ => new Dictionary<string, LikeReport>(StringComparer.Ordinal))];
            foreach (string section in Sections)
            {
                LikeText?[] found = LikeTexts.Find(
                    [.. reports.Select(report => Profile(report, section))], leastLikeness, (left, right) => MayCompare(reports[left], reports[right]), cancellationToken);
                for (int i = 0; i < reports.Length; i++)
                {
                    if (found[i] is LikeText like) alike[i][section] = new LikeReport(reports[like.At].Neighbour, like.Likeness, like.Count);
                }
            }

            for (int i = 0; i < reports.Length; i++)
            {
                if (reports.Any(other => AreOthers(reports[i], other)))
                    neighbours[places[i]] = neighbours[places[i]] with { Peers = new PeerReports(names, alike[i].ToImmutableDictionary()) };
            }
        }
    }

    private static TextProfile? Profile(NamedReport report, string section)
    {
        string text = ComparedText.Of(report.Report, section);
        return text.Length < ComparedText.ShortestLength ? null : TextProfile.Of(text);
    }

    private static bool AreOthers(NamedReport left, NamedReport right) => left.Agency.Key != right.Agency.Key
        || left.Agency.IsProper && right.Agency.IsProper && !left.Agency.LiesWhere(right.Agency);

    // A government gathers what its offices report, often in their words.
    private static bool MayCompare(NamedReport left, NamedReport right) => AreOthers(left, right) && !IsUnder(left.Agency, right.Agency) && !IsUnder(right.Agency, left.Agency)
        && !((left.Agency.IsGovernment || right.Agency.IsGovernment) && (left.Agency.SharesRegion(right.Agency) || left.Agency.Regions.IsEmpty || right.Agency.Regions.IsEmpty));

    // 松江县教育局考试中心 reports with the bureau it belongs to.
    private static bool IsUnder(AgencyIdentity part, AgencyIdentity whole) =>
        part.Region == whole.Region && whole.Body.Length > 0 && part.Body.Length > whole.Body.Length && part.Body.StartsWith(whole.Body, StringComparison.Ordinal);
}

/// <summary>A report of another body with much the same text.</summary>
/// <param name="Neighbour">The report.</param>
/// <param name="Likeness">How much alike the texts are, from 0 to 1.</param>
/// <param name="Count">How many bodies' reports have much the same text.</param>
internal sealed record LikeReport(NeighbourReport Neighbour, double Likeness, int Count);
