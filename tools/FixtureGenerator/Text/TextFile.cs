using System.Text;
using FixtureGenerator.Forms;

namespace FixtureGenerator.Text;

/// <summary>Writes a report as plain text or Markdown; the table is the caller's choice.</summary>
internal static class TextFile
{
    public static byte[] Write(PrintedReport report, Func<FormGrid, IEnumerable<string>> table, string title = "", string heading = "", bool blankLines = false, Encoding? encoding = null, char? underline = null)
    {
        StringBuilder text = new();
        Line(title + report.Title);
        Underline(report.Title);
        foreach (PrintedBlock block in report.Blocks)
        {
            switch (block)
            {
                case PrintedHeading line:
                    Line(heading + line.Text);
                    Underline(line.Text);
                    break;
                case PrintedParagraph paragraph: Line(paragraph.Text); break;
                case PrintedTable printed:
                    foreach (string line in table(printed.Grid)) text.Append(line).Append('\n');
                    if (blankLines) text.Append('\n');
                    break;
            }
        }

        return (encoding ?? Encoding.UTF8).GetBytes(text.ToString());

        void Underline(string line)
        {
            if (underline is char mark) Line(new string(mark, 2 * line.Length));
        }

        void Line(string line) => text.Append(line).Append(blankLines ? "\n\n" : "\n");
    }

    /// <summary>As pages are flattened: one cell a line, and at the end of a row a bar for each column that a span swallowed.</summary>
    public static IEnumerable<string> CellByCell(FormGrid grid)
    {
        for (int row = 0; row < grid.RowCount; row++)
        {
            List<FormCell> cells = [.. grid.Row(row)];
            foreach (FormCell cell in cells) yield return cell.Text + " |";
            yield return new string('|', Math.Max(1, grid.ColumnCount - cells.Count + 1));
        }
    }

    /// <summary>One row a line, bars between the cells and for swallowed columns.</summary>
    public static IEnumerable<string> RowByRow(FormGrid grid)
    {
        for (int row = 0; row < grid.RowCount; row++)
        {
            List<FormCell> cells = [.. grid.Row(row)];
            yield return string.Join(" | ", cells.Select(cell => cell.Text)) + " " + new string('|', Math.Max(1, grid.ColumnCount - cells.Count + 1));
        }
    }

    /// <summary>As copied out of Word: tabs between cells, nothing where a cell above reaches down.</summary>
    public static IEnumerable<string> Tabs(FormGrid grid)
    {
        FormGrid rows = grid.WithoutSpans(repeats: false, rowsOnly: true);
        for (int row = 0; row < rows.RowCount; row++) yield return string.Join('\t', rows.Row(row).Select(cell => cell.Text));
    }

    /// <summary>As copied out of a spreadsheet: a tab for each column.</summary>
    public static IEnumerable<string> SheetTabs(FormGrid grid)
    {
        FormGrid rows = grid.WithoutSpans(repeats: false);
        for (int row = 0; row < rows.RowCount; row++) yield return string.Join('\t', rows.Row(row).Select(cell => cell.Text));
    }

    public static IEnumerable<string> Markdown(FormGrid grid, bool repeats) => MarkdownRows(grid.WithoutSpans(repeats), isTablePerRow: false);

    /// <summary>As some converters write: a table of its own for each row.</summary>
    public static IEnumerable<string> MarkdownTablePerRow(FormGrid grid) => MarkdownRows(grid.WithoutSpans(repeats: false), isTablePerRow: true);

    private static IEnumerable<string> MarkdownRows(FormGrid grid, bool isTablePerRow)
    {
        string rule = "|" + string.Concat(Enumerable.Repeat(" --- |", grid.ColumnCount));
        for (int row = 0; row < grid.RowCount; row++)
        {
            yield return "| " + string.Join(" | ", grid.Row(row).Select(cell => cell.Text.Replace("|", "\\|", StringComparison.Ordinal))) + " |";
            if (row == 0 || isTablePerRow) yield return rule;
            if (isTablePerRow) yield return "";
        }
    }
}
