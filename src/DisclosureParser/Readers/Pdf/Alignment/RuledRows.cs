namespace DisclosureParser.Readers.Pdf.Alignment;

/// <summary>
/// The labels of rows that lines tell apart, each row from the next: a label whose place the line between two rows leaves
/// out stands beside both. Nothing is left to guess, so that rows without numbers are rows too.
/// </summary>
internal sealed class RuledRows
{
    // In parts of the font size: closer lines are one.
    private const double Thinnest = 0.6;

    private readonly IReadOnlyList<Rule> _across;
    private readonly List<Stack> _stacks;
    private readonly List<double> _edges = [];
    private readonly List<ValueRow?> _values = [];

    private RuledRows(ValueBlock block, IReadOnlyList<Word> words, IReadOnlyList<Rule> across)
    {
        const double pitch = 2.7;
        _across = across;
        _stacks = Stack.Build(words, across, pitch);
        (double left, double right) = (block.Columns[0].Center, block.Columns[^1].Center);
        foreach (Rule rule in across)
        {
            if (rule.Start >= left || rule.End <= right) continue;
            if (_edges.Count == 0 || rule.Position - _edges[^1] > Thinnest * block.Size) _edges.Add(rule.Position);
        }
    }

    /// <summary>The rows with their labels, or null where lines do not tell all of them apart.</summary>
    /// <param name="block">The numbers.</param>
    /// <param name="words">The words left of them.</param>
    /// <param name="across">The lines drawn across the page, by height.</param>
    /// <param name="highest">Where the heads over the numbers end: no row begins above.</param>
    public static RowAxis? Find(ValueBlock block, IReadOnlyList<Word> words, IReadOnlyList<Rule> across, double highest)
    {
        if (words.Count == 0 || across.Count <= block.Rows.Count) return null;
        RuledRows search = new(block, words, across);
        return search.Bands(block, highest) is (int from, int to) ? search.Labels(from, to) : null;
    }

    // The bands between lines that hold the rows.
    private (int From, int To)? Bands(ValueBlock block, double highest)
    {
        for (int band = 0; band + 1 < _edges.Count; band++) _values.Add(null);
        int from = -1, to = -1;
        foreach (ValueRow row in block.Rows)
        {
            int band = BandAt(row.Baseline - 0.4 * row.Size);
            if (band < 0 || _values[band] is not null) return null;
            _values[band] = row;
            if (from < 0) from = band;
            to = band + 1;
        }

        while (from > 0 && _edges[from - 1] > highest && IsBlankRow(from - 1, from, to)) from--;
        while (to < _values.Count && IsBlankRow(to, from, to)) to++;
        return (from, to);
    }

    // A label as the rows between have them, and nothing else.
    private bool IsBlankRow(int band, int from, int to)
    {
        bool isRow = false;
        foreach (Stack stack in _stacks)
        {
            if (stack.Bounds.CenterY() <= _edges[band] || stack.Bounds.CenterY() >= _edges[band + 1]) continue;
            if (!_stacks.Exists(other => other.Bounds.CenterY() > _edges[from] && other.Bounds.CenterY() < _edges[to] && IsUnder(stack, other))) return false;
            isRow = true;
        }

        return isRow;
    }

    private static bool IsUnder(Stack one, Stack other) =>
        Math.Min(one.Bounds.Right, other.Bounds.Right) - Math.Max(one.Bounds.Left, other.Bounds.Left) >= 0.5 * Math.Min(one.Bounds.Width(), other.Bounds.Width());

    private RowAxis? Labels(int from, int to)
    {
        Stack?[] labels = new Stack?[to - from];
        List<(Stack Stack, int From, int To)> groups = [];
        List<Stack> above = [];
        foreach (Stack stack in _stacks.OrderByDescending(static stack => stack.Bounds.Left))
        {
            if (stack.Bounds.CenterY() < _edges[from])
            {
                above.Add(stack);
                continue;
            }

            if (stack.Bounds.CenterY() > _edges[to]) continue;
            if (Span(stack, from, to) is not (int first, int last)) return null;
            if (last == first + 1 && labels[first - from] is null) labels[first - from] = stack;
            else groups.Add((stack, first - from, last - from));
        }

        List<AxisRow> rows = [];
        for (int band = from; band < to; band++)
        {
            if (labels[band - from] is null) return null;
            rows.Add(new AxisRow(_values[band], labels[band - from]));
        }

        return Columns(groups) is (List<GroupCell> cells, int columns) && !IsCovered(rows, cells) ? new RowAxis(rows, cells, above, columns) : null;
    }

    // The bands between the nearest lines above and below the label that are drawn where it stands. The page may cut them.
    private (int From, int To)? Span(Stack stack, int from, int to)
    {
        double x = stack.Across.Center, y = stack.Bounds.CenterY();
        if ((from > 0 && !IsDrawn(from, x)) || (to + 1 < _edges.Count && !IsDrawn(to, x))) return null;
        int first = from, last = to;
        for (int edge = from; edge <= to; edge++)
        {
            if (!IsDrawn(edge, x)) continue;
            if (_edges[edge] < y) first = edge;
            else if (last == to) last = edge;
        }

        return stack.Bounds.Top < _edges[first] - 1 || stack.Bounds.Bottom > _edges[last] + 1 ? null : (first, last);
    }

    private bool IsDrawn(int edge, double x)
    {
        foreach (Rule rule in _across)
            if (Math.Abs(rule.Position - _edges[edge]) < 0.5 && rule.Start < x && rule.End > x) return true;
        return false;
    }

    private int BandAt(double y)
    {
        for (int band = 0; band + 1 < _edges.Count; band++)
            if (y > _edges[band] && y < _edges[band + 1]) return band;
        return -1;
    }

    private static (List<GroupCell> Cells, int Columns)? Columns(List<(Stack Stack, int From, int To)> groups)
    {
        List<(Extent Across, int At)> columns = [];
        List<GroupCell> cells = [];
        foreach ((Stack stack, int from, int to) in groups.OrderBy(static group => group.Stack.Bounds.Left))
        {
            int at = columns.FindIndex(column => column.Across.Overlaps(stack.Across));
            if (at < 0) columns.Add((stack.Across, at = columns.Count));
            else columns[at] = (columns[at].Across.Union(stack.Across), at);
            if (cells.Exists(cell => cell.Column == at && cell.FromRow < to && from < cell.ToRow)) return null;
            cells.Add(new GroupCell(stack, at, from, to));
        }

        return (cells, columns.Count);
    }

    // A label of a row must stand right of those beside several.
    private static bool IsCovered(List<AxisRow> rows, List<GroupCell> groups) =>
        groups.Exists(group => rows.Skip(group.FromRow).Take(group.ToRow - group.FromRow).Any(row => row.Label!.Bounds.Left < group.Text.Bounds.Right));
}
