namespace DisclosureParser.Readers.Pdf;

/// <summary>
/// Whether a broad sheet holds two pages side by side. Nothing may cross the middle of the sheet, both halves must keep the
/// same left margin, and each must hold a table or lines of running text.
/// </summary>
internal static class SheetHalves
{
    private const double Broad = 1.2;

    // In parts of the font size: the empty strip in the middle, and how far the left margins may differ (an indentation).
    private const double Strip = 1.5, SameMargin = 2.5;

    // In parts of the half: how wide a table or line of text is at least.
    private const double Wide = 0.5;

    private const int LetterCount = 10;

    /// <summary>The two halves, or null where the sheet is one page.</summary>
    public static IReadOnlyList<TextColumn>? Find(IReadOnlyList<Glyph> glyphs, IReadOnlyList<PdfTable> tables, double width, double height, double usual)
    {
        if (width < Broad * height) return null;
        double middle = width / 2, strip = Strip * usual / 2;
        List<Glyph> left = [], right = [];
        foreach (Glyph glyph in glyphs)
        {
            if (!glyph.IsSpace && glyph.Bounds.Right > middle - strip && glyph.Bounds.Left < middle + strip) return null;
            (glyph.CenterX < middle ? left : right).Add(glyph);
        }

        foreach (PdfTable table in tables)
            if (table.Bounds.Right > middle && table.Bounds.Left < middle) return null;
        if (Margin(left, tables, 0, middle) is not double first || Margin(right, tables, middle, width) is not double second) return null;
        return Math.Abs(first - second) <= SameMargin * usual
            ? [new TextColumn(0, middle, left), new TextColumn(middle, width, right)]
            : null;
    }

    // The left margin of a half; null where it holds neither table nor text.
    private static double? Margin(List<Glyph> glyphs, IReadOnlyList<PdfTable> tables, double from, double to)
    {
        double margin = double.MaxValue, widest = 0;
        foreach (PdfTable table in tables)
        {
            if (table.Bounds.CenterX() < from || table.Bounds.CenterX() >= to) continue;
            (margin, widest) = (Math.Min(margin, table.Bounds.Left), Math.Max(widest, table.Bounds.Width()));
        }

        foreach (TextLine line in LineBuilding.Build(glyphs))
        {
            margin = Math.Min(margin, line.Bounds.Left);
            if (line.Glyphs.Count >= LetterCount) widest = Math.Max(widest, line.Bounds.Width());
        }

        return widest >= Wide * (to - from) ? margin - from : null;
    }
}
