using DisclosureParser.Documents;

namespace DisclosureParser.Readers.Text.Tables;

/// <summary>Tables copied out of word processors and spreadsheets: tabs between the cells, one row a line.</summary>
internal static class TabTable
{
    private const int LongestTitle = 40;

    /// <summary>There is a tab in the line, or before its text where its first cell is empty.</summary>
    public static bool MayBegin(SourceLine line) => IsRow(line);

    /// <summary>Reads the table that begins at a line.</summary>
    public static ShapeReading Read(List<SourceLine> lines, int first, BlockList blocks)
    {
        TableDraft draft = new(GridEvidence.Delimiters);
        int line = first, filled = 0;
        while (line < lines.Count)
        {
            if (!IsRow(lines[line]) && !IsRowOfOne(lines, line, first)) break;
            List<CellDraft> row = TabFields.Read(lines, ref line, blocks);
            TakeWrappedFigure(lines, ref line, row);
            draft.Rows.Add(row);
            if (row.Count(cell => !cell.IsEmpty) > 1) filled++;
        }

        blocks.ForgetCells();
        if (filled < 2) return new ShapeReading(Math.Max(line, first + 1), false);
        int columns = draft.ColumnCount;
        draft.IsPacked = draft.Rows.Exists(row => row.Count != columns && row.Count != 1) || PackedRows.Show(draft);
        blocks.AddTable(draft);
        return new ShapeReading(line, true);
    }

    // A figure alone below a row: the copy is cut at a width, and the figure is the last of the row, or the rest of it. The
    // space keeps what may be two figures from being read as one.
    private static void TakeWrappedFigure(List<SourceLine> lines, ref int line, List<CellDraft> row)
    {
        if (row.Count < 3 || line >= lines.Count || lines[line].IsBlank || IsRow(lines[line]) || !Numbers.IsFigure(lines[line].Text)) return;
        CellDraft last = row[^1];
        if (!last.IsEmpty && !Numbers.IsFigure(last.Text)) return;
        SourceLine figure = lines[line++];
        row[^1] = last.IsEmpty
            ? last with { Text = figure.Text.ToString(), Line = figure.Number, Column = figure.ColumnOf(figure.Start) }
            : last with { Text = $"{last.Text} {figure.Text}" };
    }

    private static bool IsRow(SourceLine line) => !line.IsBlank && (line.Raw.Contains('\t') || TabFields.BeginsQuoted(line));

    // A row merged over its whole width has no tab. A heading between two tables has none either, but an ordinal.
    private static bool IsRowOfOne(List<SourceLine> lines, int line, int first)
    {
        if (line == first || line + 1 >= lines.Count || lines[line].IsBlank || !IsRow(lines[line + 1])) return false;
        ReadOnlySpan<char> text = lines[line].Text;
        return text.Length <= LongestTitle && !Sentences.EndsAfter(text) && !PageNumbers.IsOne(text)
            && (text[0] == '第' || !Enumerators.StartsLine(text));
    }
}
