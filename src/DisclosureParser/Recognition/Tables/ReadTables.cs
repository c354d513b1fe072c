using DisclosureParser.Documents;
using DisclosureParser.Text;

namespace DisclosureParser.Recognition.Tables;

/// <summary>What was read of one statutory table in one source table.</summary>
/// <param name="Labels">The statutory table.</param>
/// <param name="Source">The source table.</param>
/// <param name="Readings">The cells and labels read.</param>
internal sealed record ReadSegment(TableLabels Labels, Table Source, SegmentReadings Readings)
{
    /// <summary>Where the segment begins: the source table, or the row in it where an earlier statutory table shares it.</summary>
    public required SourceLocation Place { get; init; }

    /// <summary>The run of rows, as the report tells it.</summary>
    public required TableSource Run { get; init; }
}

/// <summary>Goes through the source tables of a document and reads what each holds of the statutory tables.</summary>
internal static class ReadTables
{
    /// <summary>More text than this between two source tables, and the second does not continue the first.</summary>
    private const int LongestGap = 120;

    public static List<ReadSegment> Of(SourceDocument document, FormLabels form)
    {
        List<ReadSegment> read = [];
        Dictionary<TableLabels, SegmentReader> readers = [];
        TableLabels? last = null;
        int gap = 0;
        string caption = "";
        foreach (Block block in RowByRow.Join(document.Blocks))
        {
            if (block.Role != BlockRole.Body) continue;
            if (block is Paragraph paragraph)
            {
                // A number alone on the line behind delimited rows was torn off the last of them, and others may be torn as well.
                if (gap == 0 && read.Count > 0 && read[^1].Source.Evidence == GridEvidence.Delimiters && FigureReader.Read(paragraph.Text).State == FigureState.Number)
                    read[^1].Readings.Doubt();
                gap += ComparableText.Of(paragraph.Text).Length;
                caption = paragraph.Text;
                if (gap > LongestGap) last = null;
            }

            if (block is not Table printed) continue;
            Table table = TurnedTable.Upright(LineNumbers.Without(printed), form);
            foreach (TableSegment segment in TableSegment.Of(table, form, last))
            {
                if (!readers.TryGetValue(segment.Labels, out SegmentReader? reader)) readers[segment.Labels] = reader = new SegmentReader(segment.Labels);
                SegmentReadings readings = reader.Read(segment, caption);
                read.Add(new ReadSegment(segment.Labels, table, readings) { Place = PlaceOf(segment), Run = RunOf(segment, printed, readings) });
                last = reader.HasHeads ? segment.Labels : null;
            }

            gap = 0;
            caption = "";
        }

        return read;
    }

    private static TableSource RunOf(TableSegment segment, Table printed, SegmentReadings readings) => new(printed.Location, segment.Rows[0].Index, segment.Rows[^1].Index)
    {
        Evidence = printed.Evidence,
        LabelsFound = segment.LabelsFound,
        FiguresRead = readings.Cells.Count,
        IsTurned = printed.RowCount != printed.ColumnCount && segment.Rows[0].Table.RowCount == printed.ColumnCount,
        IsByFormOrder = readings.IsMangled && readings.Cells.Count > 0,
    };

    private static SourceLocation PlaceOf(TableSegment segment)
    {
        GridRow first = segment.Rows[0];
        return first.Index == 0 || first.Cells.Count == 0 ? first.Table.Location : first.Cells[0].Location;
    }
}
