using System.Collections.Frozen;
using DisclosureParser.Rules.Texts;

namespace DisclosureParser.Rules.Neighbours;

/// <summary>The names of the bodies that report on a year, to know one where a text begins with it.</summary>
internal sealed class PeerNames
{
    // A shorter name (市教育局) may be anybody's.
    private const int ShortestName = 6;

    private readonly FrozenDictionary<string, AgencyIdentity> _names;
    private readonly int _longest;

    public PeerNames(IEnumerable<NamedReport> reports)
    {
        Dictionary<string, AgencyIdentity> names = new(StringComparer.Ordinal);
        foreach (NamedReport report in reports)
        {
            string name = PlainText.Of(report.Name);
            if (name.Length >= ShortestName && report.Agency.IsProper) names[name] = report.Agency;
        }

        _names = names.ToFrozenDictionary(StringComparer.Ordinal);
        _longest = names.Count == 0 ? 0 : names.Keys.Max(name => name.Length);
    }

    /// <summary>The longest of the names that the text begins with, from a place on, and the body it means; null where it is none.</summary>
    public (string Name, AgencyIdentity Agency)? At(string text, int start)
    {
        for (int length = Math.Min(_longest, text.Length - start); length >= ShortestName; length--)
        {
            string name = text.Substring(start, length);
            if (_names.TryGetValue(name, out AgencyIdentity? agency)) return (name, agency);
        }

        return null;
    }
}
