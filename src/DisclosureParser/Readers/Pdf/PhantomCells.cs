namespace DisclosureParser.Readers.Pdf;

/// <summary>
/// Empty slits that are no cells. Where a merged cell is cut by a page break, Chromium draws the lower edge of its second part
/// too high and leaves a slit between it and the next cell, beside rows that know nothing of it.
/// </summary>
internal static class PhantomCells
{
    // In parts of the usual font size: no line of text fits in.
    private const double SlitHeight = 1.6;

    /// <summary>The areas without slits, each slit given to the cell above it.</summary>
    public static (List<CellArea> Areas, List<List<Glyph>> Inside) Remove(CellFrame frame, List<CellArea> areas, List<Glyph>[] inside, double usualSize)
    {
        List<CellArea> kept = [.. areas];
        List<List<Glyph>> text = [.. inside];
        for (int i = kept.Count - 1; i >= 0; i--)
        {
            CellArea slit = kept[i];
            if (slit.RowSpan != 1 || slit.Row == 0 || text[i].Count > 0) continue;
            if (frame.Ys[slit.Row + 1] - frame.Ys[slit.Row] >= SlitHeight * usualSize) continue;
            if (!IsCrossedByMost(frame, kept, slit.Row)) continue;
            int above = kept.FindIndex(area =>
                area.Row + area.RowSpan == slit.Row && area.Column == slit.Column && area.ColumnSpan == slit.ColumnSpan);
            if (above < 0) continue;
            kept[above] = kept[above] with { RowSpan = kept[above].RowSpan + 1 };
            kept.RemoveAt(i);
            text.RemoveAt(i);
        }

        return (kept, text);
    }

    // Most of the width at this row belongs to cells that go beyond it.
    private static bool IsCrossedByMost(CellFrame frame, List<CellArea> areas, int row)
    {
        double crossed = 0;
        foreach (CellArea area in areas)
        {
            bool covers = area.Row <= row && area.Row + area.RowSpan > row;
            if (covers && area.RowSpan > 1) crossed += frame.Xs[area.Column + area.ColumnSpan] - frame.Xs[area.Column];
        }

        return crossed > frame.Bounds.Width() / 2;
    }
}
