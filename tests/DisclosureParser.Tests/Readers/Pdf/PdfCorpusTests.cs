using System.Net;
using DisclosureParser.Documents;
using DisclosureParser.Tests.Support;
using DisclosureParser.Text;

namespace DisclosureParser.Tests.Readers.Pdf;

public class PdfCorpusTests
{
    [CorpusTheory]
    [InlineData("d0", "plain")]
    [InlineData("d0", "clean-print")]
    [InlineData("d1", "plain")]
    [InlineData("d1", "clean-print")]
    [InlineData("d2", "plain")]
    [InlineData("d2", "clean-print")]
    public void Every_cell_of_the_page_it_was_made_from_is_read(string report, string layout)
    {
        SourceDocument document = Read("rendered", $"{report}.{layout}.pdf");
        string[] expected = [.. Cells(File.ReadAllText(Corpus.File("rendered", $"{report}.clean.html"))).Order(StringComparer.Ordinal)];
        IEnumerable<string> read = document.Blocks.OfType<Table>().SelectMany(table => table.Cells).Select(cell => Plain(cell.Text)).Where(text => text.Length > 0);
        Assert.Equal(expected, read.Order(StringComparer.Ordinal));
        Assert.Equal(3, document.Blocks.OfType<Table>().Count());
    }

    [CorpusFact]
    public void A_report_made_by_WPS_is_read_as_printed()
    {
        SourceDocument document = Read("real", "hongze-2023", "report.pdf");
        Table[] tables = [.. document.Blocks.OfType<Table>()];
        Assert.Equal([(14, 4), (26, 10), (4, 15)], tables.Select(table => (table.RowCount, table.ColumnCount)));
        TableCell label = Assert.Single(tables[1].Cells, cell => cell.RowSpan == 20);
        Assert.Equal((5, 0), (label.RowIndex, label.ColumnIndex));
        Assert.Equal(5, document.Blocks.Count(block => block.Role == BlockRole.Furniture));
        Assert.Empty(document.Diagnostics);
    }

    private static SourceDocument Read(params string[] parts) => Reading.Read(Repository.Load(Corpus.File(parts)), DocumentLimits.Default);

    private static IEnumerable<string> Cells(string html)
    {
        for (int at = html.IndexOf("<td", StringComparison.Ordinal); at >= 0; at = html.IndexOf("<td", at, StringComparison.Ordinal))
        {
            int start = html.IndexOf('>', at) + 1;
            at = html.IndexOf("</td>", start, StringComparison.Ordinal);
            string text = Plain(WebUtility.HtmlDecode(html[start..at].Replace("<br>", "", StringComparison.Ordinal)));
            if (text.Length > 0) yield return text;
        }
    }

    private static string Plain(string text) => string.Concat(CharacterFolding.Fold(text).Where(c => !char.IsWhiteSpace(c)));
}
