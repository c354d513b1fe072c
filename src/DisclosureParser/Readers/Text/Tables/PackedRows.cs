namespace DisclosureParser.Readers.Text.Tables;

/// <summary>Tells tables whose rows were pushed to the left where a span was lost, though every row has its full number of cells.</summary>
internal static class PackedRows
{
    /// <summary>
    /// Rows with fewer labels have as many more empty cells at the end: figures that belong under each other stand in
    /// different columns, and the gap is made up behind them.
    /// </summary>
    public static bool Show(TableDraft table)
    {
        int columns = table.ColumnCount;
        int? sum = null, least = null, most = null;
        foreach (List<CellDraft> row in table.Rows)
        {
            if (row.Count != columns) continue;
            int labels = 0;
            while (labels < row.Count && !row[labels].IsEmpty && !Numbers.IsFigure(row[labels].Text)) labels++;
            int end = labels;
            while (end < row.Count && Numbers.IsFigure(row[end].Text)) end++;
            int empty = 0;
            while (end + empty < row.Count && row[end + empty].IsEmpty) empty++;
            if (labels == 0 || end - labels < 2 || end + empty != row.Count) continue;
            if (sum is int known && known != labels + empty) return false;
            sum = labels + empty;
            least = Math.Min(least ?? labels, labels);
            most = Math.Max(most ?? labels, labels);
        }

        return most > least;
    }
}
