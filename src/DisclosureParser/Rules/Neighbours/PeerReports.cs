using System.Collections.Immutable;
using DisclosureParser.Rules.Similarity;

namespace DisclosureParser.Rules.Neighbours;

/// <summary>What the reports of other bodies on the same year are to a report.</summary>
/// <param name="Names">The names of all bodies that report on the year, folded, this one's among them.</param>
/// <param name="Alike">By section: the other body's report whose text is most like this one's.</param>
internal sealed record PeerReports(PeerNames Names, ImmutableDictionary<string, LikeReport> Alike)
{
    /// <summary>The peers of each report of a batch; null where there are none.</summary>
    public static PeerReports?[] Of(NamedReport?[] named, PeerTexts texts, double leastLikeness, CancellationToken cancellationToken)
    {
        PeerReports?[] peers = new PeerReports?[named.Length];
        foreach (IGrouping<int, NamedReport> year in named.OfType<NamedReport>().GroupBy(report => report.Year))
        {
            NamedReport[] reports = [.. year];
            // Of thousands of reports few names are different ones; each stands for all of its body.
            NamedReport[] bodies = [.. reports.DistinctBy(report => (report.Agency.Key, string.Join('/', report.Agency.Regions)))];
            if (bodies.Length == 1) continue;
            PeerNames names = new(reports);
            foreach (NamedReport report in reports)
            {
                if (bodies.Any(other => AreOthers(report, other))) peers[report.At] = new PeerReports(names, ImmutableDictionary<string, LikeReport>.Empty);
            }

            foreach (string section in PeerTexts.Sections) Compare(reports, section, texts, peers, leastLikeness, cancellationToken);
        }

        return peers;
    }

    private static void Compare(NamedReport[] reports, string section, PeerTexts texts, PeerReports?[] peers, double leastLikeness, CancellationToken cancellationToken)
    {
        ProfileCache profiles = new(i => texts.Profile(reports[i].At, section));
        LikeText?[] found = LikeTexts.Find(
            [.. reports.Select(report => texts.Keys(report.At, section))], profiles.Of, leastLikeness, (left, right) => MayCompare(reports[left], reports[right]), cancellationToken);
        for (int i = 0; i < reports.Length; i++)
        {
            if (found[i] is not LikeText like || peers[reports[i].At] is not PeerReports own) continue;
            peers[reports[i].At] = own with { Alike = own.Alike.Add(section, new LikeReport(reports[like.At].Name, like.Likeness, like.Count)) };
        }
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
/// <param name="Agency">The body's name as it prints it.</param>
/// <param name="Likeness">How much alike the texts are, from 0 to 1.</param>
/// <param name="Count">How many bodies' reports have much the same text.</param>
internal sealed record LikeReport(string Agency, double Likeness, int Count);
