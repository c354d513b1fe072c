using System.Text;

namespace DisclosureParser.Readers.Text.Tables;

/// <summary>The cells of a run of lines where a pipe ends each cell, and where the lines of the source end among them.</summary>
internal sealed class PipeCells
{
    public List<CellDraft> Cells { get; } = [];

    /// <summary>For each line, the number of cells that have ended with it.</summary>
    public List<int> LineEnds { get; } = [];

    /// <summary>Lines that hold more than one cell with text: there a line is a row.</summary>
    public int LinesOfSeveral { get; private set; }

    /// <summary>Lines that begin with text.</summary>
    public int LinesWithText { get; private set; }

    /// <summary>Some line holds several pipes: cells that were left empty, or that a span covers.</summary>
    public bool HasPadding { get; private set; }

    /// <summary>Lines are rows: most hold several cells with text.</summary>
    public bool RowsAreLines => LinesOfSeveral > 0 && LinesOfSeveral * 2 >= LinesWithText;

    /// <summary>The rows, where lines are rows and all of them have the same number of cells; else null.</summary>
    public List<List<CellDraft>>? RowOfEachLine()
    {
        if (!RowsAreLines) return null;
        int cells = LineEnds[0], start = 0;
        List<List<CellDraft>> rows = [];
        foreach (int end in LineEnds)
        {
            if (end - start != cells || cells < 2) return null;
            rows.Add(Cells.GetRange(start, cells));
            start = end;
        }

        return rows;
    }

    /// <summary>Reads the lines from <paramref name="first"/> up to <paramref name="end"/>; text before a line break belongs to the next pipe.</summary>
    public static PipeCells Read(IReadOnlyList<SourceLine> lines, int first, int end, Action count)
    {
        PipeCells result = new();
        StringBuilder pending = new();
        int line = 0, column = 0;
        for (int i = first; i < end; i++)
        {
            SourceLine source = lines[i];
            if (source.IsBlank) continue;
            int start = source.Start, withText = 0, before = result.Cells.Count;
            if (source.Text[0] != '|') result.LinesWithText++;
            while (start < source.End)
            {
                int length = source.Source.AsSpan(start, source.End - start).IndexOf('|');
                int stop = length < 0 ? source.End : start + length;
                SourceLine part = source.Narrow(start, stop);
                if (!part.IsBlank)
                {
                    if (pending.Length > 0) pending.Append('\n');
                    else (line, column) = (source.Number, source.ColumnOf(part.Start));
                    pending.Append(part.Text);
                }

                if (length < 0) break;
                if (pending.Length == 0) (line, column) = (source.Number, source.ColumnOf(stop));
                else withText++;
                count();
                result.Cells.Add(new CellDraft(pending.ToString(), line, column));
                pending.Clear();
                start = stop + 1;
            }

            if (withText > 1) result.LinesOfSeveral++;
            if (result.Cells.Count - before > 1) result.HasPadding = true;
            result.LineEnds.Add(result.Cells.Count);
        }

        if (pending.Length > 0)
        {
            result.Cells.Add(new CellDraft(pending.ToString(), line, column));
            result.LineEnds[^1] = result.Cells.Count;
        }

        return result;
    }
}
