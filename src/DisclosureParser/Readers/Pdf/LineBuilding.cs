namespace DisclosureParser.Readers.Pdf;

/// <summary>Letters into lines: by baseline from top to bottom, in a line from left to right; letters set sideways after those set upright.</summary>
internal static class LineBuilding
{
    // Letters of one line may stand off its baseline by this part of their size (digits of another face, raised letters).
    private const double BaselineSlack = 0.4;

    /// <summary>The lines that letters make, blank lines left out.</summary>
    public static List<TextLine> Build(IReadOnlyList<Glyph> glyphs)
    {
        List<TextLine> lines = [];
        foreach (TextDirection direction in (ReadOnlySpan<TextDirection>)[TextDirection.Right, TextDirection.Down, TextDirection.Up, TextDirection.Left])
            Build(glyphs, direction, lines);
        RaisedMarks.Join(lines);
        return lines;
    }

    private static void Build(IReadOnlyList<Glyph> glyphs, TextDirection direction, List<TextLine> lines)
    {
        List<Glyph> own = [];
        foreach (Glyph glyph in glyphs)
            if (glyph.Direction == direction) own.Add(glyph);
        if (own.Count == 0) return;

        // Lines set downwards follow each other from right to left, those set upside down from the bottom up.
        double sign = direction is TextDirection.Right or TextDirection.Up ? 1 : -1;
        List<Glyph> byBaseline = [.. own.OrderBy(glyph => glyph.Baseline * sign)];
        int from = 0;
        for (int i = 1; i <= byBaseline.Count; i++)
        {
            if (i < byBaseline.Count && IsSameLine(byBaseline[from], byBaseline[i - 1], byBaseline[i])) continue;
            List<Glyph> line = [.. byBaseline.GetRange(from, i - from).OrderBy(glyph => Along(glyph, direction))];
            TextLine made = new(line, direction);
            if (!made.IsBlank) lines.Add(made);
            from = i;
        }
    }

    private static bool IsSameLine(Glyph first, Glyph previous, Glyph next)
    {
        double slack = BaselineSlack * Math.Min(first.Size, next.Size);
        return Math.Abs(next.Baseline - previous.Baseline) <= slack && Math.Abs(next.Baseline - first.Baseline) <= slack * 1.5;
    }

    private static double Along(Glyph glyph, TextDirection direction) => direction switch
    {
        TextDirection.Right => glyph.Bounds.Left,
        TextDirection.Down => glyph.Bounds.Top,
        TextDirection.Up => -glyph.Bounds.Bottom,
        _ => -glyph.Bounds.Right,
    };
}
