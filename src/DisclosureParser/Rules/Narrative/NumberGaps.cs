using System.Collections.Immutable;
using DisclosureParser.Recognition.Statements;
using DisclosureParser.Text;

namespace DisclosureParser.Rules.Narrative;

/// <summary>How surely a number is missing.</summary>
internal enum GapKind
{
    /// <summary>A run of spaces or underscores stands in its place.</summary>
    Blank,

    /// <summary>One space, or nothing, in a list whose other items have theirs.</summary>
    Likely,

    /// <summary>The text is spaced throughout: nothing can be said.</summary>
    Spacing,
}

/// <summary>A measure word without its number.</summary>
internal readonly record struct NumberGap(int Start, int End, GapKind Kind);

/// <summary>Finds measure words without their number, in the text as printed.</summary>
internal static class NumberGaps
{
    private const string ClauseEnds = ",。;、(";
    private const string ItemEnds = ",。;、()：:";

    /// <summary>The gaps of a paragraph.</summary>
    public static IEnumerable<NumberGap> Find(Passage passage, NarrativeVocabulary words)
    {
        string text = CharacterFolding.Fold(passage.Text);
        ImmutableArray<string> measures = words.Words("numberMeasure");
        for (int at = 0; at < text.Length; at++)
        {
            if (!measures.Contains(text[at].ToString()) || !(at + 1 == text.Length || ClauseEnds.Contains(text[at + 1], StringComparison.Ordinal))) continue;
            if (Blank(text, at, words) is NumberGap blank) yield return blank;
            else if (Item(text, at, words) is NumberGap item) yield return item;
        }
    }

    private static NumberGap? Blank(string text, int at, NarrativeVocabulary words)
    {
        int start = at;
        while (start > 0 && text[start - 1] is ' ' or '_' or '\t') start--;
        if (start == at) return null;
        foreach (string word in words.Words("numberWanted"))
        {
            if (!text.AsSpan(0, start).EndsWith(word, StringComparison.Ordinal)) continue;
            return new NumberGap(start - word.Length, at + 1, Kind(text, start, at));
        }

        return null;
    }

    // Elsewhere spaced as widely as here, the text is spaced by its layout; one space in a text without any others is a likely gap.
    private static GapKind Kind(string text, int start, int end)
    {
        if (text.AsSpan(start, end - start).Contains('_')) return GapKind.Blank;
        int width = end - start, others = 0;
        for (int i = 0; i < text.Length;)
        {
            int run = i;
            while (run < text.Length && text[run] is ' ' or '\t') run++;
            if (run > i && i > 0 && run < text.Length && i != start && run - i >= Math.Min(width, 2)) others++;
            i = run + 1;
        }

        return others > 1 ? GapKind.Spacing : width > 1 ? GapKind.Blank : GapKind.Likely;
    }

    // 企业资质条、施工许可证76条: an item without a number beside items of the same measure that have theirs.
    private static NumberGap? Item(string text, int at, NarrativeVocabulary words)
    {
        int start = ItemStart(text, at);
        if (at - start < 3 || HasDigit(text, start, at)) return null;
        foreach (string word in words.Words("wordsOfMeasure"))
        {
            if (text.AsSpan(0, at + 1).EndsWith(word, StringComparison.Ordinal)) return null;
        }

        bool counted = text[at] is not '件' and not '次';
        int beside = (IsCounted(text, start - 2, text[at]) ? 1 : 0) + (at + 1 < text.Length && text[at + 1] == '、' && IsCounted(text, ItemEnd(text, at + 2), text[at]) ? 1 : 0);
        bool listed = (start > 0 && text[start - 1] == '、') || (at + 1 < text.Length && text[at + 1] == '、');
        return listed && beside >= (counted ? 1 : 2) ? new NumberGap(start, at + 1, GapKind.Likely) : null;
    }

    // The item that ends here is noun, number, measure.
    private static bool IsCounted(string text, int end, char measure) =>
        end > 1 && end < text.Length && text[end] == measure && char.IsAsciiDigit(text[end - 1]) && !char.IsAsciiDigit(text[ItemStart(text, end)]);

    private static bool HasDigit(string text, int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            if (char.IsAsciiDigit(text[i]) || ChineseNumerals.IsPart(text[i])) return true;
        }

        return false;
    }

    private static int ItemStart(string text, int at)
    {
        while (at > 0 && !ItemEnds.Contains(text[at - 1], StringComparison.Ordinal)) at--;
        return at;
    }

    private static int ItemEnd(string text, int at)
    {
        while (at < text.Length && !ItemEnds.Contains(text[at], StringComparison.Ordinal)) at++;
        return at - 1;
    }
}
