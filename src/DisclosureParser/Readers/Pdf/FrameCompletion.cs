namespace DisclosureParser.Readers.Pdf;

/// <summary>
/// A net of lines as the frame of a table. An outer edge that is not drawn is completed where the lines that would meet it
/// end together: tables without side borders, and tables cut by the end of the page.
/// </summary>
internal static class FrameCompletion
{
    /// <summary>The frame, or null where the net has no two columns or rows to tell apart.</summary>
    /// <param name="net">Lines that meet.</param>
    /// <param name="glyphs">The letters of the page: a strip without letters needs no edge.</param>
    /// <param name="tolerance">How far apart two lines are at least.</param>
    public static CellFrame? Complete(RuleNet net, IReadOnlyList<Glyph> glyphs, double tolerance)
    {
        List<Rule> lines = [.. net.Horizontals, .. net.Verticals];
        double[] ys = Positions(net.Horizontals);
        double[] xs = Positions(net.Verticals);

        AddEdge(lines, net.Horizontals, xs[0], before: true, glyphs, tolerance);
        AddEdge(lines, net.Horizontals, xs[^1], before: false, glyphs, tolerance);
        bool isTopOpen = AddEdge(lines, net.Verticals, ys[0], before: true, glyphs, tolerance);
        bool isBottomOpen = AddEdge(lines, net.Verticals, ys[^1], before: false, glyphs, tolerance);

        xs = Positions([.. lines.Where(static line => !line.IsHorizontal)]);
        ys = Positions([.. lines.Where(static line => line.IsHorizontal)]);
        return xs.Length < 2 || ys.Length < 2 ? null : new CellFrame(xs, ys, lines, isTopOpen, isBottomOpen);
    }

    private static double[] Positions(IReadOnlyList<Rule> lines)
    {
        SortedSet<double> positions = [];
        foreach (Rule line in lines) positions.Add(line.Position);
        return [.. positions];
    }

    // Adds the line at which most of the lines end that pass the outermost line across them.
    private static bool AddEdge(
        List<Rule> lines, IReadOnlyList<Rule> along, double outermost, bool before, IReadOnlyList<Glyph> glyphs, double tolerance)
    {
        List<Rule> passing = [];
        foreach (Rule line in along)
        {
            double end = before ? line.Start : line.End;
            if (before ? end < outermost - tolerance : end > outermost + tolerance) passing.Add(line);
        }

        if (passing.Count < 2) return false;
        double at = before ? passing.Min(static line => line.Start) : passing.Max(static line => line.End);
        List<Rule> together = passing.FindAll(line => Math.Abs((before ? line.Start : line.End) - at) <= tolerance);
        if (together.Count < 2 || together.Count * 2 < passing.Count) return false;
        double low = together.Min(static line => line.Position), high = together.Max(static line => line.Position);
        if (high - low <= tolerance) return false;
        if (!HasText(glyphs, along[0].IsHorizontal, Math.Min(at, outermost), Math.Max(at, outermost), low, high)) return false;
        lines.Add(new Rule(!along[0].IsHorizontal, at, low, high));
        return true;
    }

    private static bool HasText(IReadOnlyList<Glyph> glyphs, bool isColumn, double from, double to, double low, double high)
    {
        foreach (Glyph glyph in glyphs)
        {
            if (glyph.IsSpace) continue;
            double across = isColumn ? glyph.CenterX : glyph.CenterY, other = isColumn ? glyph.CenterY : glyph.CenterX;
            if (across > from && across < to && other > low && other < high) return true;
        }

        return false;
    }
}
