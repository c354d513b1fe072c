namespace DisclosureParser.Readers.Pdf;

/// <summary>Puts the marks of notes, set small and above the line, back behind the word or number they belong to.</summary>
internal static class RaisedMarks
{
    private const int LongestMark = 3;

    // In parts of the size of the letter in front: how far behind it a mark may stand, and how high.
    private const double Behind = 0.3, Highest = 0.7;

    public static void Join(List<TextLine> lines)
    {
        for (int i = lines.Count - 1; i >= 0; i--)
        {
            if (!IsMark(lines[i])) continue;
            for (int j = 0; j < lines.Count; j++)
            {
                if (j == i || !Carries(lines[j], lines[i].Glyphs[0])) continue;
                lines[j] = new TextLine([.. lines[j].Glyphs.Concat(lines[i].Glyphs).OrderBy(static glyph => glyph.Bounds.Left)]);
                lines.RemoveAt(i);
                break;
            }
        }
    }

    private static bool IsMark(TextLine line)
    {
        if (line.Direction != TextDirection.Right || line.Glyphs.Count > LongestMark) return false;
        foreach (Glyph glyph in line.Glyphs)
            if (glyph.Text is not [var c] || !char.IsAsciiDigit(c)) return false;
        return true;
    }

    private static bool Carries(TextLine line, Glyph mark)
    {
        if (line.Direction != TextDirection.Right) return false;
        foreach (Glyph glyph in line.Glyphs)
        {
            if (glyph.IsSpace || !LineText.IsRaised(mark, glyph) || glyph.Baseline - mark.Baseline > Highest * glyph.Size) continue;
            if (Math.Abs(mark.Bounds.Left - glyph.Bounds.Right) <= Behind * glyph.Size) return true;
        }

        return false;
    }
}
