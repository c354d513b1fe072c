using DisclosureParser.Documents;

namespace DisclosureParser.Readers.Pdf;

/// <summary>The edges of filled areas as lines, for tables whose cells are told apart by their grounds alone.</summary>
internal static class FillEdges
{
    private const double White = 0.985;

    /// <summary>The four edges of each coloured area that lies in none of the tables already found.</summary>
    public static List<Rule> Of(PageInk page, IReadOnlyList<PdfTable> tables)
    {
        List<Rule> edges = [];
        foreach (Fill fill in page.Fills)
        {
            Box box = fill.Bounds;
            if (fill.Lightness >= White || box.Width() * box.Height() > 0.5 * page.Width * page.Height) continue;
            if (tables.Any(table => table.Bounds.Contains(box.CenterX(), box.CenterY()))) continue;
            // An area that the end of the page cuts ends on the next page only.
            if (box.Top > 0) edges.Add(new Rule(true, box.Top, box.Left, box.Right));
            if (box.Bottom < page.Height) edges.Add(new Rule(true, box.Bottom, box.Left, box.Right));
            (double top, double bottom) = (Math.Max(box.Top, 0), Math.Min(box.Bottom, page.Height));
            edges.Add(new Rule(false, box.Left, top, bottom));
            edges.Add(new Rule(false, box.Right, top, bottom));
        }

        return edges;
    }

    /// <summary>
    /// Whether the grounds mark every cell. Stripes mark rows only: then words that belong into several columns stand in one cell
    /// with gaps between them.
    /// </summary>
    public static bool MarkEveryCell(PdfTable table, IReadOnlyList<Fill> fills)
    {
        int marked = 0;
        foreach (PdfCell cell in table.Cells)
        {
            double x = cell.Bounds.CenterX(), y = cell.Bounds.CenterY();
            if (fills.Any(fill => fill.Lightness < White && fill.Bounds.Contains(x, y))) marked++;
        }

        if (marked * 10 < table.Cells.Count * 9) return false;
        foreach (PdfCell cell in table.Cells)
            foreach (TextLine line in cell.Lines)
                if (HasGap(line)) return false;
        return table.ColumnCount > 1 && table.RowCount > 1;
    }

    private static bool HasGap(TextLine line)
    {
        Glyph? last = null;
        foreach (Glyph glyph in line.Glyphs)
        {
            if (glyph.IsSpace) continue;
            if (last is not null && glyph.Bounds.Left - last.Bounds.Right > 2 * glyph.Size) return true;
            last = glyph;
        }

        return false;
    }
}
