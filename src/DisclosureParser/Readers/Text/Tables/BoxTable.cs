namespace DisclosureParser.Readers.Text.Tables;

/// <summary>
/// Tables drawn with characters: box drawing, or plus, minus and pipe. A cell spans where the line between it and its
/// neighbour is missing.
/// </summary>
internal static class BoxTable
{
    public static bool MayBegin(ReadOnlySpan<char> text) => BoxLine.IsTop(text);

    /// <summary>Reads the table that begins at a line.</summary>
    public static TableReading Read(List<SourceLine> lines, int first, BlockList blocks)
    {
        int end = first + 1;
        while (end < lines.Count && BoxLine.IsOne(lines[end].Text) && !BoxLine.IsBottom(lines[end - 1].Text)) end++;
        if (end - first < 3) return new TableReading(end, false);
        List<List<BoxSegment>> cut = BestCut(lines, first, end);
        BoxGrid grid = new(lines, blocks);
        int[] edges = [.. cut.SelectMany(line => line).SelectMany(segment => new[] { segment.Left, segment.Right }).Distinct().Order()];
        int widest = cut.Max(line => line.Count);
        bool aligned = edges.Length - 1 <= widest * 2 && edges.Length <= 200;
        for (int i = 0; i < cut.Count; i++) grid.Add(first + i, cut[i], aligned ? edges : null);
        TableDraft draft = grid.Finish();
        draft.IsPacked = draft.IsUncertain = !aligned;
        if (draft.Rows.Count == 0) return new TableReading(end, false);
        blocks.AddTable(draft);
        return new TableReading(end, true);
    }

    // The right width of the drawing characters is the one under which the lines end at the same place.
    private static List<List<BoxSegment>> BestCut(List<SourceLine> lines, int first, int end)
    {
        List<List<BoxSegment>>? best = null;
        int fewest = int.MaxValue;
        foreach (int width in (ReadOnlySpan<int>)[1, 2])
        {
            List<List<BoxSegment>> cut = [];
            for (int i = first; i < end; i++) cut.Add(BoxLine.Cut(lines[i], width));
            int edges = cut.SelectMany(line => line).Select(segment => segment.Right).Distinct().Count();
            if (edges >= fewest) continue;
            (best, fewest) = (cut, edges);
        }

        return best!;
    }
}
