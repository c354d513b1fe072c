namespace DisclosureParser.Readers.Pdf.Alignment;

/// <summary>
/// Shares slots that follow each other among the labels that stand over them (or beside them), when little but their place
/// tells how far each reaches: a label stands in the middle of its slots, or at their start, or at their end.
/// </summary>
internal sealed class SpanPartition
{
    /// <summary>What stands in each slot, in order.</summary>
    public required IReadOnlyList<Extent> Slots { get; init; }

    /// <summary>The edges of the slots, one more than slots.</summary>
    public required IReadOnlyList<double> Edges { get; init; }

    /// <summary>How far a label may stand from its place.</summary>
    public required double Slack { get; init; }

    /// <summary>What is drawn at each edge.</summary>
    public Func<int, SlotEdge> EdgeAt { get; init; } = static _ => SlotEdge.Unknown;

    /// <summary>Labels may stand at the end of their slots.</summary>
    public bool AllowsEnd { get; init; }

    private enum Placing
    {
        Middle,
        Start,
        End,
    }

    /// <summary>For each label the first slot and the one behind its last; null where the labels do not stand so. As many slots as possible have a label.</summary>
    public (int From, int To)[]? Solve(IReadOnlyList<Extent> labels)
    {
        Way? best = null;
        foreach (Placing placing in (ReadOnlySpan<Placing>)[Placing.Middle, Placing.Start, Placing.End])
        {
            if (placing == Placing.End && !AllowsEnd) continue;
            if (Cheapest(labels, placing) is Way way && (best is null || way.IsBetterThan(best))) best = way;
        }

        return best is null ? null : [.. best.Spans];
    }

    // The best way to hand the first slots to the first labels, label by label.
    private Way? Cheapest(IReadOnlyList<Extent> labels, Placing placing)
    {
        Way?[] ways = new Way?[Slots.Count + 1];
        Array.Fill(ways, new Way(0, 0, []));
        foreach (Extent label in labels)
        {
            Way?[] next = new Way?[Slots.Count + 1];
            for (int from = 0; from < Slots.Count; from++)
            {
                if (ways[from] is not Way before) continue;
                for (int to = from + 1; to <= Slots.Count; to++)
                {
                    if (!Fits(from, to, label)) continue;
                    double cost = Cost(from, to, label, placing);
                    if (cost > Slack) continue;
                    Way way = new(before.Covered + to - from, before.Cost + cost, [.. before.Spans, (from, to)]);
                    for (int end = to; end <= Slots.Count; end++)
                        if (next[end] is null || way.IsBetterThan(next[end]!)) next[end] = way;
                }
            }

            ways = next;
        }

        return ways[^1];
    }

    private bool Fits(int from, int to, Extent label)
    {
        if (label.Low < Edges[from] - Slack || label.High > Edges[to] + Slack) return false;
        if (EdgeAt(from) == SlotEdge.Open || EdgeAt(to) == SlotEdge.Open) return false;
        for (int edge = from + 1; edge < to; edge++)
            if (EdgeAt(edge) == SlotEdge.Closed) return false;
        return true;
    }

    private double Cost(int from, int to, Extent label, Placing placing) => placing switch
    {
        Placing.Middle => Math.Abs((Edges[from] + Edges[to]) / 2 - label.Center),
        Placing.Start => Math.Abs(Slots[from].Low - label.Low),
        _ => Math.Abs(Slots[to - 1].High - label.High),
    };

    private sealed record Way(int Covered, double Cost, (int From, int To)[] Spans)
    {
        public bool IsBetterThan(Way other) => Covered != other.Covered ? Covered > other.Covered : Cost < other.Cost - 0.01;
    }
}

/// <summary>What the drawing says of the edge between two slots.</summary>
internal enum SlotEdge
{
    Unknown,

    /// <summary>A line is drawn: nothing reaches over it.</summary>
    Closed,

    /// <summary>The line between the slots leaves this place out: what stands here reaches over it.</summary>
    Open,
}
