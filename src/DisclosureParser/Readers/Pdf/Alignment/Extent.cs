namespace DisclosureParser.Readers.Pdf.Alignment;

/// <summary>A stretch along one direction of the page.</summary>
internal readonly record struct Extent(double Low, double High)
{
    public double Center => (Low + High) / 2;

    public bool Overlaps(Extent other) => Math.Min(High, other.High) > Math.Max(Low, other.Low);

    public Extent Union(Extent other) => new(Math.Min(Low, other.Low), Math.Max(High, other.High));

    /// <summary>The edges of slots that follow each other: half way between neighbours, and at the ends as much room as towards the neighbour.</summary>
    public static double[] EdgesOf(IReadOnlyList<Extent> slots)
    {
        double[] edges = new double[slots.Count + 1];
        for (int i = 1; i < slots.Count; i++) edges[i] = (slots[i - 1].High + slots[i].Low) / 2;
        edges[0] = slots.Count == 1 ? slots[0].Low : slots[0].Low - (edges[1] - slots[0].High);
        edges[^1] = slots.Count == 1 ? slots[0].High : slots[^1].High + (slots[^1].Low - edges[^2]);
        return edges;
    }
}
