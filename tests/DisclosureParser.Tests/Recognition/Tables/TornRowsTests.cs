using System.Globalization;
using System.Text;
using DisclosureParser.Documents;
using DisclosureParser.Tests.Support;

namespace DisclosureParser.Tests.Recognition.Tables;

/// <summary>Rows that a program broke at a fixed width are read as printed, or not at all; nothing is said to be left out of them.</summary>
public class TornRowsTests
{
    [Theory]
    [InlineData('|', 32)]
    [InlineData('|', 40)]
    [InlineData('|', 60)]
    [InlineData(',', 32)]
    [InlineData(',', 36)]
    [InlineData(';', 36)]
    [InlineData('\t', 36)]
    public async Task No_width_makes_a_number_of_half_a_number_or_leaves_a_row_out(char separator, int width)
    {
        AnnualReport printed = (await AuditAsync(await PageAsync(), "report.html")).Report!;
        string text = string.Join('\n', (await TextAsync(separator)).Split('\n').SelectMany(line => line.Chunk(width)).Select(part => new string(part)));

        AuditResult audit = await AuditAsync(text, "report.txt");

        foreach (Figure figure in audit.Report!.Tables.SelectMany(table => table.Figures))
        {
            Assert.NotEqual(FigureState.Missing, figure.State);
            if (figure.State == FigureState.Number) Assert.Equal((figure.Key, printed.FindFigure(figure.Key)!.Value), (figure.Key, figure.Value));
        }

        Assert.DoesNotContain(audit.Findings, finding => finding.RuleId is "TAB003" or "TAB004" or "TAB005" or "TAB006");
    }

    private static Task<string> PageAsync() => File.ReadAllTextAsync(Repository.File("testdata", "reports", "qinghe-water-2023", "report.html"));

    /// <summary>The report as text, its tables as lines with a separator between the cells and blanks where a span reaches.</summary>
    private static async Task<string> TextAsync(char separator)
    {
        SourceDocument document = await DisclosurePipeline.Default.ReadAsync(DocumentSource.FromBytes(Encoding.UTF8.GetBytes(await PageAsync()), "report.html"));
        StringBuilder text = new();
        foreach (Block block in document.Blocks)
        {
            if (block is Paragraph paragraph) text.Append(paragraph.Text).Append('\n');
            if (block is not Table table) continue;
            for (int row = 0; row < table.RowCount; row++)
            {
                string[] cells = new string[table.ColumnCount];
                foreach (TableCell cell in table.Cells.Where(cell => cell.RowIndex == row)) cells[cell.ColumnIndex] = cell.Text.Replace("\n", "", StringComparison.Ordinal);
                text.Append(CultureInfo.InvariantCulture, $"{string.Join(separator, cells)}\n");
            }
        }

        return text.ToString();
    }

    private static Task<AuditResult> AuditAsync(string text, string name) =>
        DisclosurePipeline.Default.AuditAsync(DocumentSource.FromBytes(Encoding.UTF8.GetBytes(text), name));
}
