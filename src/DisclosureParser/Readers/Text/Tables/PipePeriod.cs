namespace DisclosureParser.Readers.Text.Tables;

/// <summary>
/// How many pipes make a row where rows are told by nothing else (flattened web text): every row has the same number, ends
/// with a line and begins with text. Of several numbers that fit, the one whose rows read most like rows: labels first,
/// then figures, then padding.
/// </summary>
/// <param name="Pipes">Pipes of a row.</param>
/// <param name="Rows">Rows, a last one that is cut short included.</param>
/// <param name="Odd">Rows that do not read like rows.</param>
/// <param name="Left">Cells of a last row that is cut short; 0 where all rows are whole.</param>
internal readonly record struct PipePeriod(int Pipes, int Rows, int Odd, int Left)
{
    private const int Widest = 64;
    private const char Empty = '_', Label = 'a', Figure = '9';

    /// <summary>The period of the cells, or null where none fits.</summary>
    public static PipePeriod? Infer(PipeCells run)
    {
        bool[] isLineEnd = new bool[run.Cells.Count + 1];
        foreach (int end in run.LineEnds) isLineEnd[end] = true;
        char[] kinds = [.. run.Cells.Select(KindOf)];
        PipePeriod? best = null;
        for (int pipes = 2; pipes <= Math.Min(Widest, kinds.Length); pipes++)
        {
            if (Try(kinds, isLineEnd, pipes) is not PipePeriod period) continue;
            if (best is not PipePeriod known || (long)period.Odd * known.Rows < (long)known.Odd * period.Rows) best = period;
        }

        // Without padding nothing but the look of the rows speaks for a period: then all of them must look right.
        int tolerated = run.HasPadding && best is not null ? best.Value.Rows / 4 : 0;
        return best is PipePeriod found && found.Odd <= tolerated ? best : null;
    }

    /// <summary>Whether the cells go on with this period behind a row of which <see cref="Left"/> cells are there.</summary>
    public bool GoesOnWith(PipeCells next)
    {
        HashSet<int> ends = [.. next.LineEnds];
        int rowEnd = Pipes - Left;
        if (rowEnd > next.Cells.Count || !ends.Contains(rowEnd)) return false;
        for (int start = rowEnd; start < next.Cells.Count; start += Pipes)
        {
            if (next.Cells[start].IsEmpty) return false;
            if (start + Pipes <= next.Cells.Count && !ends.Contains(start + Pipes)) return false;
        }

        return true;
    }

    /// <summary>The cell names something: it is neither empty nor a figure with its unit.</summary>
    public static bool IsLabel(CellDraft cell) => KindOf(cell) == Label;

    private static PipePeriod? Try(char[] kinds, bool[] isLineEnd, int pipes)
    {
        int rows = 0, odd = 0, blank = 0;
        bool endedInFigure = false, isLabelled = false;
        for (int start = 0; start < kinds.Length; start += pipes, rows++)
        {
            int end = Math.Min(start + pipes, kinds.Length);
            if (!isLineEnd[end]) return null;
            ReadOnlySpan<char> row = kinds.AsSpan(start, end - start);
            bool labelled = row.Contains(Label);
            // Only the corner of a head may be blank in front of labels.
            if (labelled && row[0] != Label && start > 0) return null;
            // Figures without a label under a row that ends in a figure are its other half.
            if (LabelBehindFigure(row) || LabelBehindPadding(row) || (!labelled && endedInFigure)) odd++;
            else if (row[0] == Empty && row.Contains(Figure)) (odd, blank) = (odd + 1, blank + 1);
            isLabelled |= labelled && row.Contains(Figure);
            endedInFigure = row[^1] == Figure;
        }

        // Where no figure has a label beside it, the first cell of a row of figures may be blank like any other.
        if (!isLabelled) odd -= blank;
        int left = kinds.Length % pipes;
        return rows >= 2 ? new PipePeriod(pipes, rows, odd, left) : null;
    }

    private static bool LabelBehindFigure(ReadOnlySpan<char> row)
    {
        int figure = row.IndexOf(Figure);
        return figure >= 0 && row[figure..].Contains(Label);
    }

    // Padding stands at the end of a row: labels behind it are another row.
    private static bool LabelBehindPadding(ReadOnlySpan<char> row)
    {
        int padding = row.IndexOf([Empty, Empty]);
        return padding > 0 && row[padding..].Contains(Label);
    }

    // A figure with its unit behind it (160.59万元) is one; an ordinal (1.属于…) is none.
    private static char KindOf(CellDraft cell)
    {
        if (cell.IsEmpty) return Empty;
        if (Numbers.IsFigure(cell.Text)) return Figure;
        return char.IsAsciiDigit(cell.Text[0]) && !Enumerators.StartsLine(cell.Text) ? Figure : Label;
    }
}
