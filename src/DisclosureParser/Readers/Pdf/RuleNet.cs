using DisclosureParser.Documents;

namespace DisclosureParser.Readers.Pdf;

/// <summary>Lines that meet each other: the frame of one table.</summary>
/// <param name="Horizontals">By height.</param>
/// <param name="Verticals">By x.</param>
internal sealed record RuleNet(IReadOnlyList<Rule> Horizontals, IReadOnlyList<Rule> Verticals)
{
    /// <summary>The nets among snapped lines. A line that meets no line of the other orientation (underline, header rule) is in none.</summary>
    public static List<RuleNet> Find(IReadOnlyList<Rule> horizontals, IReadOnlyList<Rule> verticals, double tolerance)
    {
        int[] parent = new int[horizontals.Count + verticals.Count];
        for (int i = 0; i < parent.Length; i++) parent[i] = i;
        bool[] meets = new bool[parent.Length];
        for (int h = 0; h < horizontals.Count; h++)
        {
            Rule across = horizontals[h];
            int first = FirstFrom(verticals, across.Start - tolerance);
            for (int v = first; v < verticals.Count && verticals[v].Position <= across.End + tolerance; v++)
            {
                Rule down = verticals[v];
                if (across.Position < down.Start - tolerance || across.Position > down.End + tolerance) continue;
                meets[h] = meets[horizontals.Count + v] = true;
                parent[Root(parent, h)] = Root(parent, horizontals.Count + v);
            }
        }

        Dictionary<int, (List<Rule> Across, List<Rule> Down)> groups = [];
        List<int> order = [];
        for (int i = 0; i < parent.Length; i++)
        {
            if (!meets[i]) continue;
            int root = Root(parent, i);
            if (!groups.TryGetValue(root, out (List<Rule> Across, List<Rule> Down) group))
            {
                groups[root] = group = ([], []);
                order.Add(root);
            }

            if (i < horizontals.Count) group.Across.Add(horizontals[i]);
            else group.Down.Add(verticals[i - horizontals.Count]);
        }

        List<RuleNet> nets = [.. order.Select(root => new RuleNet(groups[root].Across, groups[root].Down))];
        for (int i = 0; i < parent.Length; i++)
            if (!meets[i] && i >= horizontals.Count) AddParallel(nets, verticals[i - horizontals.Count], tolerance);
        return nets;
    }

    // The side of a merged cell that fills its page from top to bottom meets no line, and is as long as the whole net.
    private static void AddParallel(List<RuleNet> nets, Rule loose, double tolerance)
    {
        for (int i = 0; i < nets.Count; i++)
        {
            Box bounds = nets[i].Bounds();
            if (Math.Abs(bounds.Top - loose.Start) > tolerance || Math.Abs(bounds.Bottom - loose.End) > tolerance) continue;
            nets[i] = nets[i] with { Verticals = [.. nets[i].Verticals.Append(loose).OrderBy(static line => line.Position)] };
            return;
        }
    }

    /// <summary>The place that the lines take.</summary>
    public Box Bounds()
    {
        Box bounds = new(double.MaxValue, double.MaxValue, double.MinValue, double.MinValue);
        foreach (Rule rule in Horizontals) bounds = bounds.Union(new Box(rule.Start, rule.Position, rule.End, rule.Position));
        foreach (Rule rule in Verticals) bounds = bounds.Union(new Box(rule.Position, rule.Start, rule.Position, rule.End));
        return bounds;
    }

    private static int FirstFrom(IReadOnlyList<Rule> sorted, double position)
    {
        int low = 0, high = sorted.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (sorted[middle].Position < position) low = middle + 1;
            else high = middle;
        }

        return low;
    }

    private static int Root(int[] parent, int i)
    {
        while (parent[i] != i) i = parent[i] = parent[parent[i]];
        return i;
    }
}
