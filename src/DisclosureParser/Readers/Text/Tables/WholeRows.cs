namespace DisclosureParser.Readers.Text.Tables;

/// <summary>
/// Tells tables whose cells stand in their own columns though rows are told by lines alone: the text of a merged cell is
/// repeated wherever it spans, so that no row was pushed to the left.
/// </summary>
internal static class WholeRows
{
    /// <summary>
    /// Every row has the same number of cells and is filled to its end: what a lost span takes from a row is missing at its
    /// end. A row of figures may end in blanks where it has as many labels as the rows that are filled.
    /// </summary>
    public static bool Show(List<List<CellDraft>> rows)
    {
        if (rows.Count < 2 || rows.Exists(row => row.Count != rows[0].Count)) return false;
        List<List<CellDraft>> open = rows.FindAll(row => row[^1].IsEmpty);
        if (open.Count == 0) return true;
        List<List<CellDraft>> whole = rows.FindAll(row => !row[^1].IsEmpty);
        if (!whole.Exists(RepeatsLabel)) return false;
        int[] labels = [.. whole.FindAll(HasFigure).Select(Labels).Distinct()];
        return labels.Length switch
        {
            // Heads that are whole, and one row of figures without any label: nothing reaches into it from the left.
            0 => open.Count == 1 && ReferenceEquals(open[0], rows[^1]) && open[0].TrueForAll(cell => !PipePeriod.IsLabel(cell)),
            1 => open.TrueForAll(row => Labels(row) == labels[0] && row[labels[0]..].TrueForAll(cell => !PipePeriod.IsLabel(cell))),
            _ => false,
        };
    }

    private static bool RepeatsLabel(List<CellDraft> row)
    {
        for (int i = 1; i < row.Count; i++)
        {
            if (PipePeriod.IsLabel(row[i]) && row[i].Text == row[i - 1].Text) return true;
        }

        return false;
    }

    private static int Labels(List<CellDraft> row)
    {
        int labels = 0;
        while (labels < row.Count && PipePeriod.IsLabel(row[labels])) labels++;
        return labels;
    }

    private static bool HasFigure(List<CellDraft> row) => row.Exists(IsFigure);

    private static bool IsFigure(CellDraft cell) => !cell.IsEmpty && !PipePeriod.IsLabel(cell);
}
