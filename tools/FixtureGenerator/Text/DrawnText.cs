using System.Text;
using FixtureGenerator.Forms;

namespace FixtureGenerator.Text;

/// <summary>Tables drawn with lines, as text browsers print them, and tables of wiki markup.</summary>
internal static class DrawnText
{
    /// <summary>Cells without spans between lines; quotation marks count as one column, as terminals have it.</summary>
    public static IEnumerable<string> Boxes(FormGrid spanned) => Boxes(spanned, isRuled: true);

    /// <summary>Without rules between the rows.</summary>
    public static IEnumerable<string> BoxesWithoutRules(FormGrid spanned) => Boxes(spanned, isRuled: false);

    private static IEnumerable<string> Boxes(FormGrid spanned, bool isRuled)
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
            if (row + 1 == grid.RowCount) yield return Rule('└', '┴', '┘');
            else if (isRuled || row == 0) yield return Rule('├', '┼', '┤');
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

    public static IEnumerable<string> AsciiDoc(FormGrid spanned)
    {
        FormGrid grid = spanned.WithoutSpans(repeats: false);
        yield return $"[cols=\"{string.Join(',', Enumerable.Repeat("1", grid.ColumnCount))}\"]";
        yield return "|===";
        for (int row = 0; row < grid.RowCount; row++) yield return string.Join(' ', grid.Row(row).Select(cell => "|" + cell.Text));
        yield return "|===";
    }

    /// <summary>AsciiDoc that keeps the spans.</summary>
    public static IEnumerable<string> AsciiDocSpans(FormGrid grid)
    {
        yield return $"[cols=\"{grid.ColumnCount}*\"]";
        yield return "|===";
        for (int row = 0; row < grid.RowCount; row++) yield return string.Join(' ', grid.Row(row).Select(cell => Spans(cell) + "|" + cell.Text));
        yield return "|===";
    }

    public static IEnumerable<string> Org(FormGrid spanned)
    {
        FormGrid grid = spanned.WithoutSpans(repeats: false);
        for (int row = 0; row < grid.RowCount; row++)
        {
            yield return "| " + string.Join(" | ", grid.Row(row).Select(cell => cell.Text)) + " |";
            if (row == 0) yield return "|" + string.Join('+', Enumerable.Repeat("---", grid.ColumnCount)) + "|";
        }
    }

    private static string Spans(FormCell cell) => (cell.ColumnSpan, cell.RowSpan) switch
    {
        (1, 1) => "",
        (int wide, 1) => $"{wide}+",
        (1, int high) => $".{high}+",
        (int wide, int high) => $"{wide}.{high}+",
    };

    private static int Width(string text) => Math.Max(1, text.Sum(c => c >= '\u2E80' ? 2 : 1));
}
