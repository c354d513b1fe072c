using DisclosureParser.Templates;

namespace DisclosureParser.Rules.Reconciliation;

/// <summary>A shift of cells, or a number split over two cells, that explains every failed sum of a table.</summary>
/// <param name="Chinese">What seems to have happened, in the words of the form.</param>
/// <param name="English">The same in English.</param>
/// <param name="Cells">The cells concerned.</param>
internal sealed record CellShift(string Chinese, string English, IReadOnlyList<Figure> Cells)
{
    /// <summary>The shift that makes every sum of the table hold; null where none does, or where one figure alone explains more simply.</summary>
    public static CellShift? Find(TemplateTable form, StatutoryTable table)
    {
        Sum[] sums = [.. SumReader.For(form, table).All()];
        Sum[] failed = [.. sums.Where(sum => sum.Outcome == SumOutcome.Fails)];
        if (failed.Length == 0 || OneFigureMendsAll(table, sums, failed)) return null;
        foreach (ShiftedCells shifted in ShiftedCells.Of(form, table))
        {
            SumReader reader = new(form, (row, column) => shifted.Find(row, column) ?? table.Find(row, column), table.Location);
            if (reader.All().All(sum => sum.Outcome is SumOutcome.Holds or SumOutcome.ClaimsNothing))
                return new CellShift(shifted.Chinese, shifted.English, shifted.Cells);
        }

        return null;
    }

    // Two failed sums at least: a single one is explained by any of its figures.
    private static bool OneFigureMendsAll(StatutoryTable table, Sum[] sums, Sum[] failed) => failed.Length > 1 && table.Figures.Any(figure =>
        failed[0].ValueThatMends(figure.Key) is decimal value && value >= 0
        && failed.All(sum => sum.ValueThatMends(figure.Key) == value)
        && !sums.Any(sum => sum.Outcome == SumOutcome.Holds && sum.Figures.Any(other => other.Key == figure.Key)));
}
