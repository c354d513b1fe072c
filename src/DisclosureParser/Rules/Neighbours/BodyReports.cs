using System.Collections.Immutable;

namespace DisclosureParser.Rules.Neighbours;

/// <summary>The reports of one body in a batch, year by year.</summary>
internal sealed class BodyReports
{
    /// <summary>More texts of one report than this are not held against each other.</summary>
    public const int MostCopies = 16;

    private readonly Dictionary<int, List<NamedReport>> _byYear = [];

    private BodyReports(IEnumerable<NamedReport> reports)
    {
        foreach (NamedReport report in reports)
        {
            if (!_byYear.TryGetValue(report.Year, out List<NamedReport>? year)) _byYear[report.Year] = year = [];
            year.Add(report);
        }
    }

    /// <summary>The bodies of a batch: for each place the reports of its body, or null where in doubt which body a name means.</summary>
    public static BodyReports?[] Of(IReadOnlyList<NamedReport?> named)
    {
        BodyReports?[] bodies = new BodyReports?[named.Count];
        foreach (IGrouping<string, NamedReport> alike in named.OfType<NamedReport>().GroupBy(report => report.Agency.Key, StringComparer.Ordinal))
        {
            foreach (ImmutableArray<NamedReport> body in Apart([.. alike]))
            {
                BodyReports reports = new(body);
                foreach (NamedReport report in body) bodies[report.At] = reports;
            }
        }

        return bodies;
    }

    /// <summary>The reports on the year before another.</summary>
    public IEnumerable<NamedReport> Before(NamedReport report) => _byYear.TryGetValue(report.Year - 1, out List<NamedReport>? before) ? before.Take(MostCopies) : [];

    /// <summary>The report on the year before another, where there is just one.</summary>
    public NamedReport? OnlyBefore(NamedReport report) => _byYear.TryGetValue(report.Year - 1, out List<NamedReport>? before) && before.Count == 1 ? before[0] : null;

    /// <summary>The other texts of a report.</summary>
    public IEnumerable<NamedReport> CopiesOf(NamedReport report) =>
        _byYear[report.Year].Where(other => other.At != report.At && !other.IsSameFile(report)).Take(MostCopies);

    // Names that are alike may be of several bodies.
    private static ImmutableArray<NamedReport>[] Apart(ImmutableArray<NamedReport> alike)
    {
        if (!alike[0].Agency.IsProper)
        {
            // Two bodies of that name on one year: which report belongs to which is not known.
            bool isOne = alike.GroupBy(report => report.Year).All(year => year.Count() == 1);
            return isOne ? [alike] : [];
        }

        ImmutableArray<NamedReport>[] places = [.. alike.GroupBy(report => string.Join('/', report.Agency.Regions), StringComparer.Ordinal).Select(place => place.ToImmutableArray())];
        bool isOnePlace = places.All(place => places.All(other => place[0].Agency.LiesWhere(other[0].Agency)));
        return isOnePlace ? [alike] : places;
    }
}
