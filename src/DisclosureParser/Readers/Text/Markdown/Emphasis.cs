namespace DisclosureParser.Readers.Text.Markdown;

/// <summary>Finds pairs of emphasis marks: runs of the same length of * or _ or ~ around text.</summary>
internal static class Emphasis
{
    private const int LongestRun = 3;

    /// <summary>Marks the pairs for dropping; tells whether one pair stands around all of the text.</summary>
    public static bool Mark(string text, bool[] drop, bool[] taken)
    {
        Dictionary<(char Mark, int Length), int> open = [];
        int first = text.AsSpan().IndexOfAnyExcept(" \u3000"), last = text.AsSpan().LastIndexOfAnyExcept(" \u3000");
        bool all = false;
        for (int i = 0; i < text.Length;)
        {
            char c = text[i];
            if (c is not ('*' or '_' or '~') || drop[i] || taken[i])
            {
                i++;
                continue;
            }

            int end = i;
            while (end < text.Length && text[end] == c && !taken[end]) end++;
            int length = end - i;
            if (length <= LongestRun && (c != '~' || length == 2))
            {
                bool opens = end < text.Length && !char.IsWhiteSpace(text[end]);
                bool closes = i > 0 && !char.IsWhiteSpace(text[i - 1]);
                // snake_case is a word, and so are two figures with a star between them.
                if (length == 1 && i > 0 && end < text.Length && char.IsAsciiLetterOrDigit(text[i - 1]) && char.IsAsciiLetterOrDigit(text[end])) opens = closes = false;
                if (closes && open.Remove((c, length), out int start))
                {
                    drop.AsSpan(start, length).Fill(true);
                    drop.AsSpan(i, length).Fill(true);
                    all |= c != '~' && start == first && end - 1 == last;
                }
                else if (opens) open[(c, length)] = i;
            }

            i = end;
        }

        return all;
    }
}
