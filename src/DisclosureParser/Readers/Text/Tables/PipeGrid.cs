namespace DisclosureParser.Readers.Text.Tables;

/// <summary>Pipes between the cells and none at the ends of the lines, with a blank cell wherever a span reaches: <c> | 2.重复申请 | 3</c>.</summary>
internal static class PipeGrid
{
    private static readonly Separator Pipe = new("|", IsBar: true);

    /// <summary>The lines from here on have as many pipes, and they have no pipe around them: some begin with text, and some end with it.</summary>
    public static bool BeginsAt(List<SourceLine> lines, int first)
    {
        if (PipeLines.UseOf(lines[first]) is PipeUse.None or PipeUse.Bare) return false;
        int pipes = PipeLines.CountPipes(lines[first].Text), line = first;
        bool beginsOpen = false, endsOpen = false, isBlank = false;
        for (; line < lines.Count && !lines[line].IsBlank && PipeLines.CountPipes(lines[line].Text) == pipes; line++)
        {
            if (PipeLines.IsRule(lines[line].Text)) return false;
            PipeUse use = PipeLines.UseOf(lines[line]);
            beginsOpen |= use is PipeUse.Inner or PipeUse.Closed;
            endsOpen |= lines[line].Text[^1] != '|';
            isBlank |= use != PipeUse.Inner;
        }

        return beginsOpen && endsOpen && isBlank && line - first > 1;
    }

    public static ShapeReading Read(List<SourceLine> lines, int first, BlockList blocks) => SeparatedGrid.Read(lines, first, Pipe, blocks);

    /// <summary>Rows of any length, with nothing where a span reaches; else lines with the same number of pipes.</summary>
    public static ShapeReading ReadPacked(List<SourceLine> lines, int first, BlockList blocks)
    {
        ShapeReading rows = new SeparatedRows(lines, Pipe).Read(first, blocks);
        return rows.IsRead ? rows : PipeTable.Read(lines, first, blocks);
    }
}
