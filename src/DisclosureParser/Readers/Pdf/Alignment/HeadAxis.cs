namespace DisclosureParser.Readers.Pdf.Alignment;

/// <summary>What stands above the columns of a block: one head for each column, and heads over several.</summary>
/// <param name="Columns">From where to where head and numbers of each column reach.</param>
/// <param name="Levels">Number of head rows.</param>
/// <param name="Cells">The heads by the levels and columns they cover.</param>
internal sealed record HeadAxis(IReadOnlyList<Extent> Columns, int Levels, IReadOnlyList<HeadCell> Cells)
{
    // In parts of the font size.
    private const double Overlap = 0.1, SameLevel = 0.5;

    // The widest distance of two lines of one head, in parts of the font size, from narrow to wide: two heads in one must not pass.
    private static readonly double[] Pitches = [1.5, 1.7, 1.3, 2, 2.4];

    /// <summary>The edges of the columns: half way between neighbours.</summary>
    public double[] Edges { get; } = Extent.EdgesOf(Columns);

    /// <summary>The columns of a block without heads of its own.</summary>
    public static HeadAxis Bare(ValueBlock block) => new([.. block.Columns], 0, []);

    /// <summary>The heads that words above the numbers make; null where they do not fit the columns of numbers.</summary>
    /// <param name="numbers">From where to where the numbers of each column reach; none where the rows are on the next page.</param>
    /// <param name="words">The words above them.</param>
    /// <param name="across">The lines drawn across the page.</param>
    public static HeadAxis? Find(IReadOnlyList<Extent> numbers, IReadOnlyList<Word> words, IReadOnlyList<Rule> across)
    {
        foreach (double pitch in Pitches)
            if (Find(numbers, words, across, pitch) is HeadAxis axis) return axis;
        return null;
    }

    private static HeadAxis? Find(IReadOnlyList<Extent> numbers, IReadOnlyList<Word> words, IReadOnlyList<Rule> across, double pitch)
    {
        double size = words[^1].Size;
        List<Stack> stacks = Stack.Build(words, across, pitch);
        List<Stack> leaves = Leaves(stacks, numbers, size);
        if (Pair(leaves, numbers) is not List<Extent> columns) return null;
        List<Stack> groups = [.. stacks.Where(stack => !leaves.Contains(stack))];
        HeadLevels levels = HeadLevels.Of(leaves, groups, SameLevel * size);
        List<HeadCell> cells = [];
        double[] edges = Extent.EdgesOf(columns);
        double slack = Math.Max(size, 0.5 * (edges[^1] - edges[0]) / columns.Count);
        for (int level = 0; level < levels.Groups.Count; level++)
        {
            if (Spans(levels, level, columns, edges, slack) is not List<HeadCell> spans) return null;
            cells.AddRange(spans);
        }

        for (int i = 0; i < leaves.Count; i++) cells.Add(new HeadCell(leaves[i], levels.Starts[i], levels.Count, i, i + 1));
        return new HeadAxis(columns, levels.Count, cells);
    }

    // The lowest text of each column. What stands over two columns without one below it stands above its neighbours.
    private static List<Stack> Leaves(List<Stack> stacks, IReadOnlyList<Extent> numbers, double size)
    {
        double least = Overlap * size;
        List<Stack> leaves = [.. stacks.Where(stack => !stacks.Exists(other => IsBelow(stack, other, least))).OrderBy(static stack => stack.Bounds.Left)];
        for (int i = leaves.Count - 1; i >= 0; i--)
        {
            if (numbers.Any(column => column.Overlaps(leaves[i].Across))) continue;
            bool isAboveLeft = i > 0 && leaves[i].Last < leaves[i - 1].First, isAboveRight = i + 1 < leaves.Count && leaves[i].Last < leaves[i + 1].First;
            if (isAboveLeft && isAboveRight) leaves.RemoveAt(i);
        }

        return leaves;
    }

    private static bool IsBelow(Stack stack, Stack other, double least) =>
        other.First > stack.Last && Math.Min(stack.Bounds.Right, other.Bounds.Right) - Math.Max(stack.Bounds.Left, other.Bounds.Left) > least;

    // Each column of numbers under the head it belongs to; a head may have no numbers at all.
    private static List<Extent>? Pair(List<Stack> leaves, IReadOnlyList<Extent> numbers)
    {
        if (leaves.Count == 0 || leaves.Count < numbers.Count) return null;
        List<Extent> columns = [.. leaves.Select(static leaf => leaf.Across)];
        int last = -1;
        for (int i = 0; i < numbers.Count; i++)
        {
            Extent own = numbers[i];
            int at = leaves.Count == numbers.Count ? i : leaves.FindIndex(leaf => leaf.Across.Overlaps(own));
            if (at <= last || at < 0) return null;
            columns[at] = columns[at].Union(own);
            last = at;
        }

        for (int i = 1; i < columns.Count; i++)
            if (columns[i].Low < columns[i - 1].High) return null;
        return columns;
    }

    // The heads of one level, each over the columns that it stands over.
    private static List<HeadCell>? Spans(HeadLevels levels, int level, List<Extent> columns, double[] edges, double slack)
    {
        List<HeadCell> cells = [];
        List<Stack> open = [.. levels.Groups[level].OrderBy(static group => group.Bounds.Left)];
        for (int from = 0; from < columns.Count;)
        {
            int to = from;
            while (to < columns.Count && levels.Starts[to] > level) to++;
            if (to == from)
            {
                from++;
                continue;
            }

            List<Stack> own = [.. open.Where(group => group.Bounds.Left >= edges[from] - slack && group.Bounds.Right <= edges[to] + slack && !cells.Exists(cell => cell.Text == group))];
            own.RemoveAll(group => group.Across.Center < edges[from] || group.Across.Center > edges[to]);
            if (own.Count > 0)
            {
                SpanPartition partition = new()
                {
                    Slots = columns[from..to],
                    Edges = edges[from..(to + 1)],
                    Slack = slack,
                    AllowsEnd = true,
                };
                if (partition.Solve([.. own.Select(static group => group.Across)]) is not { } spans) return null;
                for (int i = 0; i < own.Count; i++) cells.Add(new HeadCell(own[i], level, level + 1, from + spans[i].From, from + spans[i].To));
            }

            from = to;
        }

        return cells.Count == open.Count ? cells : null;
    }
}

/// <summary>A head, the levels it covers and the columns.</summary>
internal sealed record HeadCell(Stack Text, int FromLevel, int ToLevel, int FromColumn, int ToColumn);
