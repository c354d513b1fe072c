using System.Text;

namespace DisclosureParser.Readers.Pdf;

/// <summary>
/// Writes the letters of a line as text. A gap is a space where it is wider than the gaps this line has between all its
/// letters: text that is spaced out letter by letter, or justified, gets no spaces from that.
/// </summary>
internal static class LineText
{
    private const int MostSpaces = 20;

    // Parts of the font size that a gap must pass beyond the line's own spacing.
    private const double LatinGap = 0.18, IdeographGap = 0.6, PointGap = 0.35;

    public static string Write(TextLine line)
    {
        IReadOnlyList<Glyph> glyphs = line.Glyphs;
        if (glyphs.Count == 1) return glyphs[0].Text.Trim();
        double usual = OwnGap(line) ?? line.Spacing;
        StringBuilder text = new(glyphs.Count + 8);
        Glyph onLine = glyphs[0];
        for (int i = 0; i < glyphs.Count; i++)
        {
            if (i > 0)
            {
                double extra = Gap(line, i) - usual;
                text.Append(' ', SpacesFor(extra, glyphs[i - 1], glyphs[i]));
            }

            bool isRaised = line.Direction == TextDirection.Right && IsRaised(glyphs[i], onLine);
            if (!isRaised) onLine = glyphs[i];
            text.Append(isRaised ? RaisedDigits.Write(glyphs[i].Text) : glyphs[i].Text);
        }

        return text.ToString().Trim();
    }

    /// <summary>The gap that the line has between most of its letters; null where it has too few to tell.</summary>
    public static double? OwnGap(TextLine line)
    {
        if (line.Glyphs.Count < 4) return null;
        List<double> gaps = new(line.Glyphs.Count);
        for (int i = 1; i < line.Glyphs.Count; i++)
            if (!line.Glyphs[i].IsSpace && !line.Glyphs[i - 1].IsSpace) gaps.Add(Gap(line, i));
        if (gaps.Count < 3) return null;
        gaps.Sort();
        return Math.Clamp(gaps[gaps.Count / 2], 0, line.Size);
    }

    /// <summary>Whether the character is set in a full em: an ideograph, or punctuation among them.</summary>
    public static bool IsWide(char character) =>
        character is >= '\u2E80' and <= '\uD7FF' or >= '\uF900' and <= '\uFAFF' or >= '\uFE30' and <= '\uFE6F' or >= '\uFF00' and <= '\uFFEF'
            or '“' or '”' or '‘' or '’' or '—' or '…' or '·'
        || char.IsSurrogate(character);

    /// <summary>Small and above the line of the other: the mark of a note, or an exponent.</summary>
    public static bool IsRaised(Glyph glyph, Glyph onLine) =>
        glyph.Size < 0.8 * onLine.Size && onLine.Baseline - glyph.Baseline > 0.15 * onLine.Size;

    private static int SpacesFor(double extra, Glyph left, Glyph right)
    {
        if (left.IsSpace || right.IsSpace) return 0;
        double size = Math.Min(left.Size, right.Size);
        bool wide = IsWide(left.Text[^1]) || IsWide(right.Text[0]);
        // The points of faces that are not embedded are as narrow as the face that stands in for them.
        bool inNumber = (char.IsAsciiDigit(left.Text[^1]) && right.Text is "." or ",") || (left.Text is "." or "," && char.IsAsciiDigit(right.Text[0]));
        if (extra <= (wide ? IdeographGap : inNumber ? PointGap : LatinGap) * size) return 0;
        return Math.Clamp((int)(extra / size), 1, MostSpaces);
    }

    private static double Gap(TextLine line, int index)
    {
        Documents.Box left = line.Glyphs[index - 1].Bounds, right = line.Glyphs[index].Bounds;
        return line.Direction switch
        {
            TextDirection.Down => right.Top - left.Bottom,
            TextDirection.Up => left.Top - right.Bottom,
            TextDirection.Left => left.Left - right.Right,
            _ => right.Left - left.Right,
        };
    }
}
