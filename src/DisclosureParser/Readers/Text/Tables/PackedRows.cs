namespace DisclosureParser.Readers.Text.Tables;

/// <summary>Tells tables whose rows were pushed to the left where a span was lost, though every row has its full number of cells.</summary>
internal static class PackedRows
{
    /// <summary>
    /// Rows with fewer labels have as many more empty cells at the end: figures that belong under each other stand in
    /// different columns, and the gap is made up behind them.
    /// </summary>
    public static bool Show(TableDraft table) => FiguresAreShifted(table) || HeadersAreShifted(table);

    private static bool FiguresAreShifted(TableDraft table)
    {
        int columns = table.ColumnCount;
        int? sum = null, least = null, most = null;
        foreach (List<CellDraft> row in table.Rows)
        {
            int labels = 0;
            while (labels < row.Count && !row[labels].IsEmpty && !Numbers.IsFigure(row[labels].Text)) labels++;
            int end = labels;
            while (end < row.Count && Numbers.IsFigure(row[end].Text)) end++;
            if (labels == 0 || end - labels < 2 || !row[end..].TrueForAll(cell => cell.IsEmpty)) continue;
            int empty = columns - end;
            if (sum is int known && known != labels + empty) return false;
            sum = labels + empty;
            least = Math.Min(least ?? labels, labels);
            most = Math.Max(most ?? labels, labels);
        }

        return most > least;
    }

    // Header rows that fill from the left to different lengths: in their own places, group titles would stand apart.
    private static bool HeadersAreShifted(TableDraft table)
    {
        int columns = table.ColumnCount, seen = 0;
        foreach (List<CellDraft> row in table.Rows)
        {
            int labels = row.FindIndex(cell => cell.IsEmpty || Numbers.IsFigure(cell.Text));
            if (labels < 0) labels = row.Count;
            if (labels < 2 || labels == columns || !row[labels..].TrueForAll(cell => cell.IsEmpty)) continue;
            if (seen > 0 && seen != labels) return true;
            seen = labels;
        }

        return false;
    }
}
