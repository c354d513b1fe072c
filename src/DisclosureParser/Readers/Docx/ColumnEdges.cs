using System.Collections.Immutable;

namespace DisclosureParser.Readers.Docx;

/// <summary>Which columns the cells of each row begin and end at.</summary>
internal sealed class ColumnEdges
{
    // 3 points. Dragging a border in Word leaves grid columns of some twentieths of a point that nobody sees.
    private const long Tolerance = 60;

    private readonly List<long[]> _edges;
    private readonly Dictionary<long, int> _columns;

    private ColumnEdges(List<long[]> edges, Dictionary<long, int> columns)
    {
        _edges = edges;
        _columns = columns;
    }

    /// <summary>Number of columns that cells tell apart.</summary>
    public int ColumnCount => Math.Max(0, _columns.Values.DefaultIfEmpty().Max());

    /// <summary>Every row reaches to the same edge.</summary>
    public bool EndTogether => _edges.TrueForAll(line => line[^1] == _edges[0][^1]);

    /// <summary>By counting spans from the left.</summary>
    public static ColumnEdges ByCount(ImmutableArray<StoryRow> rows, List<List<RowCell>> lines) =>
        From(Positions(rows, lines, static row => row.Before, static cell => cell.Span), tolerance: 0)!;

    /// <summary>By counting spans, columns too narrow to be seen taken as one with their neighbour.</summary>
    public static ColumnEdges ByGrid(ImmutableArray<StoryRow> rows, List<List<RowCell>> lines, ImmutableArray<int> gridWidths)
    {
        ColumnEdges counted = ByCount(rows, lines);
        long[] lefts = new long[gridWidths.Length + 1];
        for (int i = 0; i < gridWidths.Length; i++)
        {
            if (gridWidths[i] <= 0) return counted;
            lefts[i + 1] = lefts[i] + gridWidths[i];
        }

        foreach (long[] line in counted._edges)
        {
            if (line[^1] >= lefts.Length) return counted;
        }

        List<long[]> measured = [.. counted._edges.Select(line => Array.ConvertAll(line, edge => lefts[edge]))];
        return From(measured, Tolerance) ?? counted;
    }

    /// <summary>By the widths of the cells; null where they are not all known or do not stand under each other.</summary>
    public static ColumnEdges? ByWidth(ImmutableArray<StoryRow> rows, List<List<RowCell>> lines)
    {
        string? unit = null;
        for (int i = 0; i < lines.Count; i++)
        {
            if (rows[i].Before > 0 && rows[i].BeforeWidth is null) return null;
            foreach (RowCell cell in lines[i])
            {
                if (cell.Width is not { } width || (unit ??= width.Unit) != width.Unit) return null;
            }
        }

        ColumnEdges? edges = From(Positions(rows, lines, static row => row.BeforeWidth?.Value ?? 0, static cell => cell.Width!.Value.Value), Tolerance);
        int mostSpans = 0;
        for (int i = 0; i < lines.Count; i++) mostSpans = Math.Max(mostSpans, rows[i].Before + lines[i].Sum(static cell => cell.Span) + rows[i].After);
        // More edges than columns: the widths are stale and edges fall beside each other.
        return edges is not null && edges.ColumnCount <= mostSpans ? edges : null;
    }

    /// <summary>Every cell in its columns, each in its own row.</summary>
    public IEnumerable<List<GridCell>> Place(List<List<RowCell>> lines)
    {
        for (int row = 0; row < lines.Count; row++)
        {
            List<GridCell> placed = [];
            for (int i = 0; i < lines[row].Count; i++)
            {
                int left = _columns[_edges[row][i]];
                placed.Add(new GridCell(row, left, 1, _columns[_edges[row][i + 1]] - left, lines[row][i].Content));
            }

            yield return placed;
        }
    }

    private static List<long[]> Positions(
        ImmutableArray<StoryRow> rows, List<List<RowCell>> lines, Func<StoryRow, int> start, Func<RowCell, int> width)
    {
        List<long[]> positions = [];
        for (int i = 0; i < lines.Count; i++)
        {
            long[] line = new long[lines[i].Count + 1];
            line[0] = start(rows[i]);
            for (int j = 0; j < lines[i].Count; j++) line[j + 1] = line[j] + width(lines[i][j]);
            positions.Add(line);
        }

        return Evened(positions);
    }

    /// <summary>
    /// Rows that stand in or out a little at either side: where every first cell reaches over all beginnings they begin with one
    /// column, and where every last cell begins before all ends they end with one.
    /// </summary>
    private static List<long[]> Evened(List<long[]> lines)
    {
        if (lines.Count == 0) return lines;
        long begin = lines.Max(static line => line[0]), end = lines.Min(static line => line[^1]);
        if (lines.TrueForAll(line => line[1] > begin))
            foreach (long[] line in lines) line[0] = 0;
        long last = lines.Max(static line => line[^1]);
        if (lines.TrueForAll(line => line[^2] < end))
            foreach (long[] line in lines) line[^1] = last;
        return lines;
    }

    /// <summary>Numbers the edges from the left, those within the tolerance as one; null where a cell would be left without a column.</summary>
    private static ColumnEdges? From(List<long[]> edges, long tolerance)
    {
        SortedSet<long> all = [0];
        foreach (long[] line in edges) all.UnionWith(line);
        Dictionary<long, int> columns = [];
        long first = 0;
        int column = 0;
        foreach (long edge in all)
        {
            if (edge - first > tolerance)
            {
                column++;
                first = edge;
            }

            columns[edge] = column;
        }

        foreach (long[] line in edges)
        {
            for (int i = 1; i < line.Length; i++)
            {
                if (columns[line[i]] == columns[line[i - 1]]) return null;
            }
        }

        return new ColumnEdges(edges, columns);
    }
}
