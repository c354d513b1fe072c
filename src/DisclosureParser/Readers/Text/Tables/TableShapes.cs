namespace DisclosureParser.Readers.Text.Tables;

/// <summary>The shapes of table a text may have, told by the first line.</summary>
internal static class TableShapes
{
    public static bool MayBegin(List<SourceLine> lines, int line) => ShapeAt(lines, line) is not null;

    public static TableReading Read(List<SourceLine> lines, int line, BlockList blocks) => ShapeAt(lines, line)!(lines, line, blocks);

    private static Func<List<SourceLine>, int, BlockList, TableReading>? ShapeAt(List<SourceLine> lines, int line)
    {
        ReadOnlySpan<char> text = lines[line].Text;
        if (BoxTable.MayBegin(text)) return BoxTable.Read;
        switch (PipeLines.UseOf(lines[line]))
        {
            case PipeUse.Bordered:
            case PipeUse.Inner:
                return PipeTable.Read;
            case PipeUse.Closed:
            case PipeUse.Bare:
                return FlattenedTable.Read;
        }

        if (FlattenedTable.BeginsDetached(lines, line)) return FlattenedTable.Read;
        return text.Contains('\t') || TabTable.BeginsIndented(lines[line]) ? TabTable.Read : null;
    }
}
