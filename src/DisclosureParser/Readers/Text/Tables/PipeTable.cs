using DisclosureParser.Documents;

namespace DisclosureParser.Readers.Text.Tables;

/// <summary>Tables with one row a line: <c>| a | b |</c>, or <c>a | b | c</c> where the lines have the same number of pipes.</summary>
internal static class PipeTable
{
    /// <summary>Reads the table that begins at a line.</summary>
    public static ShapeReading Read(List<SourceLine> lines, int first, BlockList blocks)
    {
        PipeUse use = PipeLines.UseOf(lines[first]);
        int end = use == PipeUse.Bordered ? EndOfBordered(lines, first) : EndOfEqual(lines, first);
        if (end - first < 2) return new ShapeReading(end, false);
        TableDraft draft = new(GridEvidence.Delimiters);
        for (int line = first; line < end; line++)
        {
            if (!PipeLines.IsRule(lines[line].Text)) draft.Rows.Add(Row(lines[line], blocks));
        }

        int columns = draft.ColumnCount;
        draft.IsPacked = draft.Rows.Exists(row => row.Count != columns) || PackedRows.Show(draft);
        blocks.AddTable(draft);
        return new ShapeReading(end, true);
    }

    private static int EndOfBordered(List<SourceLine> lines, int first)
    {
        int end = first;
        while (end < lines.Count && PipeLines.UseOf(lines[end]) is PipeUse.Bordered or PipeUse.Bare) end++;
        return end;
    }

    // A last cell that is empty leaves its pipe at the end of the line.
    private static int EndOfEqual(List<SourceLine> lines, int first)
    {
        int end = first + 1, pipes = PipeLines.CountPipes(lines[first].Text);
        while (end < lines.Count && PipeLines.UseOf(lines[end]) is PipeUse.Inner or PipeUse.Closed
            && PipeLines.CountPipes(lines[end].Text) == pipes) end++;
        return end;
    }

    private static List<CellDraft> Row(SourceLine line, BlockList blocks)
    {
        List<CellDraft> row = [];
        int start = line.Start, end = line.End;
        bool bordered = line.Text[0] == '|';
        if (bordered) start++;
        if (bordered && line.Text is [_, .., '|']) end--;
        while (true)
        {
            int length = line.Source.AsSpan(start, end - start).IndexOf('|');
            int stop = length < 0 ? end : start + length;
            SourceLine cell = line.Narrow(start, stop);
            blocks.CountCell();
            row.Add(new CellDraft(cell.Text.ToString(), line.Number, line.ColumnOf(cell.Start)));
            if (length < 0) return row;
            start = stop + 1;
        }
    }
}
