namespace DisclosureParser.Readers.Pdf.Alignment;

/// <summary>Shares the rows of a block among the labels that stand beside several of them.</summary>
internal sealed class GroupLabels
{
    // In parts of the font size: how far a label may stand from the middle, or the top, of its rows.
    private const double Slack = 0.8;

    private readonly IReadOnlyList<AxisRow> _rows;
    private readonly IReadOnlyList<Rule> _across;
    private readonly double _size;
    private readonly Extent[] _slots;
    private readonly double[] _edges;

    private GroupLabels(IReadOnlyList<AxisRow> rows, IReadOnlyList<Rule> across, double size)
    {
        (_rows, _across, _size) = (rows, across, size);
        _slots = [.. rows.Select(SlotOf)];
        _edges = Extent.EdgesOf(_slots);
    }

    /// <summary>The labels with their rows, and the number of columns they stand in; null where they do not stand beside rows.</summary>
    public static (List<GroupCell> Cells, int Columns)? Find(
        IReadOnlyList<AxisRow> rows, IReadOnlyList<Stack> stacks, IReadOnlyList<Rule> across, double size)
    {
        GroupLabels search = new(rows, across, size);
        List<List<Stack>> columns = [];
        foreach (Stack stack in stacks.OrderBy(static stack => stack.Bounds.Left))
        {
            List<Stack>? own = columns.Find(column => column.Exists(other => other.Across.Overlaps(stack.Across)));
            if (own is null) columns.Add([stack]);
            else own.Add(stack);
        }

        List<GroupCell> cells = [];
        for (int c = 0; c < columns.Count; c++)
        {
            if (search.Spans(columns[c], c) is not List<GroupCell> spans) return null;
            cells.AddRange(spans);
        }

        return (cells, columns.Count);
    }

    // A column of labels stands beside the rows whose own labels leave its place free.
    private List<GroupCell>? Spans(List<Stack> column, int at)
    {
        double right = column.Max(static stack => stack.Bounds.Right);
        List<Stack> open = [.. column.OrderBy(static stack => stack.First)];
        List<GroupCell> cells = [];
        for (int from = 0; from < _rows.Count;)
        {
            int to = from;
            while (to < _rows.Count && (_rows[to].Label is null || _rows[to].Label!.Bounds.Left >= right - 0.3 * _size)) to++;
            if (to == from)
            {
                from++;
                continue;
            }

            if (Within(open, from, to, at) is not List<GroupCell> own) return null;
            cells.AddRange(own);
            from = to;
        }

        return cells.Count == column.Count ? cells : null;
    }

    private List<GroupCell>? Within(List<Stack> column, int from, int to, int at)
    {
        List<Stack> own = [.. column.Where(stack => stack.Middle >= _edges[from] && stack.Middle <= _edges[to])];
        if (own.Count == 0) return [];
        double x = own.Average(static stack => stack.Across.Center);
        if (Drawn(own, from, to, at, x) is List<GroupCell> drawn) return drawn;
        SpanPartition partition = new()
        {
            Slots = _slots[from..to],
            Edges = _edges[from..(to + 1)],
            Slack = Slack * _size,
            EdgeAt = edge => EdgeAt(from + edge, x),
        };
        if (partition.Solve([.. own.Select(static stack => new Extent(stack.First, stack.Last))]) is { } spans)
            return [.. own.Select((stack, i) => new GroupCell(stack, at, from + spans[i].From, from + spans[i].To))];
        // It stands in the middle of more rows than the page has, and every row here is beside it.
        return own.Count == 1 && from > 0 ? [new GroupCell(own[0], at, from, to)] : null;
    }

    // Where lines tell every row from the next, or leave both one place, they tell the rows of each label.
    private List<GroupCell>? Drawn(List<Stack> own, int from, int to, int at, double x)
    {
        List<GroupCell> cells = [];
        int start = from;
        for (int edge = from + 1; edge <= to; edge++)
        {
            SlotEdge drawn = edge == to ? SlotEdge.Closed : EdgeAt(edge, x);
            if (drawn == SlotEdge.Unknown) return null;
            if (drawn == SlotEdge.Open) continue;
            Stack[] inside = [.. own.Where(stack => stack.Middle >= _edges[start] && stack.Middle <= _edges[edge])];
            if (inside.Length > 1) return null;
            if (inside.Length == 1) cells.Add(new GroupCell(inside[0], at, start, edge));
            start = edge;
        }

        return cells.Count == own.Count ? cells : null;
    }

    // A line between two rows that is drawn under the numbers and not here leaves a place that both rows share.
    private SlotEdge EdgeAt(int edge, double x)
    {
        if (edge <= 0 || edge >= _rows.Count) return SlotEdge.Unknown;
        double value = (_rows[edge].Values ?? _rows[edge - 1].Values)?.Values[0].Bounds.CenterX() ?? double.NaN;
        SlotEdge drawn = SlotEdge.Unknown;
        foreach (Rule rule in _across)
        {
            if (rule.Position < _slots[edge - 1].High || rule.Position > _slots[edge].Low) continue;
            if (rule.Start < x && rule.End > x) return SlotEdge.Closed;
            if (rule.Start < value && rule.End > value) drawn = SlotEdge.Open;
        }

        return drawn;
    }

    private static Extent SlotOf(AxisRow row)
    {
        double low = row.Values?.Baseline ?? row.Label!.First, high = low;
        return row.Label is Stack label ? new Extent(Math.Min(low, label.First), Math.Max(high, label.Last)) : new Extent(low, high);
    }
}
