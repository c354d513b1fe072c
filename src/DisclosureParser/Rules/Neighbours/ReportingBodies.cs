using System.Collections.Immutable;

namespace DisclosureParser.Rules.Neighbours;

/// <summary>The bodies behind the reports of a run: where they are, what they reported the year before, and which of a roster are not among them.</summary>
/// <param name="Bodies">One for each result, in their order.</param>
/// <param name="Missing">The reports that a roster expects and the run does not hold, in the order of the roster.</param>
public sealed record ReportingBodies(ImmutableArray<ReportingBody> Bodies, ImmutableArray<MissingReport> Missing)
{
    /// <summary>The bodies of a run.</summary>
    /// <param name="results">The results of the run.</param>
    /// <param name="roster">The bodies that have to report; null where there is no such list.</param>
    /// <param name="agencies">What is known of bodies beyond what their names tell.</param>
    public static ReportingBodies Of(IReadOnlyList<AuditResult> results, Roster? roster = null, IEnumerable<KnownAgency>? agencies = null)
    {
        ArgumentNullException.ThrowIfNull(results);
        KnownAgencies known = new([.. agencies ?? []]);
        ImmutableArray<int?> previous = ReportPairing.Previous(results);
        RosterMatch match = new(results, roster, known);
        ImmutableArray<ReportingBody>.Builder bodies = ImmutableArray.CreateBuilder<ReportingBody>(results.Count);
        for (int at = 0; at < results.Count; at++)
        {
            RosterEntry? entry = match.Entries[at];
            Agency? agency = results[at].Report?.Header.Agency;
            string? region = entry?.Region ?? (agency is null ? null : known.Find(agency.Name)?.Region ?? Named(agency.Name));
            bodies.Add(new ReportingBody(region, entry?.Level, previous[at]));
        }

        return new ReportingBodies(bodies.MoveToImmutable(), match.Missing());
    }

    private static string? Named(string name)
    {
        string regions = AgencyIdentity.RegionWords(name);
        return regions.Length == 0 ? null : regions;
    }
}

/// <summary>The body behind a report.</summary>
/// <param name="Region">The region it belongs to: as the roster says, else the configuration, else as its name names it; null where none does.</param>
/// <param name="Level">Its level as the roster says it; null where it does not.</param>
/// <param name="PreviousAt">The place of its report on the year before among the results, where the run holds just one; else null.</param>
public sealed record ReportingBody(string? Region, string? Level, int? PreviousAt);

/// <summary>A report that a roster expects and the run does not hold.</summary>
/// <param name="Entry">What the roster says of the body.</param>
/// <param name="Year">The report year.</param>
/// <param name="UnreadDocument">A document that names the body and from which no report of a body could be read: it may be the one; null where there is none.</param>
public sealed record MissingReport(RosterEntry Entry, int Year, string? UnreadDocument);
