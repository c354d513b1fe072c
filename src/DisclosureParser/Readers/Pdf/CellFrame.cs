using DisclosureParser.Documents;

namespace DisclosureParser.Readers.Pdf;

/// <summary>The lines a table stands in: the places of its columns and rows, and which parts of the lines are drawn.</summary>
/// <param name="Xs">x of the column edges, ascending.</param>
/// <param name="Ys">y of the row edges, ascending.</param>
/// <param name="Lines">All lines, also those that were completed.</param>
/// <param name="IsTopOpen">The upper edge is not drawn: the page cut the row.</param>
/// <param name="IsBottomOpen">The lower edge is not drawn: the page cut the row.</param>
internal sealed record CellFrame(double[] Xs, double[] Ys, IReadOnlyList<Rule> Lines, bool IsTopOpen, bool IsBottomOpen)
{
    public int Columns => Xs.Length - 1;

    public int Rows => Ys.Length - 1;

    public Box Bounds => new(Xs[0], Ys[0], Xs[^1], Ys[^1]);

    /// <summary>For each row edge and column, whether the line is drawn there.</summary>
    public bool[,] HorizontalEdges() => Edges(true, Ys, Xs);

    /// <summary>For each column edge and row, whether the line is drawn there.</summary>
    public bool[,] VerticalEdges() => Edges(false, Xs, Ys);

    // More than half of an edge must be drawn: lines end a little short of, or beyond, the lines they meet.
    private bool[,] Edges(bool horizontal, double[] positions, double[] stops)
    {
        double[,] drawn = new double[positions.Length, stops.Length - 1];
        foreach (Rule line in Lines)
        {
            if (line.IsHorizontal != horizontal) continue;
            int at = Array.BinarySearch(positions, line.Position);
            if (at < 0) continue;
            for (int i = 0; i + 1 < stops.Length; i++)
                drawn[at, i] += Math.Max(0, Math.Min(line.End, stops[i + 1]) - Math.Max(line.Start, stops[i]));
        }

        bool[,] edges = new bool[positions.Length, stops.Length - 1];
        for (int at = 0; at < positions.Length; at++)
            for (int i = 0; i + 1 < stops.Length; i++)
                edges[at, i] = drawn[at, i] > (stops[i + 1] - stops[i]) / 2;
        return edges;
    }
}
