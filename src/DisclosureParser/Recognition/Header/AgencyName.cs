using System.Collections.Immutable;
using DisclosureParser.Documents;
using DisclosureParser.Text;
using DisclosureParser.Vocabulary;

namespace DisclosureParser.Recognition.Header;

/// <summary>Tells what a body is from its name.</summary>
internal static class AgencyName
{
    private static readonly VocabularyFile Words = VocabularyFile.Load("header");
    private static readonly ImmutableArray<(string Key, ImmutableArray<string> Words)> Kinds = Words.Groups("kinds");
    private static readonly ImmutableArray<string> Others = Words.Words("others");
    private static readonly ImmutableArray<string> Municipalities = Words.Words("municipalities");
    private static readonly ImmutableArray<string> National = Words.Words("national");

    public static Agency Create(string name, SourceLocation location)
    {
        // Some files print radicals for ideographs, which no search would find.
        name = CharacterFolding.FoldIdeographs(name);
        string simplified = ScriptFolding.ToSimplified(name);
        AgencyKind kind = KindOf(simplified);
        return new Agency(name, kind, LevelOf(simplified, kind), location);
    }

    /// <summary>What a body of this name is.</summary>
    public static AgencyKind KindOf(string name)
    {
        // 发展和改革委员会（粮食和物资储备局）: what the body is also called says nothing of its kind.
        if (name.Length > 0 && name[^1] is ')' or '）' && name.LastIndexOfAny(['(', '（']) is > 1 and int open) return KindOf(name[..open]);
        if (EndsWithAny(name, Others)) return AgencyKind.Other;
        foreach ((string key, ImmutableArray<string> endings) in Kinds)
        {
            if (EndsWithAny(name, endings)) return Enum.Parse<AgencyKind>(key, ignoreCase: true);
        }

        return AgencyKind.Other;
    }

    /// <summary>The level of the last region that the name prints; 市 alone may be a city or a county and tells nothing.</summary>
    private static AgencyLevel LevelOf(string name, AgencyKind kind)
    {
        if (kind is AgencyKind.Township or AgencyKind.Subdistrict) return AgencyLevel.Township;
        foreach (string word in National)
        {
            if (name.StartsWith(word, StringComparison.Ordinal)) return AgencyLevel.National;
        }

        string rest = name;
        AgencyLevel level = AgencyLevel.Unknown;
        foreach (string city in Municipalities)
        {
            if (!rest.StartsWith(city, StringComparison.Ordinal)) continue;
            level = AgencyLevel.Province;
            rest = rest[city.Length..];
        }

        for (int i = 1; i < rest.Length; i++)
        {
            level = rest[i] switch
            {
                '省' => AgencyLevel.Province,
                '州' when rest[i - 1] == '治' => AgencyLevel.City,
                '盟' => AgencyLevel.City,
                '县' or '旗' => AgencyLevel.County,
                '区' when rest[i - 1] == '治' => AgencyLevel.Province,
                '区' when i > 0 && rest[i - 1] == '地' => AgencyLevel.City,
                '区' when rest[i - 1] is not ('园' or '发' or '新' or '景' or '港' or '社' or '验' or '范' or '税' or '矿' or '林' or '灌' or '库') => AgencyLevel.County,
                '市' => level == AgencyLevel.Province && HasProvince(rest[..i]) || level == AgencyLevel.Unknown ? AgencyLevel.Unknown : level,
                _ => level,
            };
        }

        return level;
    }

    private static bool HasProvince(string before) => before.Contains('省', StringComparison.Ordinal) || before.Contains("自治区", StringComparison.Ordinal);

    private static bool EndsWithAny(string name, ImmutableArray<string> endings)
    {
        foreach (string ending in endings)
        {
            if (name.EndsWith(ending, StringComparison.Ordinal)) return true;
        }

        return false;
    }
}
