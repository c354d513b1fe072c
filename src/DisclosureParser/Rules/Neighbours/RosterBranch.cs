using System.Collections.Immutable;

namespace DisclosureParser.Rules.Neighbours;

/// <summary>The bodies that a roster puts under a government, each with its report of the year.</summary>
/// <param name="Children">The bodies, in the order of the roster; the report is null where the batch holds none.</param>
/// <param name="IsComplete">The caller declares that these are all.</param>
internal sealed record RosterBranch(ImmutableArray<RosterChild> Children, bool IsComplete)
{
    // 教育局 in a list of 松江县 is 松江县教育局.
    internal static AgencyIdentity Identity(RosterEntry entry)
    {
        AgencyIdentity agency = AgencyIdentity.Of(entry.Agency);
        return agency.IsProper || entry.Region is null ? agency : AgencyIdentity.Of(entry.Region + entry.Agency);
    }
}

/// <summary>A body under a government.</summary>
/// <param name="Entry">What the roster says of it.</param>
/// <param name="Agency">Which body it is.</param>
/// <param name="Report">Its report of the year; null where the batch holds none.</param>
internal sealed record RosterChild(RosterEntry Entry, AgencyIdentity Agency, NeighbourReport? Report);
