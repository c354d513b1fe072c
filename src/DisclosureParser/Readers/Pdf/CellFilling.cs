namespace DisclosureParser.Readers.Pdf;

/// <summary>Puts letters into the cells in which their centres lie.</summary>
internal sealed class CellFilling
{
    private readonly CellFrame _frame;
    private readonly int[,] _areaAt;
    private readonly List<Glyph>[] _inside;

    private CellFilling(CellFrame frame, List<CellArea> areas)
    {
        _frame = frame;
        _areaAt = new int[frame.Rows, frame.Columns];
        _inside = new List<Glyph>[areas.Count];
        for (int i = 0; i < areas.Count; i++)
        {
            _inside[i] = [];
            for (int row = areas[i].Row; row < areas[i].Row + areas[i].RowSpan; row++)
                for (int column = areas[i].Column; column < areas[i].Column + areas[i].ColumnSpan; column++) _areaAt[row, column] = i + 1;
        }
    }

    /// <summary>The letters of each area, in the order they are drawn, and the letters that are in none.</summary>
    public static (List<Glyph>[] Inside, List<Glyph> Outside) Fill(CellFrame frame, List<CellArea> areas, IReadOnlyList<Glyph> glyphs)
    {
        CellFilling filling = new(frame, areas);
        List<Glyph> outside = [];
        for (int i = 0; i < glyphs.Count;)
        {
            int end = NumberEnd(glyphs, i);
            int area = end - i > 1 ? filling.AreaOf(glyphs, i, end) : 0;
            for (; i < end; i++)
            {
                int own = area > 0 ? area : filling.AreaAt(glyphs[i].CenterX, glyphs[i].CenterY);
                if (own > 0) filling._inside[own - 1].Add(glyphs[i]);
                else outside.Add(glyphs[i]);
            }
        }

        return (filling._inside, outside);
    }

    // A number too wide for its cell stands over the line beside it: it belongs, whole, to the cell of its centre. Where it
    // lies over the line by half, it is rather two numbers that touch, and each letter goes by its own centre.
    private int AreaOf(IReadOnlyList<Glyph> glyphs, int from, int end)
    {
        double left = glyphs[from].Bounds.Left, right = glyphs[end - 1].Bounds.Right;
        int area = AreaAt((left + right) / 2, glyphs[from].CenterY);
        if (area == 0) return 0;
        int stray = 0;
        for (int i = from; i < end; i++)
            if (AreaAt(glyphs[i].CenterX, glyphs[i].CenterY) != area) stray++;
        return stray * 3 <= end - from ? area : 0;
    }

    private int AreaAt(double x, double y)
    {
        int column = Slot(_frame.Xs, x), row = Slot(_frame.Ys, y);
        return column < 0 || row < 0 ? 0 : _areaAt[row, column];
    }

    private static int Slot(double[] edges, double position)
    {
        int at = Array.BinarySearch(edges, position);
        if (at < 0) at = ~at - 1;
        return at >= edges.Length - 1 ? -1 : at;
    }

    private static int NumberEnd(IReadOnlyList<Glyph> glyphs, int from)
    {
        int end = from + 1;
        if (!IsNumberPart(glyphs[from])) return end;
        while (end < glyphs.Count && IsNumberPart(glyphs[end]) && Follows(glyphs[end - 1], glyphs[end])) end++;
        return end;
    }

    private static bool IsNumberPart(Glyph glyph) =>
        glyph.Direction == TextDirection.Right && glyph.Text is [var c] && (char.IsAsciiDigit(c) || c is '.' or ',');

    private static bool Follows(Glyph left, Glyph right)
    {
        double gap = right.Bounds.Left - left.Bounds.Right;
        return Math.Abs(left.Baseline - right.Baseline) < 0.1 * left.Size && Math.Abs(gap) < 0.15 * left.Size;
    }
}
