namespace DisclosureParser.Readers.Text.Tables;

/// <summary>
/// Tables of flattened web text: each cell is followed by a pipe, a row has a constant number of them, and nothing says
/// where it ends. A page copied row by row has the same pipes with one row a line.
/// </summary>
internal static class FlattenedTable
{
    private const int MostJoins = 64;
    private const int LongestGap = 3;
    private const int LongestLabel = 60;
    private const int LongestHead = 3;

    /// <summary>Reads the table that begins at a line.</summary>
    public static ShapeReading Read(List<SourceLine> lines, int first, BlockList blocks)
    {
        int end = EndOfRun(lines, first, BeginsBlank(lines, first));
        if (end == first) return new ShapeReading(first + 1, false);
        PipeCells run = Cells(lines, first, end, blocks);
        PipePeriod? period = PeriodOf(run);
        for (int joins = 0; joins < MostJoins; joins++)
        {
            int next = BehindGap(lines, end);
            if (next == end) break;
            int nextEnd = EndOfRun(lines, next);
            PipeCells more = Cells(lines, next, nextEnd, blocks);
            if (!IsOneTable(run, period, lines, end, next, more)) break;
            run = Cells(lines, first, nextEnd, blocks);
            period = PeriodOf(run);
            end = nextEnd;
        }

        if (run.Cells.FindIndex(cell => !cell.IsEmpty) == run.Cells.FindLastIndex(cell => !cell.IsEmpty)) return new ShapeReading(end, false);
        blocks.AddTable(Draft(run, period));
        return new ShapeReading(end, true);
    }

    /// <summary>
    /// The first cell of a line is blank, and so the line begins with a pipe that closes it: the lines that follow have as
    /// many pipes and begin with text.
    /// </summary>
    public static bool BeginsBlank(List<SourceLine> lines, int line)
    {
        if (PipeLines.UseOf(lines[line]) != PipeUse.Bordered) return false;
        int pipes = PipeLines.CountPipes(lines[line].Text), next = line + 1;
        while (next < lines.Count && next <= line + LongestHead && PipeLines.UseOf(lines[next]) == PipeUse.Bordered
            && PipeLines.CountPipes(lines[next].Text) == pipes) next++;
        return next < lines.Count && PipeLines.UseOf(lines[next]) == PipeUse.Closed && PipeLines.CountPipes(lines[next].Text) == pipes;
    }

    /// <summary>A cell whose pipe stands on the next line begins a table here.</summary>
    public static bool BeginsDetached(List<SourceLine> lines, int line) => IsDetached(lines, line, inRun: false);

    private static PipeCells Cells(List<SourceLine> lines, int first, int end, BlockList blocks)
    {
        blocks.ForgetCells();
        PipeCells cells = PipeCells.Read(lines, first, end, blocks.CountCell);
        blocks.ForgetCells();
        return cells;
    }

    // Blank lines inside a run are the copy's, not the page's.
    private static int EndOfRun(List<SourceLine> lines, int first, bool beginsBlank = false)
    {
        int end = first, line = first;
        while (line < lines.Count)
        {
            if (lines[line].IsBlank)
            {
                line++;
                continue;
            }

            PipeUse use = PipeLines.UseOf(lines[line]);
            if (use is PipeUse.Closed or PipeUse.Bare || (use == PipeUse.Bordered && (beginsBlank || end > first))) end = ++line;
            else if (use == PipeUse.None && IsDetached(lines, line, end > first)) end = line += 2;
            else break;
        }

        return end;
    }

    /// <summary>The pipe behind a cell stands on a line of its own; once is chance, twice in a row is a habit of the copy.</summary>
    private static bool IsDetached(List<SourceLine> lines, int line, bool inRun)
    {
        if (!IsPair(lines, line)) return false;
        return (inRun && PipeLines.UseOf(lines[line - 1]) == PipeUse.Bare && IsPair(lines, line - 2)) || IsPair(lines, line + 2);
    }

    private static bool IsPair(List<SourceLine> lines, int line) =>
        line >= 0 && line + 1 < lines.Count && !lines[line].IsBlank && PipeLines.UseOf(lines[line]) == PipeUse.None
        && PipeLines.UseOf(lines[line + 1]) == PipeUse.Bare;

    private static int BehindGap(List<SourceLine> lines, int end)
    {
        for (int line = end; line < lines.Count && line <= end + LongestGap; line++)
        {
            if (lines[line].IsBlank) return end;
            PipeUse use = PipeLines.UseOf(lines[line]);
            if (use is PipeUse.Closed or PipeUse.Bare) return line;
            if (use != PipeUse.None || lines[line].Text.Length > LongestLabel || Sentences.EndsAfter(lines[line].Text)) return end;
        }

        return end;
    }

    // A line without a pipe inside a table is the first part of a cell broken over lines, or a paragraph between two
    // tables. It is joined only where the number of pipes asks for it.
    private static bool IsOneTable(PipeCells run, PipePeriod? period, List<SourceLine> lines, int gap, int next, PipeCells more)
    {
        PipePeriod? own = PeriodOf(more);
        if (period is not PipePeriod known) return run.Cells.Count < more.Cells.Count && own is null && more.Cells.Count < 2000;
        if (own is { Rows: >= 2 } and { Odd: 0 } && (own.Value.Pipes != known.Pipes || known.Left > 0)) return false;
        if (!known.GoesOnWith(more)) return false;
        return known.Left > 0 || Sentences.MustContinue(lines[next - 1].Text);
    }

    private static PipePeriod? PeriodOf(PipeCells run)
    {
        PipePeriod? period = PipePeriod.Infer(run);
        if (period is not PipePeriod found || !run.RowsAreLines) return period;
        int start = 0;
        foreach (int end in run.LineEnds)
        {
            if (!run.Cells[start].IsEmpty && start % found.Pipes != 0) return null;
            start = Math.Min(end, run.Cells.Count - 1);
        }

        return period;
    }

    private static TableDraft Draft(PipeCells run, PipePeriod? period)
    {
        TableDraft draft = new(Documents.GridEvidence.Delimiters) { IsPacked = true };
        if (run.RowOfEachLine() is { } rows)
        {
            draft.Rows.AddRange(rows);
            draft.IsPacked = !WholeRows.Show(rows);
            return draft;
        }

        if (period is PipePeriod found)
        {
            for (int start = 0; start < run.Cells.Count; start += found.Pipes)
                draft.Rows.Add(run.Cells.GetRange(start, Math.Min(found.Pipes, run.Cells.Count - start)));
            draft.MinColumns = found.Pipes;
            draft.IsUncertain = found.Odd * 10 > found.Rows;
            return draft;
        }

        int from = 0;
        foreach (int end in run.LineEnds)
        {
            if (end == from) continue;
            List<CellDraft> cells = run.Cells.GetRange(from, end - from);
            from = end;
            if (cells[0].IsEmpty && draft.Rows.Count > 0) draft.Rows[^1].AddRange(cells);
            else draft.Rows.Add(cells);
        }

        draft.IsUncertain = !run.RowsAreLines;
        return draft;
    }
}
