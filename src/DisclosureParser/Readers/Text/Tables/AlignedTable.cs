using DisclosureParser.Documents;

namespace DisclosureParser.Readers.Text.Tables;

/// <summary>
/// Tables of aligned copies (pdftotext -layout). Only rows beyond doubt are taken: three or more that have the same number
/// of figures, in columns that nowhere touch, with labels that are whole. All else stays text: a wrong grid is worse than none.
/// </summary>
internal static class AlignedTable
{
    private const int FewestRows = 3;
    private const int MostPieces = 4;

    /// <summary>Reads the table that begins at a line.</summary>
    public static ShapeReading Read(List<SourceLine> lines, int first, BlockList blocks)
    {
        if (AlignedRow.Of(lines[first]) is not AlignedRow top || MayLackItsHead(lines, first, top)) return new ShapeReading(first + 1, false);
        TableDraft draft = new(GridEvidence.Alignment) { IsPacked = true };
        List<AlignedColumns> columns = [new(1, top), new(2, top)];
        int line = first, end = first;
        AlignedRow? row = top;
        while (row is not null && row.Figures == top.Figures)
        {
            columns.RemoveAll(measure => !measure.Take(row));
            if (columns.Count == 0) break;
            int pieces = PiecesBehind(lines, line, row);
            if (pieces < 0) break;
            draft.Rows.Add(Cells(lines, line, row, pieces, blocks));
            line += 1 + pieces;
            end = line;
            row = line < lines.Count ? AlignedRow.Of(lines[line]) : null;
        }

        blocks.ForgetCells();
        if (draft.Rows.Count < FewestRows) return new ShapeReading(Math.Max(end, first + 1), false);
        blocks.AddTable(draft);
        return new ShapeReading(end, true);
    }

    // A line of one word above may be the first part of the label.
    private static bool MayLackItsHead(List<SourceLine> lines, int first, AlignedRow row) =>
        first > 0 && !lines[first - 1].IsBlank && !Enumerators.StartsLine(row.Label.Text)
        && AlignedRow.Cut(lines[first - 1]).Count == 1 && !Sentences.EndsAfter(lines[first - 1].Text);

    /// <summary>Lines behind a row that end its label; -1 where lines follow that may be of this label or of the next.</summary>
    private static int PiecesBehind(List<SourceLine> lines, int line, AlignedRow row)
    {
        int pieces = 0;
        for (int next = line + 1; next < lines.Count; next++, pieces++)
        {
            if (lines[next].IsBlank) return pieces == 0 ? 0 : -1;
            if (AlignedRow.Of(lines[next]) is AlignedRow following)
                return pieces == 0 || Enumerators.StartsLine(following.Label.Text) ? pieces : -1;
            if (Enumerators.StartsLine(lines[next].Text)) return pieces == 0 ? 0 : -1;
            // Words of a merged cell on the left stand elsewhere.
            bool own = Enumerators.StartsLine(row.Label.Text) && pieces < MostPieces && row.LabelStandsOver(lines[next])
                && AlignedRow.Cut(lines[next]).Count == 1;
            if (!own) return -1;
        }

        return pieces == 0 ? 0 : -1;
    }

    private static List<CellDraft> Cells(List<SourceLine> lines, int line, AlignedRow row, int pieces, BlockList blocks)
    {
        List<CellDraft> cells = [];
        for (int i = 0; i < row.Tokens.Count; i++)
        {
            SourceLine token = row.Tokens[i];
            string text = token.Text.ToString();
            if (i == row.Labels - 1)
            {
                for (int piece = 1; piece <= pieces; piece++) text += "\n" + lines[line + piece].Text.ToString();
            }

            blocks.CountCell();
            cells.Add(new CellDraft(text, token.Number, token.ColumnOf(token.Start)));
        }

        return cells;
    }
}
