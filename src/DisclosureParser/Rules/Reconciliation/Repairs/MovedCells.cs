namespace DisclosureParser.Rules.Reconciliation.Repairs;

/// <summary>Rows that stand one column or one row off, and a number split over two cells.</summary>
internal static class MovedCells
{
    public static IEnumerable<TableEdit> Of(FailedTable failed)
    {
        foreach (ShiftedCells shifted in ShiftedCells.Of(failed.Form, failed.Table))
        {
            TableEdit edit = new(shifted.Chinese, shifted.English, shifted.Cells);
            foreach (Figure figure in failed.Table.Figures)
            {
                if (shifted.Find(figure.Row, figure.Column) is Figure moved) edit.With(figure, moved);
            }

            yield return edit;
        }
    }
}
