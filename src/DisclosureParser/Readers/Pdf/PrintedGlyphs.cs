using DisclosureParser.Documents;

namespace DisclosureParser.Readers.Pdf;

/// <summary>
/// What a reader's eye takes for the text of the page: a letter printed twice to look bold is one bold letter, a watermark
/// and letters nobody can see are none.
/// </summary>
internal static class PrintedGlyphs
{
    private const double SmallestSize = 2.5, WatermarkLightness = 0.6, WatermarkRatio = 1.8, White = 0.97;

    public static PageInk Keep(PageInk page)
    {
        double usual = UsualSize(page.Glyphs);
        List<Glyph> printed = new(page.Glyphs.Count);
        List<Glyph> aside = [.. page.Aside];
        bool[]? marks = Watermarks.Find(page.Glyphs, usual);
        for (int i = 0; i < page.Glyphs.Count; i++)
        {
            Glyph glyph = page.Glyphs[i];
            bool isText = marks?[i] != true && glyph.Size >= SmallestSize && !IsWatermark(glyph, usual) && !IsUnseen(glyph, page) && IsOnPage(glyph, page);
            (isText ? printed : aside).Add(glyph);
        }

        return page with { Glyphs = WithoutRepeats(printed), Aside = aside };
    }

    /// <summary>The font size that most letters have, to half a point; 10.5 where there are none.</summary>
    public static double UsualSize(IReadOnlyList<Glyph> glyphs)
    {
        Dictionary<int, int> counts = [];
        int best = 21, most = 0;
        foreach (Glyph glyph in glyphs)
        {
            if (glyph.IsSpace) continue;
            int key = (int)Math.Round(glyph.Size * 2);
            int count = counts[key] = counts.GetValueOrDefault(key) + 1;
            if (count > most) (best, most) = (key, count);
        }

        return best / 2.0;
    }

    private static bool IsWatermark(Glyph glyph, double usual) =>
        glyph.Lightness > WatermarkLightness && glyph.Lightness < White && glyph.Size > usual * WatermarkRatio;

    private static bool IsOnPage(Glyph glyph, PageInk page) =>
        glyph.CenterX >= 0 && glyph.CenterX <= page.Width && glyph.CenterY >= 0 && glyph.CenterY <= page.Height;

    // White letters are seen on a dark ground or on a picture only.
    private static bool IsUnseen(Glyph glyph, PageInk page)
    {
        if (glyph.Lightness < White) return false;
        double x = glyph.CenterX, y = glyph.CenterY;
        for (int i = page.Fills.Count - 1; i >= 0; i--)
            if (page.Fills[i].Bounds.Contains(x, y)) return page.Fills[i].Lightness >= White;
        foreach (Box image in page.Images)
            if (image.Contains(x, y)) return false;
        return true;
    }

    private static List<Glyph> WithoutRepeats(List<Glyph> glyphs)
    {
        int[] byLeft = new int[glyphs.Count];
        double[] lefts = new double[glyphs.Count];
        for (int i = 0; i < byLeft.Length; i++) (byLeft[i], lefts[i]) = (i, glyphs[i].Bounds.Left);
        Array.Sort(lefts, byLeft);
        bool[]? repeated = null;
        bool[]? bold = null;
        for (int i = 0; i < byLeft.Length; i++)
        {
            Glyph first = glyphs[byLeft[i]];
            if (first.IsSpace) continue;
            double near = first.Size * 0.12;
            for (int j = i + 1; j < byLeft.Length && lefts[j] - lefts[i] < near; j++)
            {
                Glyph second = glyphs[byLeft[j]];
                if (!IsSameLetter(first, second, near)) continue;
                repeated ??= new bool[glyphs.Count];
                bold ??= new bool[glyphs.Count];
                int early = Math.Min(byLeft[i], byLeft[j]), late = Math.Max(byLeft[i], byLeft[j]);
                repeated[late] = true;
                bold[early] = true;
            }
        }

        if (repeated is null || bold is null) return glyphs;
        List<Glyph> once = new(glyphs.Count);
        for (int i = 0; i < glyphs.Count; i++)
            if (!repeated[i]) once.Add(bold[i] ? glyphs[i] with { IsStrong = true } : glyphs[i]);
        return once;
    }

    private static bool IsSameLetter(Glyph a, Glyph b, double near) =>
        Math.Abs(a.Baseline - b.Baseline) < near
        && Math.Abs(a.Bounds.Top - b.Bounds.Top) < near
        && a.Text == b.Text
        && a.Direction == b.Direction
        && Math.Abs(a.Size - b.Size) < 0.1 * a.Size;
}
