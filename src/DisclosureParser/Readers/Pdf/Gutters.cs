namespace DisclosureParser.Readers.Pdf;

/// <summary>Closes the gaps between cells that have a box each, a little apart: too narrow for any letter, and none stands in them.</summary>
internal static class Gutters
{
    // In parts of the usual font size.
    private const double Widest = 0.6;

    /// <summary>The frame with the two lines beside each gap made one.</summary>
    public static CellFrame Close(CellFrame frame, IReadOnlyList<Glyph> glyphs, double usualSize)
    {
        double widest = Widest * usualSize;
        Dictionary<double, double>? xs = Moved(frame.Xs, widest, glyphs, frame, static glyph => glyph.CenterX);
        Dictionary<double, double>? ys = Moved(frame.Ys, widest, glyphs, frame, static glyph => glyph.CenterY);
        if (xs is null && ys is null) return frame;
        List<Rule> lines = new(frame.Lines.Count);
        foreach (Rule line in frame.Lines)
            lines.Add((line.IsHorizontal ? ys : xs) is { } moved && moved.TryGetValue(line.Position, out double place) ? line with { Position = place } : line);
        return frame with { Xs = Apply(frame.Xs, xs), Ys = Apply(frame.Ys, ys), Lines = lines };
    }

    // Where the edges beside gaps go; null where there is no gap.
    private static Dictionary<double, double>? Moved(double[] edges, double widest, IReadOnlyList<Glyph> glyphs, CellFrame frame, Func<Glyph, double> center)
    {
        Dictionary<double, double>? moved = null;
        for (int i = 0; i + 1 < edges.Length && edges.Length > 2; i++)
        {
            if (edges[i + 1] - edges[i] >= widest || HoldsText(edges[i], edges[i + 1], glyphs, frame, center)) continue;
            double middle = (edges[i] + edges[i + 1]) / 2;
            moved ??= [];
            moved[edges[i]] = moved[edges[i + 1]] = middle;
            i++;
        }

        return moved;
    }

    private static bool HoldsText(double low, double high, IReadOnlyList<Glyph> glyphs, CellFrame frame, Func<Glyph, double> center)
    {
        foreach (Glyph glyph in glyphs)
        {
            double at = center(glyph);
            if (at > low && at < high && !glyph.IsSpace && frame.Bounds.Contains(glyph.CenterX, glyph.CenterY)) return true;
        }

        return false;
    }

    private static double[] Apply(double[] edges, Dictionary<double, double>? moved) =>
        moved is null ? edges : [.. edges.Select(edge => moved.GetValueOrDefault(edge, edge)).Distinct()];
}
