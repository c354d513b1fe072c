using FixtureGenerator.Forms;

namespace FixtureGenerator.Text;

/// <summary>Tables whose cells nothing but order tells apart.</summary>
internal static class RunningText
{
    /// <summary>A line for each cell, as word processors save text.</summary>
    public static IEnumerable<string> CellLines(FormGrid grid) => Rows(grid).SelectMany(row => row.Select(cell => cell.Text));

    /// <summary>A line for each row and a space between cells, as programs take text out of PDF files.</summary>
    public static IEnumerable<string> SpacedRows(FormGrid grid) => Rows(grid).Select(row => string.Join(' ', row.Select(cell => cell.Text)));

    /// <summary>Labels of more than eight characters go on in a line of their own, and their values stand behind the rest.</summary>
    public static IEnumerable<string> BrokenLabels(FormGrid grid) =>
        Rows(grid).Select(row => string.Join(' ', row.Select(cell => cell.Kind == CellKind.Value || cell.Text.Length <= 8 ? cell.Text : string.Join('\n', cell.Text.Chunk(8).Select(piece => new string(piece))))));

    private static IEnumerable<List<FormCell>> Rows(FormGrid grid) => Enumerable.Range(0, grid.RowCount).Select(row => grid.Row(row).ToList());
}
