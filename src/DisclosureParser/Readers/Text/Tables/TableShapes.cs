namespace DisclosureParser.Readers.Text.Tables;

/// <summary>The shapes of table a text may have, told by the first line.</summary>
internal static class TableShapes
{
    public static Func<List<SourceLine>, int, BlockList, ShapeReading>? At(List<SourceLine> lines, int line)
    {
        ReadOnlySpan<char> text = lines[line].Text;
        if (BoxLine.IsTop(text)) return BoxTable.Read;
        if (WikiTable.MayBegin(lines[line])) return WikiTable.Read;
        switch (PipeLines.UseOf(lines[line]))
        {
            case PipeUse.Bordered when !FlattenedTable.BeginsBlank(lines, line):
            case PipeUse.Inner:
                return PipeTable.Read;
            case PipeUse.Bordered:
            case PipeUse.Closed:
            case PipeUse.Bare:
                return FlattenedTable.Read;
        }

        if (FlattenedTable.BeginsDetached(lines, line)) return FlattenedTable.Read;
        if (TabTable.MayBegin(lines[line])) return TabTable.Read;
        return AlignedRow.Of(lines[line]) is null ? null : AlignedTable.Read;
    }
}
