using DisclosureParser.Documents;

namespace DisclosureParser.Readers.Text.Tables;

/// <summary>Tables of wiki markup: between <c>{|</c> and <c>|}</c> a row begins with <c>|-</c>, and a cell with a pipe or an exclamation mark.</summary>
internal static class WikiTable
{
    private const int LongestAttributes = 120;

    public static bool MayBegin(SourceLine line) => line.Text.StartsWith("{|", StringComparison.Ordinal);

    /// <summary>Reads the table that begins at a line.</summary>
    public static ShapeReading Read(List<SourceLine> lines, int first, BlockList blocks)
    {
        TableDraft draft = new(GridEvidence.Delimiters);
        List<CellDraft>? row = null;
        int line = first + 1;
        for (; line < lines.Count; line++)
        {
            SourceLine source = lines[line];
            if (source.IsBlank) continue;
            if (MayBegin(source)) return new ShapeReading(line, false);
            if (source.Text.StartsWith("|}", StringComparison.Ordinal)) break;
            if (source.Text.StartsWith("|+", StringComparison.Ordinal)) continue;
            if (source.Text.StartsWith("|-", StringComparison.Ordinal)) row = null;
            else if (source.Text[0] is '|' or '!') AddCell(source, row ??= NewRow(draft), blocks);
            else if (row is null) continue;
            else row[^1] = row[^1] with { Text = row[^1].IsEmpty ? source.Text.ToString() : $"{row[^1].Text}\n{source.Text}" };
        }

        blocks.ForgetCells();
        if (line == lines.Count || draft.Rows.Count < 2) return new ShapeReading(first + 1, false);
        int columns = draft.ColumnCount;
        draft.IsPacked = draft.Rows.Exists(cells => cells.Count != columns);
        blocks.AddTable(draft);
        return new ShapeReading(line + 1, true);
    }

    private static List<CellDraft> NewRow(TableDraft draft)
    {
        List<CellDraft> row = [];
        draft.Rows.Add(row);
        return row;
    }

    // Attributes of a cell (colspan="2") stand before a second pipe.
    private static void AddCell(SourceLine source, List<CellDraft> row, BlockList blocks)
    {
        int start = source.Start + 1;
        int pipe = source.Source.IndexOf('|', start, source.End - start);
        if (pipe >= 0 && pipe - start < LongestAttributes && source.Source.AsSpan(start, pipe - start).Contains('=')) start = pipe + 1;
        SourceLine cell = source.Narrow(start, source.End);
        blocks.CountCell();
        row.Add(new CellDraft(cell.Text.ToString(), cell.Number, cell.ColumnOf(cell.IsBlank ? source.Start : cell.Start)));
    }
}
