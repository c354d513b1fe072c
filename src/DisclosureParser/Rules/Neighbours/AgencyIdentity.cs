using System.Collections.Immutable;
using DisclosureParser.Rules.Metadata;
using DisclosureParser.Rules.Texts;
using DisclosureParser.Vocabulary;

namespace DisclosureParser.Rules.Neighbours;

/// <summary>
/// Which body a name means, so that reports of different years find each other. Stricter than a likeness of names: the region counts,
/// and two names are one body only where they differ in nothing but writing.
/// </summary>
/// <param name="Regions">The regions named, largest first.</param>
/// <param name="Body">What the body is, in one writing for all its names.</param>
/// <param name="Part">What a bracket says that tells bodies apart (本级, 第一分局); else empty.</param>
internal sealed record AgencyIdentity(ImmutableArray<string> Regions, string Body, string Part)
{
    private static readonly VocabularyFile Words = VocabularyFile.Load("agencies");
    private static readonly ImmutableArray<(string Key, ImmutableArray<string> Words)> SameNames = Words.Groups("sameNames");
    private static readonly Cues Dropped = new(Words.Words("dropped")), TellingBrackets = new(Words.Words("tellingBrackets"));
    private static readonly Cues ProperEndings = new(Words.Words("properEndings")), Offices = new(Words.Words("governmentOffices"));

    /// <summary>The smallest region named; empty where the name names none.</summary>
    public string Region => Regions.IsEmpty ? "" : Regions[^1];

    /// <summary>
    /// The name means one body wherever it stands. A bare 教育局 does not: every county has one.
    /// </summary>
    public bool IsProper => !Regions.IsEmpty || ProperEndings.End(Body);

    /// <summary>A government, or the office that writes for it.</summary>
    public bool IsGovernment => Body.Length == 0 || Offices.Hold(Body);

    /// <summary>The office of a government, which reports on itself.</summary>
    public bool IsGovernmentOffice => Offices.Hold(Body);

    /// <summary>Equal for all names that may mean this body.</summary>
    public string Key => $"{Region}|{Body}|{Part}";

    public static AgencyIdentity Of(string printed)
    {
        string folded = PlainText.Of(printed).TrimStart('原');
        BodyName name = BodyName.Of(folded);
        string body = name.Rest;
        foreach (string word in Dropped.Words) body = body.Replace(word, "", StringComparison.Ordinal);
        foreach ((string key, ImmutableArray<string> words) in SameNames)
        {
            foreach (string word in words)
            {
                if (!body.Contains(word, StringComparison.Ordinal)) continue;
                body = body.Replace(word, key, StringComparison.Ordinal);
                break;
            }
        }

        return new AgencyIdentity([.. name.Regions.Select(WithoutState)], body, TellingBracket(folded));
    }

    /// <summary>The regions that a name names, as one text without what stands before them (中共松江县委员会 is of 松江县); empty where it names none.</summary>
    public static string RegionWords(string printed)
    {
        string regions = string.Concat(Of(printed).Regions);
        string? before = Words.Words("beforeRegions").FirstOrDefault(word => regions.StartsWith(word, StringComparison.Ordinal));
        return before is null ? regions : regions[before.Length..];
    }

    /// <summary>Whether the regions of one name are those of the other, some of the larger ones left out.</summary>
    public bool LiesWhere(AgencyIdentity other) => IsPartOf(Regions, other.Regions) || IsPartOf(other.Regions, Regions);

    /// <summary>Whether both lie in one region, or one in the region of the other.</summary>
    public bool SharesRegion(AgencyIdentity other) => Regions.Any(region => other.Regions.Contains(region));

    private static bool IsPartOf(ImmutableArray<string> fewer, ImmutableArray<string> more)
    {
        int at = 0;
        foreach (string region in more)
        {
            if (at < fewer.Length && fewer[at] == region) at++;
        }

        return at == fewer.Length;
    }

    private static string WithoutState(string region)
    {
        const string State = "中华人民共和国";
        return region.StartsWith(State, StringComparison.Ordinal) ? region[State.Length..] : region;
    }

    private static string TellingBracket(string name)
    {
        for (int open = name.IndexOf('('); open >= 0; open = name.IndexOf('(', open + 1))
        {
            int close = name.IndexOf(')', open);
            string inside = name[(open + 1)..(close < 0 ? name.Length : close)];
            if (TellingBrackets.End(inside)) return inside;
        }

        return "";
    }
}
