namespace DisclosureParser.Readers.Pdf;

/// <summary>Where a line of text would have been broken: whether what follows could still have stood on it.</summary>
internal static class LineBreaking
{
    private const string Opening = "（(《〈“‘「『【[〔";
    private const string Closing = "，。、；：！？）)》〉”’」』】]〕,.;:!?%％…—";

    /// <summary>The width of what cannot be parted from the start of the line: one ideograph, or one Latin word, with its punctuation.</summary>
    public static double FirstChunk(TextLine line)
    {
        IReadOnlyList<Glyph> glyphs = line.Glyphs;
        int i = 0;
        while (i < glyphs.Count && (glyphs[i].IsSpace || IsIn(Opening, glyphs[i]))) i++;
        if (i < glyphs.Count && LineText.IsWide(glyphs[i].Text[0])) i++;
        else while (i < glyphs.Count && !glyphs[i].IsSpace && !LineText.IsWide(glyphs[i].Text[0])) i++;
        while (i < glyphs.Count && IsIn(Closing, glyphs[i])) i++;
        return i == 0 ? line.Bounds.Width() : glyphs[i - 1].Bounds.Right - glyphs[0].Bounds.Left;
    }

    /// <summary>The right edge of a line without punctuation that may hang over the margin.</summary>
    public static double RightWithoutPunctuation(TextLine line)
    {
        for (int i = line.Glyphs.Count - 1; i >= 0; i--)
            if (!line.Glyphs[i].IsSpace && !IsIn(Closing, line.Glyphs[i])) return line.Glyphs[i].Bounds.Right;
        return line.Bounds.Right;
    }

    /// <summary>Whether the text ends a sentence or announces a list.</summary>
    public static bool EndsSentence(string text) => text.Length > 0 && "。；：！？;:!?".Contains(text[^1], StringComparison.Ordinal);

    /// <summary>The start of an item: <c>一、</c>, <c>（一）</c>, <c>1.</c>, <c>(1)</c>, <c>1、</c>, <c>第一章</c>, <c>①</c>.</summary>
    public static bool StartsWithEnumerator(string text)
    {
        const string numerals = "一二三四五六七八九十百0123456789０１２３４５６７８９";
        // Spaced out letter by letter, an item is still an item.
        if (text.Contains(' ', StringComparison.Ordinal)) text = text.Replace(" ", "", StringComparison.Ordinal);
        if (text.Length == 0) return false;
        if (text[0] is >= '①' and <= '⑳') return true;
        bool bracket = text[0] is '（' or '(', ordinal = text[0] == '第';
        int start = bracket || ordinal ? 1 : 0, i = start;
        while (i < text.Length && i - start < 4 && numerals.Contains(text[i], StringComparison.Ordinal)) i++;
        // In a narrow cell the line may end inside of the brackets.
        if (i == text.Length) return bracket;
        if (i == start) return false;
        if (bracket) return text[i] is '）' or ')';
        if (ordinal) return text[i] is '章' or '节' or '条' or '部';
        if (text[i] is '、' or '．') return true;
        // A point behind a number is one of its decimals where a digit follows.
        return text[i] == '.' && (i + 1 == text.Length || !char.IsDigit(text[i + 1]));
    }

    private static bool IsIn(string set, Glyph glyph) => glyph.Text is [var c] && set.Contains(c, StringComparison.Ordinal);
}
