using System.Collections.Immutable;

namespace DisclosureParser.Rules.Neighbours;

/// <summary>Holds a roster against the reports of a run.</summary>
internal sealed class RosterMatch
{
    private readonly ImmutableArray<(RosterEntry Entry, AgencyIdentity Agency)> _roster;
    private readonly HashSet<(int Entry, int Year)> _reported = [];
    private readonly ImmutableArray<string> _unread;

    public RosterMatch(IReadOnlyList<AuditResult> results, Roster? roster, KnownAgencies known)
    {
        _roster = [.. (roster?.Entries ?? []).Select(entry => (entry, RosterBranch.Identity(entry)))];
        ILookup<string, int> byKey = Enumerable.Range(0, _roster.Length).ToLookup(at => _roster[at].Agency.Key, StringComparer.Ordinal);
        ImmutableArray<RosterEntry?>.Builder entries = ImmutableArray.CreateBuilder<RosterEntry?>(results.Count);
        foreach (AuditResult result in results)
        {
            (string Name, int Year)? named = result.Report is { Header: { Agency: Agency agency, Year: int year } } ? (agency.Name, year) : null;
            int? found = named is null ? null : Find(named.Value.Name, named.Value.Year, byKey, known);
            if (found is int at) _reported.Add((at, named!.Value.Year));
            entries.Add(found is int place ? _roster[place].Entry : null);
        }

        Entries = entries.MoveToImmutable();
        _unread = [.. results.Where(result => result.Report?.Header is not { Agency: not null, Year: not null }).Select(result => result.Document.Name)];
    }

    /// <summary>The entry that each result's body has in the roster; null where it has none.</summary>
    public ImmutableArray<RosterEntry?> Entries { get; }

    /// <summary>What the roster expects and no result is.</summary>
    public ImmutableArray<MissingReport> Missing()
    {
        int[] years = Years();
        ImmutableArray<MissingReport>.Builder missing = ImmutableArray.CreateBuilder<MissingReport>();
        for (int at = 0; at < _roster.Length; at++)
        {
            RosterEntry entry = _roster[at].Entry;
            foreach (int year in entry.Year is int own ? [own] : years)
            {
                if (!_reported.Contains((at, year)) && !HasTwin(at, year))
                    missing.Add(new MissingReport(entry, year, _unread.FirstOrDefault(name => name.Contains(entry.Agency, StringComparison.Ordinal))));
            }
        }

        return missing.ToImmutable();
    }

    // A list by year names a body once for each year, so that a report belongs to the line of its own year.
    private int? Find(string name, int year, ILookup<string, int> byKey, KnownAgencies known)
    {
        AgencyIdentity agency = AgencyIdentity.Of(name);
        int? found = null;
        foreach (int at in byKey[agency.Key].Where(at => _roster[at].Agency.LiesWhere(agency)))
        {
            if (_roster[at].Entry.Year == year) return at;
            if (_roster[at].Entry.Year is null) found ??= at;
        }

        for (int at = 0; found is null && at < _roster.Length; at++)
        {
            if ((_roster[at].Entry.Year ?? year) == year && known.AreOne(_roster[at].Entry.Agency, name)) found = at;
        }

        return found;
    }

    // The same body twice in the list: one line for every year, another for one of them.
    private bool HasTwin(int at, int year) =>
        _reported.Any(pair => pair.Year == year && pair.Entry != at && _roster[pair.Entry].Agency.Key == _roster[at].Agency.Key && _roster[pair.Entry].Agency.LiesWhere(_roster[at].Agency));

    // A body without a year reports every year that is a year of this run: one on which at least half of those that report at all do.
    // A single report of an earlier year makes nobody else late.
    private int[] Years()
    {
        int bodies = _reported.Select(pair => pair.Entry).Distinct().Count();
        return [.. _reported.GroupBy(pair => pair.Year).Where(year => year.Count() * 2 >= bodies).Select(year => year.Key).Order()];
    }
}
