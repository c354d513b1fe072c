using DisclosureParser.Documents;

namespace DisclosureParser.Readers.Text.Tables;

/// <summary>Rows with the same number of cells on every line, as spreadsheets write them: a span leaves blanks or repeats its text.</summary>
internal static class SeparatedGrid
{
    private const int FewestColumns = 3;
    private const int FewestFigures = 3;
    private const int LongestTitle = 40;

    // No form has so many rows before its first figures. A text that only looks like one is not gone through again from every line.
    private const int MostRowsWithoutFigures = 64;

    /// <summary>Reads the grid that begins at a line, or the one cell of a line that is no row.</summary>
    public static ShapeReading Read(List<SourceLine> lines, int first, Separator separator, BlockList blocks)
    {
        TableDraft draft = new(GridEvidence.Delimiters);
        int line = first, figures = 0;
        for (; line < lines.Count && separator.Cut(lines[line]) is List<CellDraft> cells; line++)
        {
            if (cells.Count < FewestColumns || draft.Rows.Count > MostRowsWithoutFigures && figures < FewestFigures) return NoGrid(first, blocks);
            if (draft.Rows.Count > 0 && cells.Count != draft.Rows[0].Count || cells.Exists(cell => cell.Text.Contains('。', StringComparison.Ordinal)) || IsHeading(cells)) break;
            foreach (CellDraft _ in cells) blocks.CountCell();
            draft.Rows.Add(cells);
            figures += cells.Count(cell => SeparatedRow.IsValue(cell.Text));
        }

        blocks.ForgetCells();
        if (line == first) return ReadHeading(lines, first, separator, blocks);
        if (separator.IsBar && draft.Rows.TrueForAll(IsBordered)) draft.Rows.ForEach(TakeBorder);
        if (draft.ColumnCount < FewestColumns || draft.Rows.Count < 2 || figures < FewestFigures) return new ShapeReading(first + 1, false);
        if (GoesOnOtherwise(lines, line, separator)) return new ShapeReading(line, false);
        draft.IsPacked = PackedRows.Show(draft);
        blocks.AddTable(draft);
        return new ShapeReading(line, true);
    }

    private static ShapeReading NoGrid(int first, BlockList blocks)
    {
        blocks.ForgetCells();
        return new ShapeReading(first + 1, false);
    }

    // Rows of another length follow: spans left nothing behind.
    private static bool GoesOnOtherwise(List<SourceLine> lines, int end, Separator separator) =>
        end < lines.Count && SeparatedRow.Of(lines[end], separator) is { Labels: > 0, IsHead: false };

    // A spreadsheet fills every line up to its last column, headings and paragraphs too.
    private static ShapeReading ReadHeading(List<SourceLine> lines, int at, Separator separator, BlockList blocks)
    {
        if (separator.Cut(lines[at]) is not { Count: >= FewestColumns } cells || !cells[1..].TrueForAll(cell => cell.IsEmpty)) return new ShapeReading(at + 1, false);
        blocks.AddParagraph(cells[0].Text, cells[0].Line, cells[0].Column);
        return new ShapeReading(at + 1, true);
    }

    private static bool IsHeading(List<CellDraft> cells)
    {
        string text = cells[0].Text;
        return text.Length > 0 && cells[1..].TrueForAll(cell => cell.IsEmpty)
            && (text.Length > LongestTitle || Sentences.EndsAfter(text) || text[0] != '第' && Enumerators.StartsLine(text));
    }

    private static bool IsBordered(List<CellDraft> cells) => cells.Count > 2 && cells[0].IsEmpty && cells[^1].IsEmpty;

    private static void TakeBorder(List<CellDraft> cells)
    {
        cells.RemoveAt(cells.Count - 1);
        cells.RemoveAt(0);
    }
}
