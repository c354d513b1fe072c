namespace DisclosureParser.Readers.Text.Tables;

/// <summary>
/// Tables drawn with characters: box drawing, or plus, minus and pipe. A cell spans where the line between it and its
/// neighbour is missing.
/// </summary>
internal static class BoxTable
{
    private const int MostEdges = 200;

    /// <summary>Reads the table that begins at a line.</summary>
    public static ShapeReading Read(List<SourceLine> lines, int first, BlockList blocks)
    {
        int end = first + 1;
        while (end < lines.Count && BoxLine.IsOne(lines[end].Text) && !BoxLine.IsBottom(lines[end - 1].Text)) end++;
        if (end - first < 3) return new ShapeReading(end, false);
        List<List<BoxSegment>> cut = BestCut(lines, first, end);
        int[] edges = [.. Edges(cut, ruled: true).Order()];
        bool aligned = edges.Length <= MostEdges && Edges(cut, ruled: false).IsSubsetOf(edges);
        bool linesAreRows = BoxRows.AreLines(lines, first, cut);
        TableDraft draft = Draw(lines, first, cut, aligned ? edges : null, linesAreRows, blocks);
        if (aligned && !draft.IsGrid()) draft = Draw(lines, first, cut, null, linesAreRows, blocks);
        if (draft.Rows.Count == 0) return new ShapeReading(end, false);
        blocks.AddTable(draft);
        return new ShapeReading(end, true);
    }

    private static TableDraft Draw(List<SourceLine> lines, int first, List<List<BoxSegment>> cut, int[]? edges, bool linesAreRows, BlockList blocks)
    {
        blocks.ForgetCells();
        BoxGrid grid = new(lines, blocks);
        for (int i = 0; i < cut.Count; i++)
        {
            grid.Add(first + i, cut[i], edges);
            if (linesAreRows) grid.EndRow();
        }

        TableDraft draft = grid.Finish();
        // Uprights that stand askew are no matter where all lines have as many of them.
        draft.IsPacked = draft.IsUncertain = edges is null && cut.Exists(line => line.Count != cut[0].Count);
        return draft;
    }

    private static HashSet<int> Edges(List<List<BoxSegment>> cut, bool ruled)
    {
        HashSet<int> edges = [];
        foreach (List<BoxSegment> line in cut)
        {
            if (line.Exists(segment => segment.IsRule) != ruled) continue;
            foreach (BoxSegment segment in line)
            {
                edges.Add(segment.Left);
                edges.Add(segment.Right);
            }
        }

        return edges;
    }

    // The right widths of the characters are those under which the lines end at the same place.
    private static List<List<BoxSegment>> BestCut(List<SourceLine> lines, int first, int end)
    {
        List<List<BoxSegment>>? best = null;
        int fewest = int.MaxValue;
        foreach (BoxWidths width in BoxWidths.All)
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
