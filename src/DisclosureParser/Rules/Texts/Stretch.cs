using DisclosureParser.Documents;

namespace DisclosureParser.Rules.Texts;

/// <summary>Sentences and clauses of a text that was folded.</summary>
internal static class Stretch
{
    private const string SentenceEnds = "。;!?";
    private const string ClauseEnds = "。;!?,、:";

    /// <summary>The sentences, their end marks left out.</summary>
    public static IEnumerable<TextSpan> Sentences(string text) => Split(text, SentenceEnds);

    /// <summary>The clauses, their end marks left out.</summary>
    public static IEnumerable<TextSpan> Clauses(string text) => Split(text, ClauseEnds);

    /// <summary>The sentence that holds a character.</summary>
    public static TextSpan SentenceAt(string text, int index) => Around(text, index, SentenceEnds);

    /// <summary>The clause that holds a character.</summary>
    public static TextSpan ClauseAt(string text, int index) => Around(text, index, ClauseEnds);

    /// <summary>The text of a span.</summary>
    public static ReadOnlySpan<char> In(string text, TextSpan span) => text.AsSpan(span.Start, span.Length);

    /// <summary>Whether a character stands between an opening and a closing mark.</summary>
    public static bool IsInside(string text, int index, char open, char close)
    {
        int opened = text.LastIndexOf(open, index);
        return opened >= 0 && text.IndexOf(close, opened) is int closed && (closed < 0 || closed > index);
    }

    private static IEnumerable<TextSpan> Split(string text, string ends)
    {
        int start = 0;
        for (int i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && !ends.Contains(text[i], StringComparison.Ordinal)) continue;
            if (i > start) yield return new TextSpan(start, i);
            start = i + 1;
        }
    }

    private static TextSpan Around(string text, int index, string ends)
    {
        int start = index, end = index;
        while (start > 0 && !ends.Contains(text[start - 1], StringComparison.Ordinal)) start--;
        while (end < text.Length && !ends.Contains(text[end], StringComparison.Ordinal)) end++;
        return new TextSpan(start, end);
    }
}
