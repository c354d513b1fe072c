using DisclosureParser.Documents;

namespace DisclosureParser.Readers.Text.Tables;

/// <summary>
/// Rows of cells with one mark between them and nothing for a span: heads, then rows that all have the same number of
/// values. A line that breaks this (a label over two lines, a blank that left no mark) leaves all of them text.
/// </summary>
internal static class SeparatedRows
{
    private const int MostHeads = 8;
    private const int FewestRowsWithoutHead = 3;
    private const int LongestPiece = 60;

    /// <summary>Reads the rows that begin at a line, under its heads if there are any.</summary>
    public static ShapeReading Read(List<SourceLine> lines, int first, Separator separator, BlockList blocks)
    {
        TableDraft draft = new(separator.IsGap ? GridEvidence.Alignment : GridEvidence.Delimiters) { IsPacked = true };
        int line = first, values = 0;
        SeparatedRow? row = At(lines, line, separator);
        for (; row is { IsHead: true } && draft.Rows.Count < MostHeads; row = At(lines, ++line, separator)) Add(draft, row, blocks);
        int heads = draft.Rows.Count;
        for (; row is { IsHead: false } && (values == 0 || row.Values == values) && (row.Labels > 0 || draft.Rows.Count == heads); row = At(lines, ++line, separator))
        {
            Add(draft, row, blocks);
            values = row.Values;
            if (row.Labels > 0) continue;
            line++;
            break;
        }

        blocks.ForgetCells();
        int rows = draft.Rows.Count - heads;
        bool isTable = heads > 0 ? rows > 0 : rows >= FewestRowsWithoutHead && !MayLackItsLabel(lines, first);
        bool isPrinted = draft.Rows.Exists(cells => cells.Exists(cell => SeparatedRow.IsValue(cell.Text))) || heads == 1 && draft.Rows.TrueForAll(cells => cells.Count == draft.Rows[0].Count);
        if (!isTable || !isPrinted || GoesOnOtherwise(lines, line, values, separator)) return new ShapeReading(Math.Max(line, first + 1), false);
        blocks.AddTable(draft);
        return new ShapeReading(line, true);
    }

    private static SeparatedRow? At(List<SourceLine> lines, int line, Separator separator) => line < lines.Count ? SeparatedRow.Of(lines[line], separator) : null;

    private static void Add(TableDraft draft, SeparatedRow row, BlockList blocks)
    {
        for (int i = 0; i < row.Cells.Count; i++) blocks.CountCell();
        draft.Rows.Add(row.Cells);
    }

    // The line above may be the first part of a label.
    private static bool MayLackItsLabel(List<SourceLine> lines, int first) =>
        first > 0 && IsPiece(lines[first - 1]) && !Enumerators.StartsLine(lines[first - 1].Text);

    /// <summary>Behind the rows more of the same table follows that does not fit them: a label, a head or a row cut over two lines.</summary>
    private static bool GoesOnOtherwise(List<SourceLine> lines, int end, int values, Separator separator)
    {
        if (end >= lines.Count || lines[end].IsBlank) return false;
        if (At(lines, end, separator) is SeparatedRow next) return !next.IsHead || !IsOverValues(lines, end, separator);
        if (SeparatedRow.IsValue(lines[end].Text)) return true;
        return IsPiece(lines[end]) && At(lines, end + 1, separator) is { IsHead: false } row && (row.Labels == 0 || row.Values == values);
    }

    /// <summary>Heads stand above one row of values without a label, and so many: another table.</summary>
    private static bool IsOverValues(List<SourceLine> lines, int head, Separator separator)
    {
        int line = head, widest = 0;
        for (; line < head + MostHeads && At(lines, line, separator) is { IsHead: true } row; line++) widest = Math.Max(widest, row.Cells.Count);
        return At(lines, line, separator) is { IsHead: false, Labels: 0 } values && values.Values == widest;
    }

    private static bool IsPiece(SourceLine line) => !line.IsBlank && line.Text.Length <= LongestPiece && !Sentences.EndsAfter(line.Text);
}
