using DisclosureParser.Documents;

namespace DisclosureParser.Readers.Pdf;

/// <summary>A column of text, from top to bottom of the page.</summary>
internal sealed record TextColumn(double Left, double Right, IReadOnlyList<Glyph> Glyphs)
{
    public bool Holds(Box box) => box.CenterX() >= Left && box.CenterX() < Right;
}

/// <summary>
/// Whether a page is read in two columns (two pages on one sheet, or text in columns). Only where a broad gutter runs
/// through the whole page near its middle and both sides are full of text: anything else is one column.
/// </summary>
internal static class TextColumns
{
    private const int FewestLines = 8;

    public static IReadOnlyList<TextColumn> Find(IReadOnlyList<Glyph> glyphs, IReadOnlyList<PdfTable> tables, double pageWidth, double pageHeight)
    {
        TextColumn whole = new(double.MinValue, double.MaxValue, glyphs);
        double usual = PrintedGlyphs.UsualSize(glyphs);
        if (SheetHalves.Find(glyphs, tables, pageWidth, pageHeight, usual) is IReadOnlyList<TextColumn> halves) return halves;
        if (Gutter(glyphs, tables, pageWidth, usual) is not double middle) return [whole];

        List<Glyph> left = [], right = [];
        foreach (Glyph glyph in glyphs) (glyph.CenterX < middle ? left : right).Add(glyph);
        return IsText(left) && IsText(right)
            ? [new TextColumn(double.MinValue, middle, left), new TextColumn(middle, double.MaxValue, right)]
            : [whole];
    }

    // The middle of the widest strip without ink in the middle third of the page, where it is wide enough.
    private static double? Gutter(IReadOnlyList<Glyph> glyphs, IReadOnlyList<PdfTable> tables, double pageWidth, double usual)
    {
        if (glyphs.Count == 0 || pageWidth <= 0) return null;
        int slots = (int)Math.Min(pageWidth, 5_000) + 1;
        double scale = (slots - 1) / pageWidth;
        bool[] inked = new bool[slots];
        foreach (Glyph glyph in glyphs)
            if (!glyph.IsSpace) Mark(inked, glyph.Bounds.Left * scale, glyph.Bounds.Right * scale);
        foreach (PdfTable table in tables) Mark(inked, table.Bounds.Left * scale, table.Bounds.Right * scale);

        int best = 0, bestEnd = 0, run = 0;
        for (int i = slots / 3; i < slots * 2 / 3; i++)
        {
            run = inked[i] ? 0 : run + 1;
            if (run > best) (best, bestEnd) = (run, i);
        }

        return best / scale >= 1.5 * usual ? (bestEnd - best / 2.0) / scale : null;
    }

    private static void Mark(bool[] inked, double from, double to)
    {
        int last = (int)Math.Clamp(to, 0, inked.Length - 1);
        for (int i = (int)Math.Clamp(from, 0, inked.Length - 1); i <= last; i++) inked[i] = true;
    }

    // Running text: enough lines, most of which fill most of the column. Two columns of a list or table do not.
    private static bool IsText(List<Glyph> glyphs)
    {
        List<TextLine> lines = LineBuilding.Build(glyphs);
        if (lines.Count < FewestLines) return false;
        double left = lines.Min(static line => line.Bounds.Left), right = lines.Max(static line => line.Bounds.Right);
        int full = lines.Count(line => line.Bounds.Width() > 0.6 * (right - left) && line.Glyphs.Count >= 10);
        return full * 2 >= lines.Count;
    }
}
