using DisclosureParser.Documents;
using DisclosureParser.Templates;
using DisclosureParser.Text;

namespace DisclosureParser.Recognition.Sections;

/// <summary>
/// Chooses, among everything that may be a heading, the one that opens each section. Reports name a section in a table of
/// contents, in the preamble, as an aspect of the overview, and once more where it stands.
/// </summary>
internal sealed class HeadingChoice(IReadOnlyList<HeadingCandidate> candidates, IReadOnlyDictionary<string, SourceLocation> tables)
{
    /// <summary>The headings that open a section, and the other top-level headings, in document order.</summary>
    public List<(HeadingCandidate Heading, bool OpensSection)> Choose()
    {
        List<HeadingCandidate> ordered = [.. candidates.OrderBy(candidate => candidate.Place)];
        DropContents(ordered);
        bool isTopLevelNumbered = ordered.Where(IsTopLevel).Select(candidate => candidate.Section?.Key).Where(key => key is not null).Distinct().Count() >= 3;
        Dictionary<string, HeadingCandidate> chosen = new(StringComparer.Ordinal);
        foreach (IGrouping<string, HeadingCandidate> section in ordered.Where(candidate => candidate.Section is not null).GroupBy(candidate => candidate.Section!.Key, StringComparer.Ordinal))
        {
            int best = int.MinValue;
            foreach (HeadingCandidate candidate in section)
            {
                int score = Score(candidate, ordered, isTopLevelNumbered);
                if (score < best) continue;
                best = score;
                chosen[section.Key] = candidate;
            }
        }

        return
        [
            .. ordered
                .Where(candidate => Opens(candidate, chosen) || candidate.IsAlone && candidate.Row < 0 && IsTopLevel(candidate))
                .Select(candidate => (candidate, Opens(candidate, chosen))),
        ];
    }

    private static bool Opens(HeadingCandidate candidate, Dictionary<string, HeadingCandidate> chosen) =>
        candidate.Section is TemplateSection section && ReferenceEquals(chosen[section.Key], candidate);

    /// <summary>Headings of different sections in neighbouring blocks with nothing between them are a table of contents, the last of them apart.</summary>
    private static void DropContents(List<HeadingCandidate> ordered)
    {
        for (int i = ordered.Count - 2; i >= 0; i--)
        {
            HeadingCandidate candidate = ordered[i], next = ordered[i + 1];
            bool isListed = candidate.IsAlone && next.IsAlone && candidate.Row < 0 && next.Block == candidate.Block + 1 && next.Section != candidate.Section
                && ordered.Skip(i + 1).Any(later => later.Section == candidate.Section && candidate.Section is not null);
            if (isListed) ordered.RemoveAt(i);
        }
    }

    private int Score(HeadingCandidate candidate, List<HeadingCandidate> ordered, bool isTopLevelNumbered)
    {
        int score = candidate.Match is LabelMatch.Canonical ? 1 : 0;
        if (candidate.IsAlone) score += 2;
        if (candidate.IsMarked) score += 1;
        if (isTopLevelNumbered && IsTopLevel(candidate)) score += 4;
        if (tables.TryGetValue(candidate.Section!.Key, out SourceLocation? table) && IsBefore(candidate, table) && !SectionBetween(candidate, table, ordered)) score += 8;
        return score;
    }

    private static bool IsBefore(HeadingCandidate candidate, SourceLocation table) =>
        candidate.Block <= table.Path.BlockIndex;

    private static bool SectionBetween(HeadingCandidate candidate, SourceLocation table, List<HeadingCandidate> ordered) =>
        ordered.Exists(other => other.Section is not null && other.Section != candidate.Section
            && other.Place.CompareTo(candidate.Place) > 0 && other.Block < table.Path.BlockIndex);

    private static bool IsTopLevel(HeadingCandidate candidate) => candidate.Enumerator is { Kind: EnumeratorKind.Chinese or EnumeratorKind.Part };
}
