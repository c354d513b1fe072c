using FixtureGenerator.Forms;

namespace FixtureGenerator.Text;

/// <summary>Tables with one mark between the cells and nothing else.</summary>
internal static class SeparatedText
{
    /// <summary>As spreadsheets save text: a mark for each column, cells quoted where the form of the file asks for it.</summary>
    public static IEnumerable<string> Sheet(FormGrid grid, string mark, bool repeats = false, bool quotes = false)
    {
        FormGrid rows = grid.WithoutSpans(repeats);
        for (int row = 0; row < rows.RowCount; row++)
            yield return string.Join(mark, rows.Row(row).Select(cell => quotes || cell.Text.Contains(mark, StringComparison.Ordinal) ? $"\"{cell.Text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : cell.Text));
    }

    /// <summary>The cells that a row has, and nothing for a span.</summary>
    public static IEnumerable<string> Packed(FormGrid grid, string mark) =>
        Enumerable.Range(0, grid.RowCount).Select(row => string.Join(mark, grid.Row(row).Select(cell => cell.Text)));

    /// <summary>A bar at both ends of the line as well.</summary>
    public static IEnumerable<string> Bordered(FormGrid grid, string bar) => Sheet(grid, bar).Select(line => bar + line + bar);

    /// <summary>
    /// As programs take text out of PDF files: one space between the words of a row, so that a blank cell leaves nothing.
    /// What the row's values are values of is lost with it.
    /// </summary>
    public static IEnumerable<string> Squeezed(FormGrid grid) =>
        Enumerable.Range(0, grid.RowCount)
            .Select(row => string.Join(' ', grid.Row(row).Select(cell => cell.Text).Where(text => text.Length > 0)))
            .Where(line => line.Length > 0);

    /// <summary>
    /// What <see cref="Squeezed"/> leaves nobody able to tell: every figure of a row with a blank among its values. Where the
    /// values of several rows stand side by side (the fourth table), it is those figures.
    /// </summary>
    public static IEnumerable<string> LostBySqueezing(FormGrid grid)
    {
        for (int row = 0; row < grid.RowCount; row++)
        {
            List<string> keys = [.. grid.Row(row).Where(cell => cell.Key is not null).Select(cell => cell.Key!)];
            if (!grid.Row(row).Any(cell => cell.Key is not null && cell.Text.Length == 0)) continue;
            List<string> rows = [.. keys.Select(key => key[..key.IndexOf('@', StringComparison.Ordinal)]).Distinct()];
            foreach (string lost in rows.Count == 1 && grid.Key != "disputes" ? rows : keys) yield return lost;
        }
    }
}
