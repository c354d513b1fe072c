using DisclosureParser.Text;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Graphics.Colors;

namespace DisclosureParser.Readers.Pdf;

/// <summary>PdfPig's letters as glyphs of the page as it is shown.</summary>
internal static class GlyphExtraction
{
    // A letter whose baseline is further from an axis than this (a sine) is set at a slant.
    private const double SlantTolerance = 0.05;

    private const string Lost = "\uFFFD";

    /// <summary>Splits the letters of a page into its text, what is set at a slant (watermarks, stamps), and what has no meaning.</summary>
    public static (List<Glyph> Upright, List<Glyph> Slanted, int Lost) Extract(Page page, LostCharacterLog log, Func<IReadOnlySet<string>> unicodeCoded)
    {
        List<Glyph> upright = new(page.Letters.Count), slanted = [];
        int lost = 0;
        IReadOnlySet<string>? coded = null;
        HashSet<string> untrue = SingleDigitFonts.Of(page);
        Dictionary<string, bool> strong = new(StringComparer.Ordinal);
        foreach (Letter letter in page.Letters)
        {
            string text = letter.Value;
            if (string.IsNullOrEmpty(text)) continue;
            if (IsMeaningless(letter, log) && !(coded ??= unicodeCoded()).Contains(letter.FontName ?? ""))
            {
                text = Lost;
                lost++;
            }

            string font = letter.FontName ?? "";
            if (untrue.Count > 0 && text is [>= '0' and <= '9'] && untrue.Contains(font))
            {
                text = Lost;
                lost++;
            }

            if (!strong.TryGetValue(font, out bool isStrong)) strong[font] = isStrong = StrongFaces.IsStrong(font, letter);
            PdfPoint start = letter.StartBaseLine, end = letter.EndBaseLine;
            double dx = end.X - start.X, dy = start.Y - end.Y;
            double size = SizeOf(letter);
            if (!(size > 0) || !double.IsFinite(dx + dy + start.X + start.Y)) continue;
            bool isSlanted = Math.Min(Math.Abs(dx), Math.Abs(dy)) > SlantTolerance * Math.Max(Math.Abs(dx), Math.Abs(dy));
            TextDirection direction = Math.Abs(dx) >= Math.Abs(dy)
                ? dx >= 0 ? TextDirection.Right : TextDirection.Left
                : dy >= 0 ? TextDirection.Down : TextDirection.Up;
            double top = page.Height;
            bool flat = direction is TextDirection.Right or TextDirection.Left;
            double baseline = flat ? top - start.Y : start.X;
            Documents.Box bounds = flat
                ? Glyph.EmBox(direction, start.X, end.X, baseline, size)
                : Glyph.EmBox(direction, top - start.Y, top - end.Y, baseline, size);
            Glyph glyph = new(Clean(text), bounds, baseline, size, direction)
            {
                IsStrong = isStrong || letter.RenderingMode == TextRenderingMode.FillThenStroke,
                Lightness = letter.RenderingMode == TextRenderingMode.Neither ? 0 : LightnessOf(letter.Color),
            };
            (isSlanted ? slanted : upright).Add(glyph);
        }

        // A page of shapes alone shows no text.
        if (upright.TrueForAll(static glyph => glyph.IsSpace || glyph.Text == Lost)) upright.Clear();
        return (upright, slanted, lost);
    }

    /// <summary>0 for black to 1 for white; 0 where the colour is a pattern.</summary>
    public static double LightnessOf(IColor? color)
    {
        if (color is null or PatternColor) return 0;
        (double r, double g, double b) = color.ToRGBValues();
        return 0.299 * r + 0.587 * g + 0.114 * b;
    }

    private static double SizeOf(Letter letter)
    {
        if (letter.PointSize > 0) return letter.PointSize;
        return letter.GlyphRectangleLoose.Height > 0 ? letter.GlyphRectangleLoose.Height : letter.Width;
    }

    private static bool IsMeaningless(Letter letter, LostCharacterLog log)
    {
        string text = letter.Value;
        if (text.Contains('\uFFFD', StringComparison.Ordinal)) return true;
        if (text.Length == 1 && char.IsControl(text[0]) && text[0] is not ('\t' or '\r' or '\n')) return true;
        if (log.IsEmpty || !log.MayBeLost(text)) return false;
        // The code stands for itself nowhere in the font: what came out is the code, not a character.
        return letter.GetFont()?.TryGetUnicode(text[0], out _) != true;
    }

    private static string Clean(string text)
    {
        if (text.Length == 1) return text[0] is '\t' or '\r' or '\n' or '\u00A0' ? " " : CharacterFolding.FoldIdeographs(text);
        return CharacterFolding.FoldIdeographs(text.ReplaceLineEndings(" "));
    }
}
