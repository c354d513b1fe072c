using System.Globalization;
using DisclosureParser.Documents;

namespace DisclosureParser.Readers.Text.Markup;

/// <summary>Tables of AsciiDoc: between two lines <c>|===</c> cells that each begin with a bar, as many to a row as the first line has.</summary>
internal static class AsciiDocTable
{
    private const string Fence = "|===";
    private const int MostLines = 5000;

    /// <summary>A table begins at the line and is closed below.</summary>
    public static bool BeginsAt(List<SourceLine> lines, int line) => lines[line].Text is Fence && Close(lines, line) > 0;

    /// <summary>Reads the table.</summary>
    public static ShapeReading Read(List<SourceLine> lines, int first, BlockList blocks)
    {
        int end = Close(lines, first), columns = Columns(lines, first);
        List<CellDraft> cells = [];
        for (int line = first + 1; line < end; line++)
        {
            if (lines[line].IsBlank) continue;
            int before = cells.Count;
            AddCells(lines[line], cells, blocks);
            if (columns == 0) columns = cells.Skip(before).Sum(cell => cell.ColumnSpan);
        }

        blocks.ForgetCells();
        if (columns == 0 || Draft(cells, columns) is not TableDraft draft) return new ShapeReading(end + 1, false);
        blocks.AddTable(draft);
        return new ShapeReading(end + 1, true);
    }

    private static int Close(List<SourceLine> lines, int first)
    {
        for (int line = first + 1; line < lines.Count && line < first + MostLines; line++)
        {
            if (lines[line].Text is Fence) return line;
        }

        return -1;
    }

    // [cols=",,,"] or [cols="1,2,2"]; [cols="4*"] says it in a number.
    private static int Columns(List<SourceLine> lines, int first)
    {
        const string name = "cols=\"";
        if (first == 0) return 0;
        ReadOnlySpan<char> text = lines[first - 1].Text;
        int at = text.IndexOf(name, StringComparison.Ordinal);
        if (at < 0) return 0;
        text = text[(at + name.Length)..];
        int close = text.IndexOf('"');
        if (close <= 0) return 0;
        text = text[..close];
        return text[^1] == '*' && int.TryParse(text[..^1], NumberStyles.None, CultureInfo.InvariantCulture, out int times) ? times : text.Count(',') + 1;
    }

    /// <summary>Words before the first bar go on from the cell above.</summary>
    private static void AddCells(SourceLine line, List<CellDraft> cells, BlockList blocks)
    {
        int bar = line.Source.IndexOf('|', line.Start, line.End - line.Start), wide = 1, high = 1;
        int lead = Spans(line, line.Start, bar < 0 ? line.End : bar, ref wide, ref high);
        SourceLine before = line.Narrow(line.Start, lead);
        if (!before.IsBlank && cells.Count > 0) cells[^1] = cells[^1] with { Text = cells[^1].IsEmpty ? before.Text.ToString() : $"{cells[^1].Text}\n{before.Text}" };
        while (bar >= 0)
        {
            int start = bar + 1;
            bar = line.Source.IndexOf('|', start, line.End - start);
            (int columns, int rows) = (wide, high);
            int end = Spans(line, start, bar < 0 ? line.End : bar, ref wide, ref high);
            SourceLine cell = line.Narrow(start, bar < 0 ? line.End : end);
            blocks.CountCell();
            cells.Add(new CellDraft(cell.Text.ToString(), line.Number, line.ColumnOf(cell.IsBlank ? start : cell.Start)) { ColumnSpan = columns, RowSpan = rows });
        }
    }

    /// <summary>The spans that stand right before a bar (<c>2+|</c>, <c>.3+|</c>, <c>2.3+|</c>), and where the words before them end.</summary>
    private static int Spans(SourceLine line, int start, int bar, ref int wide, ref int high)
    {
        (wide, high) = (1, 1);
        int plus = bar - 1;
        while (plus > start && line.Source[plus] is '^' or '<' or '>') plus--;
        if (plus <= start && (plus < start || line.Source[plus] != '+') || line.Source[plus] != '+') return bar;
        int from = plus;
        while (from > start && (char.IsAsciiDigit(line.Source[from - 1]) || line.Source[from - 1] == '.')) from--;
        if (from > start && line.Source[from - 1] != ' ') return bar;
        string[] spans = line.Source[from..plus].Split('.');
        wide = Math.Clamp(Number(spans[0]), 1, 100);
        high = spans.Length > 1 ? Math.Clamp(Number(spans[1]), 1, 1000) : 1;
        return from;
    }

    private static int Number(string digits) => int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : 1;

    /// <summary>The cells in their places; null where they do not fill rows.</summary>
    private static TableDraft? Draft(List<CellDraft> cells, int columns)
    {
        TableDraft draft = new(GridEvidence.Delimiters);
        int[] taken = new int[columns];
        int row = 0, column = 0;
        draft.Rows.Add([]);
        foreach (CellDraft cell in cells)
        {
            Advance();
            if (column + cell.ColumnSpan > columns) return null;
            draft.Rows[row].Add(cell with { GridColumn = column });
            for (int i = 0; i < cell.ColumnSpan; i++) taken[column++] = row + cell.RowSpan;
        }

        Advance();
        if (column != 0) return null;
        if (draft.Rows[^1].Count == 0) draft.Rows.RemoveAt(draft.Rows.Count - 1);
        return draft.IsGrid() ? draft : null;

        void Advance()
        {
            while (column == columns || taken[column] > row)
            {
                if (column < columns) column++;
                if (column < columns) continue;
                (column, row) = (0, row + 1);
                draft.Rows.Add([]);
                if (row > cells.Count) return;
            }
        }
    }
}
