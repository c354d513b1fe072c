using System.Collections.Immutable;
using System.IO.Enumeration;
using DisclosureParser.Rules.Texts;

namespace DisclosureParser.Rules;

/// <summary>Looks up what the caller knows of a body.</summary>
internal sealed class KnownAgencies
{
    private readonly Dictionary<string, KnownAgency> _byName = new(StringComparer.Ordinal);
    private readonly List<(string Pattern, KnownAgency Agency)> _patterns = [];

    public KnownAgencies(ImmutableArray<KnownAgency> agencies)
    {
        foreach (KnownAgency agency in agencies)
        {
            foreach (string name in agency.Aliases.Insert(0, agency.Name).Select(PlainText.Of))
            {
                if (name.AsSpan().IndexOfAny('*', '?') < 0) _byName.TryAdd(name, agency);
                else _patterns.Add((name, agency));
            }
        }
    }

    /// <summary>Nothing is known.</summary>
    public static KnownAgencies None { get; } = new([]);

    /// <summary>The entry for a name: one that has just this name or alias, else the first whose pattern fits; null where none does.</summary>
    public KnownAgency? Find(string printed)
    {
        if (_byName.Count == 0 && _patterns.Count == 0) return null;
        string name = PlainText.Of(printed);
        if (_byName.TryGetValue(name, out KnownAgency? known)) return known;
        foreach ((string pattern, KnownAgency agency) in _patterns)
        {
            if (FileSystemName.MatchesSimpleExpression(pattern, name, ignoreCase: false)) return agency;
        }

        return null;
    }

    /// <summary>Whether one entry names both, without a pattern: a pattern speaks of many bodies.</summary>
    public bool AreOne(string left, string right) =>
        _byName.GetValueOrDefault(PlainText.Of(left)) is KnownAgency known && ReferenceEquals(known, _byName.GetValueOrDefault(PlainText.Of(right)));

    /// <summary>The report with kind and level of its body as far as the caller knows better.</summary>
    public AnnualReport Apply(AnnualReport report)
    {
        if (report.Header.Agency is not Agency agency || Find(agency.Name) is not KnownAgency known) return report;
        Agency told = agency with { Kind = known.Kind ?? agency.Kind, Level = known.Level ?? agency.Level };
        return told == agency ? report : report with { Header = report.Header with { Agency = told } };
    }
}
