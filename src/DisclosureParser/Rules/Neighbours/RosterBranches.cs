using System.Collections.Immutable;
using DisclosureParser.Rules.Texts;

namespace DisclosureParser.Rules.Neighbours;

/// <summary>The bodies that a roster puts under the governments of a batch.</summary>
internal sealed class RosterBranches(Roster roster, IEnumerable<NamedReport?> named)
{
    private readonly ImmutableArray<(RosterEntry Entry, AgencyIdentity Agency, string Region)> _entries =
        [.. roster.Entries.Select(entry => (entry, RosterBranch.Identity(entry), PlainText.Of(entry.Region ?? "")))];

    private readonly ILookup<string, NamedReport> _reports = named.OfType<NamedReport>().ToLookup(report => report.Agency.Key, StringComparer.Ordinal);

    /// <summary>The bodies under a government; null where the report is of no government or the roster names none under it.</summary>
    /// <param name="parent">The government's report.</param>
    /// <param name="take">Gets a report of the batch.</param>
    public RosterBranch? Under(NamedReport parent, Func<NamedReport, NeighbourReport> take)
    {
        if (parent.Agency is not { IsGovernment: true, IsGovernmentOffice: false, Region.Length: > 0 } agency) return null;
        ImmutableArray<RosterChild> children =
        [
            .. _entries.Where(entry => entry.Region == agency.Region && (entry.Entry.Year ?? parent.Year) == parent.Year && entry.Agency.Key != agency.Key)
                .Select(entry => new RosterChild(entry.Entry, entry.Agency, Find(entry.Agency, parent.Year) is NamedReport report ? take(report) : null)),
        ];
        return children.IsEmpty ? null : new RosterBranch(children, roster.IsComplete);
    }

    private NamedReport? Find(AgencyIdentity agency, int year) =>
        _reports[agency.Key].FirstOrDefault(report => report.Year == year && report.Agency.LiesWhere(agency));
}
