namespace DisclosureParser.Readers.Pdf.Alignment;

/// <summary>The rows of a head: heads over several columns by level, and the level at which the head of each column begins.</summary>
/// <param name="Groups">The heads over several columns, from the top level down.</param>
/// <param name="Starts">For each column the level at which its own head begins.</param>
internal sealed record HeadLevels(IReadOnlyList<IReadOnlyList<Stack>> Groups, IReadOnlyList<int> Starts)
{
    /// <summary>Number of head rows.</summary>
    public int Count => Groups.Count + 1;

    /// <summary>Levels by height. A head that covers several levels stands in the middle of them, or at their top.</summary>
    public static HeadLevels Of(IReadOnlyList<Stack> leaves, IReadOnlyList<Stack> groups, double slack)
    {
        if (Distinct([.. leaves, .. groups], static stack => stack.First, slack) < Distinct([.. leaves, .. groups], static stack => stack.Middle, slack))
            return Of(leaves, groups, slack, isTop: true).Levels;
        (HeadLevels middle, bool isMiddle) = Of(leaves, groups, slack, isTop: false);
        return isMiddle ? middle : Of(leaves, groups, slack, isTop: true).Levels;
    }

    // Whether the heads below others stand as high as they must.
    private static (HeadLevels Levels, bool Stands) Of(IReadOnlyList<Stack> leaves, IReadOnlyList<Stack> groups, double slack, bool isTop)
    {
        bool stands = true;
        double Height(Stack stack) => isTop ? stack.First : stack.Middle;
        List<List<Stack>> levels = [];
        foreach (Stack group in groups.OrderBy(Height))
        {
            if (levels.Count > 0 && Height(group) - Height(levels[^1][^1]) <= slack) levels[^1].Add(group);
            else levels.Add([group]);
        }

        double[] heights = [.. levels.Select(level => level.Average(Height)), leaves.Max(Height)];
        double[] expected = isTop ? heights : Middles(heights);
        int[] starts = new int[leaves.Count];
        for (int i = 0; i < leaves.Count; i++)
        {
            for (int level = 1; level < expected.Length; level++)
                if (Math.Abs(expected[level] - Height(leaves[i])) < Math.Abs(expected[starts[i]] - Height(leaves[i]))) starts[i] = level;
            // Below a head over several columns in any case.
            for (int level = starts[i]; level < levels.Count; level++)
            {
                if (!levels[level].Exists(group => group.Across.Overlaps(leaves[i].Across))) continue;
                starts[i] = level + 1;
                stands = false;
            }
        }

        return (new HeadLevels(levels, starts), stands);
    }

    private static int Distinct(List<Stack> stacks, Func<Stack, double> height, double slack)
    {
        int distinct = 0;
        double last = double.NegativeInfinity;
        foreach (double at in stacks.Select(height).Order())
        {
            if (at - last > slack) distinct++;
            last = at;
        }

        return distinct;
    }

    // The middle of what begins at each level and ends with the last.
    private static double[] Middles(double[] heights)
    {
        if (heights.Length == 1) return heights;
        double bottom = heights[^1] + (heights[^1] - heights[^2]) / 2;
        double[] middles = new double[heights.Length];
        for (int i = 0; i < heights.Length; i++)
        {
            double top = i == 0 ? heights[0] - (heights[1] - heights[0]) / 2 : (heights[i - 1] + heights[i]) / 2;
            middles[i] = (top + bottom) / 2;
        }

        return middles;
    }
}
