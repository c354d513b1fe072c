using System.Collections.Immutable;
using DisclosureParser.Rules.Texts;

namespace DisclosureParser.Rules.Metadata;

/// <summary>A body's name taken apart, to tell whether two names mean the same body.</summary>
/// <param name="Name">The name, folded, without brackets and what they hold.</param>
/// <param name="Region">Its smallest region with a name (沭阳县); empty where it names none.</param>
/// <param name="Rest">What is left behind the regions.</param>
/// <param name="Core">The same without words that say only what sort of body it is.</param>
internal sealed record BodyName(string Name, string Region, string Rest, string Core)
{
    private static readonly Cues Endings = Cues.Metadata("regionEndings"), NotRegions = Cues.Metadata("notRegions");
    private static readonly Cues Decorations = Cues.Metadata("bodyDecorations"), Compilers = Cues.Metadata("compilers"), Sorts = Cues.Metadata("bodySorts");

    /// <summary>The regions that the name names, largest first.</summary>
    public ImmutableArray<string> Regions { get; private init; } = [];

    public static BodyName Of(string printed)
    {
        string name = WithoutBrackets(PlainText.Of(printed));
        string region = "";
        ImmutableArray<string>.Builder regions = ImmutableArray.CreateBuilder<string>();
        int start = 0;
        for (int i = 0; i < name.Length;)
        {
            if (NotRegions.HeadOf(name.AsSpan(i)) is not null) break;
            if (Endings.HeadOf(name.AsSpan(i)) is not string ending)
            {
                i++;
                continue;
            }

            // 县发改局 names no county; 市 behind 开发区 is part of no name.
            if (i > start) regions.Add(region = name[start..(i + ending.Length)]);
            i += ending.Length;
            start = i;
        }

        string core = name[start..];
        foreach (string decoration in Decorations.Words) core = core.Replace(decoration, "", StringComparison.Ordinal);
        // 发改委 and 发改局 are one body before and behind a reform.
        if (core.Length > 2 && Sorts.Hold(core.AsSpan(core.Length - 1))) core = core[..^1];
        return new BodyName(name, region, name[start..], core) { Regions = regions.ToImmutable() };
    }

    /// <summary>Whether the two names may mean one body. Only clearly different ones do not.</summary>
    public bool MayBe(BodyName other)
    {
        // The office that compiles a government's report, or answers for it, may sign.
        if (Compilers.AreIn(Name) || Compilers.AreIn(other.Name)) return true;
        if (Name.Length < 2 || other.Name.Length < 2 || IsWithin(Name, other.Name) || IsWithin(other.Name, Name)) return true;
        if (Region.Length > 0 && other.Region.Length > 0 && !SameRegion(Region, other.Region)) return false;
        if (Core.Length == 0 || other.Core.Length == 0 || IsWithin(Rest, other.Rest) || IsWithin(other.Rest, Rest)) return true;
        return IsWithin(Core, other.Core) || IsWithin(other.Core, Core) || IsMisprintOf(other.Core);
    }

    // Regions of different rank (淮安市, 洪泽区) may lie in each other; of the same rank they are the same or not.
    private static bool SameRegion(string left, string right) =>
        left[^1] != right[^1] || left.EndsWith(right, StringComparison.Ordinal) || right.EndsWith(left, StringComparison.Ordinal)
        || (left.Length > 3 && Common(left, right) >= Math.Max(left.Length, right.Length) - 1);

    private bool IsMisprintOf(string other) => Core.Length >= 3 && Core.Length == other.Length && Common(Core, other) >= Core.Length - 1;

    // Short names keep the characters of the long one in order: 发改局 in 发展和改革局.
    private static bool IsWithin(string shorter, string longer) => shorter.Length <= longer.Length && Common(shorter, longer) == shorter.Length;

    private static int Common(string left, string right)
    {
        int[] row = new int[right.Length + 1];
        foreach (char c in left)
        {
            int diagonal = 0;
            for (int j = 1; j <= right.Length; j++)
            {
                int above = row[j];
                row[j] = right[j - 1] == c ? diagonal + 1 : Math.Max(row[j], row[j - 1]);
                diagonal = above;
            }
        }

        return row[right.Length];
    }

    private static string WithoutBrackets(string text)
    {
        for (int open = text.IndexOf('('); open >= 0; open = text.IndexOf('('))
        {
            int close = text.IndexOf(')', open);
            text = text.Remove(open, (close < 0 ? text.Length : close + 1) - open);
        }

        return text;
    }
}
