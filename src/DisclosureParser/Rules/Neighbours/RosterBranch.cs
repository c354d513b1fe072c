using System.Collections.Immutable;
using DisclosureParser.Rules.Texts;

namespace DisclosureParser.Rules.Neighbours;

/// <summary>The bodies that a roster puts under a government, each with its report of the year.</summary>
/// <param name="Children">The bodies, in the order of the roster; the report is null where the batch holds none.</param>
/// <param name="IsComplete">The caller declares that these are all.</param>
internal sealed record RosterBranch(ImmutableArray<RosterChild> Children, bool IsComplete)
{
    /// <summary>Gives the governments of a batch the bodies under them.</summary>
    public static void AddTo(ReportNeighbours[] neighbours, NamedReport?[] named, Roster roster)
    {
        ImmutableArray<(RosterEntry Entry, AgencyIdentity Agency, string Region)> entries =
            [.. roster.Entries.Select(entry => (entry, Identity(entry), PlainText.Of(entry.Region ?? "")))];
        ILookup<string, NamedReport> reports = named.OfType<NamedReport>().ToLookup(report => report.Agency.Key, StringComparer.Ordinal);
        for (int at = 0; at < neighbours.Length; at++)
        {
            if (named[at] is not { Agency: { IsGovernment: true, IsGovernmentOffice: false, Region.Length: > 0 } agency } parent) continue;
            ImmutableArray<RosterChild> children =
            [
                .. entries.Where(entry => entry.Region == agency.Region && (entry.Entry.Year ?? parent.Year) == parent.Year && entry.Agency.Key != agency.Key)
                    .Select(entry => new RosterChild(entry.Entry, entry.Agency, Find(reports, entry.Agency, parent.Year))),
            ];
            if (!children.IsEmpty) neighbours[at] = neighbours[at] with { Branch = new RosterBranch(children, roster.IsComplete) };
        }
    }

    // 教育局 in a list of 松江县 is 松江县教育局.
    internal static AgencyIdentity Identity(RosterEntry entry)
    {
        AgencyIdentity agency = AgencyIdentity.Of(entry.Agency);
        return agency.IsProper || entry.Region is null ? agency : AgencyIdentity.Of(entry.Region + entry.Agency);
    }

    private static NeighbourReport? Find(ILookup<string, NamedReport> reports, AgencyIdentity agency, int year) =>
        reports[agency.Key].FirstOrDefault(report => report.Year == year && report.Agency.LiesWhere(agency))?.Neighbour;
}

/// <summary>A body under a government.</summary>
/// <param name="Entry">What the roster says of it.</param>
/// <param name="Agency">Which body it is.</param>
/// <param name="Report">Its report of the year; null where the batch holds none.</param>
internal sealed record RosterChild(RosterEntry Entry, AgencyIdentity Agency, NeighbourReport? Report);
