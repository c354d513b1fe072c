using DisclosureParser.Readers.Text.Markup;

namespace DisclosureParser.Readers.Text.Tables;

/// <summary>The shapes of table a text may have, told by the first line.</summary>
internal static class TableShapes
{
    public static Func<List<SourceLine>, int, BlockList, ShapeReading>? At(List<SourceLine> lines, int line)
    {
        ReadOnlySpan<char> text = lines[line].Text;
        if (BoxLine.IsTop(text)) return BoxTable.Read;
        if (AsciiDocTable.BeginsAt(lines, line)) return AsciiDocTable.Read;
        if (WikiTable.MayBegin(lines[line])) return WikiTable.Read;
        if (PipeGrid.BeginsAt(lines, line)) return PipeGrid.Read;
        switch (PipeLines.UseOf(lines[line]))
        {
            case PipeUse.Bordered when !FlattenedTable.BeginsBlank(lines, line):
                return PipeTable.Read;
            case PipeUse.Inner:
                return PipeGrid.ReadPacked;
            case PipeUse.Bordered:
            case PipeUse.Closed:
            case PipeUse.Bare:
                return FlattenedTable.Read;
        }

        if (FlattenedTable.BeginsDetached(lines, line)) return FlattenedTable.Read;
        if (TabTable.MayBegin(lines[line])) return TabTable.Read;
        bool isSeparated = SeparatedTable.MayBegin(lines[line]);
        if (AlignedRow.Of(lines[line]) is null) return isSeparated ? SeparatedTable.Read : null;
        return isSeparated ? SeparatedOrAligned : AlignedTable.Read;
    }

    private static ShapeReading SeparatedOrAligned(List<SourceLine> lines, int line, BlockList blocks)
    {
        ShapeReading separated = SeparatedTable.Read(lines, line, blocks);
        return separated.IsRead ? separated : AlignedTable.Read(lines, line, blocks);
    }
}
