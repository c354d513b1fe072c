using FixtureGenerator.Forms;

namespace FixtureGenerator.Text;

/// <summary>A table as a list: one figure a line, behind the words that name it.</summary>
internal static class ListedText
{
    /// <summary>The third table keeps its rows: nobody lists two hundred figures.</summary>
    public static IEnumerable<string> List(FormGrid grid) =>
        grid.Key == "requests" ? RunningText.SpacedRows(grid) : Values(grid).Select(value => $"{string.Join(' ', Names(grid, value))}：{value.Text}");

    /// <summary>The row's label on a line of its own above its figures.</summary>
    public static IEnumerable<string> ListBelowRows(FormGrid grid)
    {
        if (grid.Key == "requests") return RunningText.SpacedRows(grid);
        return Values(grid).GroupBy(value => string.Concat(Names(grid, value).SkipLast(1))).SelectMany(row => row
            .Select(value => $"{Names(grid, value).Last()}：{value.Text}")
            .Prepend(row.Key));
    }

    private static IEnumerable<FormCell> Values(FormGrid grid) => grid.Cells.Where(cell => cell.Key is not null).OrderBy(cell => cell.Row).ThenBy(cell => cell.Column);

    private static IEnumerable<string> Names(FormGrid grid, FormCell value) => Rows(grid, value).Concat(Columns(grid, value));

    private static IEnumerable<string> Rows(FormGrid grid, FormCell value) =>
        grid.Cells.Where(cell => cell.Kind == CellKind.Label && cell.Covers(value.Row, cell.Column)).OrderBy(cell => cell.Column).Select(cell => cell.Text);

    private static IEnumerable<string> Columns(FormGrid grid, FormCell value)
    {
        IEnumerable<string> above = grid.Cells.Where(cell => cell.Kind == CellKind.Head && cell.Row < value.Row && cell.Covers(cell.Row, value.Column)).OrderBy(cell => cell.Row).Select(cell => cell.Text);
        // Above a block of the second table stand the blocks before it.
        return grid.Key == "proactive" ? above.TakeLast(1) : above;
    }
}
