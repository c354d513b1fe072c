using System.Text;
using FixtureGenerator.Forms;

namespace FixtureGenerator.Text;

/// <summary>Tables drawn with lines, as text browsers print them, and tables of wiki markup.</summary>
internal static class DrawnText
{
    /// <summary>Cells without spans between lines; quotation marks count as one column, as terminals have it.</summary>
    public static IEnumerable<string> Boxes(FormGrid spanned)
    {
        FormGrid grid = spanned.WithoutSpans(repeats: false);
        int[] widths = [.. Enumerable.Range(0, grid.ColumnCount).Select(column => Enumerable.Range(0, grid.RowCount).Max(row => Width(grid.At(row, column)?.Text ?? "")))];
        yield return Rule('┌', '┬', '┐');
        for (int row = 0; row < grid.RowCount; row++)
        {
            StringBuilder line = new("│");
            for (int column = 0; column < widths.Length; column++)
            {
                string text = grid.At(row, column)?.Text ?? "";
                line.Append(text).Append(' ', widths[column] - Width(text)).Append('│');
            }

            yield return line.ToString();
            yield return row + 1 == grid.RowCount ? Rule('└', '┴', '┘') : Rule('├', '┼', '┤');
        }

        string Rule(char left, char joint, char right) => left + string.Join(joint, widths.Select(width => new string('─', Math.Max(1, width)))) + right;
    }

    public static IEnumerable<string> Wiki(FormGrid grid)
    {
        yield return "{| class=\"wikitable\"";
        for (int row = 0; row < grid.RowCount; row++)
        {
            if (row > 0) yield return "|-";
            foreach (FormCell cell in grid.Row(row)) yield return "| " + cell.Text;
        }

        yield return "|}";
    }

    private static int Width(string text) => Math.Max(1, text.Sum(c => c >= '\u2E80' ? 2 : 1));
}
