using System.Collections.Immutable;
using DisclosureParser.Recognition.Statements;
using DisclosureParser.Text;

namespace DisclosureParser.Rules.Narrative;

/// <summary>Finds lists of parts behind a whole: 共N条（其中：甲a条，乙b条，其他c条）.</summary>
internal static class PartsReader
{
    private const int LongestLabel = 40;

    /// <summary>The lists of a paragraph that say that they are complete.</summary>
    public static IEnumerable<ListedParts> Read(NarrativeText text, NarrativeVocabulary words)
    {
        for (int i = 0; i < text.Numbers.Length; i++)
        {
            if (Read(text, words, i) is ListedParts list) yield return list;
        }
    }

    private static ListedParts? Read(NarrativeText text, NarrativeVocabulary words, int index)
    {
        NumberToken whole = text.Numbers[index];
        if (whole.Kind != NumberKind.Plain || whole.IsApproximate || Measure(text, words, whole) is not string measure) return null;
        int at = whole.End + measure.Length;
        int opening = Skip(text.Text, at, words.Words("partOpening"));
        int inside = Skip(text.Text, opening, words.Words("part"));
        if (opening == at || inside == opening) return null;
        bool bracket = text.Text[opening - 1] == '(';
        int end = bracket ? Closing(text.Text, opening) : text.SentenceEnd(inside);
        string list = text.Text[inside..end];
        if (Holds(list, words.Words("part")) || Holds(list, words.Words("overlapping")) || list.Contains('(', StringComparison.Ordinal)) return null;
        ImmutableArray<NumberToken> parts = [.. text.Numbers.Where(number => number.Start >= inside && number.End <= end && number.Kind == NumberKind.Plain && Measure(text, words, number) == measure)];
        if (parts.Length < 2 || parts.Any(part => part.IsApproximate) || !IsComplete(text.Text, words, inside, parts, measure)) return null;
        (Documents.SourceLocation location, string printed) = text.Place(whole.Start, whole.End + measure.Length);
        return new ListedParts(whole.Value, [.. parts.Select(part => part.Value)], printed, location, text.Section);
    }

    // The last part is the rest, or the parts are given severally; no part stands far from its label, none is a change or a share.
    private static bool IsComplete(string text, NarrativeVocabulary words, int inside, ImmutableArray<NumberToken> parts, string measure)
    {
        int from = inside;
        string label = "";
        foreach (NumberToken part in parts)
        {
            if (part.Start < from || part.Start - from > LongestLabel) return false;
            label = text[from..part.Start].TrimStart(',', ';', '、', ':');
            if (Holds(label, words.Words("comparison"))) return false;
            from = part.End + measure.Length;
        }

        return words.Words("rest").Any(word => label.StartsWith(word, StringComparison.Ordinal)) || Holds(text[inside..parts[0].Start], words.Words("severally"));
    }

    private static string? Measure(NarrativeText text, NarrativeVocabulary words, NumberToken number)
    {
        foreach (string measure in words.Words("anyMeasure"))
        {
            if (text.Text.AsSpan(number.End).StartsWith(measure, StringComparison.Ordinal)) return measure;
        }

        return null;
    }

    private static int Skip(string text, int at, ImmutableArray<string> words)
    {
        foreach (string word in words.OrderByDescending(word => word.Length))
        {
            if (text.AsSpan(at).StartsWith(word, StringComparison.Ordinal)) return at + word.Length;
        }

        return at;
    }

    private static int Closing(string text, int from)
    {
        int end = text.IndexOf(')', from);
        return end < 0 ? text.Length : end;
    }

    private static bool Holds(string text, ImmutableArray<string> words)
    {
        foreach (string word in words)
        {
            if (text.Contains(word, StringComparison.Ordinal)) return true;
        }

        return false;
    }
}
