using System.Net;
using System.Text;
using DisclosureParser.Documents;
using DisclosureParser.Tests.Support;

namespace DisclosureParser.Tests.Readers.Docx;

/// <summary>Documents as Word, WPS and a generator wrote them.</summary>
public sealed class DocxCorpusTests
{
    [CorpusTheory]
    [InlineData("d0")]
    [InlineData("d1")]
    [InlineData("d2")]
    public void A_document_has_the_cells_of_its_html_twin(string name)
    {
        SourceDocument document = DocxReading.Read(Repository.Load(Corpus.File("rendered", $"{name}.plain.docx")));
        List<Table> tables = [.. document.Blocks.OfType<Table>()];
        string html = File.ReadAllText(Corpus.File("rendered", $"{name}.clean.html"));

        Assert.Equal(3, tables.Count);
        Assert.Empty(document.Diagnostics);
        Assert.Equal(CellsOfHtml(html), tables.SelectMany(table => table.Cells).Select(cell => Squeezed(cell.Text)).Order(StringComparer.Ordinal));
    }

    [CorpusFact]
    public void Every_position_of_the_tables_in_the_blank_form_is_covered_once()
    {
        SourceDocument document = DocxReading.Read(Repository.Load(Corpus.File("real", "form-2021-blank", "form.docx")));
        List<Table> tables = [.. document.Blocks.OfType<Table>()];

        Assert.Equal(3, tables.Count);
        Assert.All(tables, table => Assert.Equal(table.RowCount * table.ColumnCount, table.Cells.Sum(cell => cell.RowSpan * cell.ColumnSpan)));
        Assert.Empty(document.Diagnostics);
    }

    [CorpusTheory]
    [InlineData("rendered/d0.plain.docx")]
    [InlineData("real/form-2021-blank/form.docx")]
    public void Real_tables_stay_within_the_time_and_the_limits_of_honest_files(string path)
    {
        DocumentContent content = Repository.Load(Corpus.File(path.Split('/')));
        DocumentLimits tight = DocumentLimits.Default with { MaxXmlDepth = 24, MaxZipEntries = 40, MaxTableCells = 400, MaxXmlAttributes = 40 };
        Assert.NotEmpty(DocxReading.Read(content, tight).Blocks);
    }

    /// <summary>Texts of the cells of a page written by a generator: every cell has its end tag.</summary>
    private static List<string> CellsOfHtml(string html)
    {
        List<string> cells = [];
        int position = 0;
        while (true)
        {
            int cell = Next(html, position);
            if (cell < 0) break;
            int start = html.IndexOf('>', cell) + 1;
            int end = html.IndexOf("</t", start, StringComparison.Ordinal);
            cells.Add(Squeezed(WithoutTags(html[start..end])));
            position = end;
        }

        cells.Sort(StringComparer.Ordinal);
        return cells;
    }

    private static int Next(string html, int from)
    {
        int data = html.IndexOf("<td", from, StringComparison.Ordinal), head = html.IndexOf("<th", from, StringComparison.Ordinal);
        return data < 0 ? head : head < 0 ? data : Math.Min(data, head);
    }

    private static string WithoutTags(string html)
    {
        StringBuilder text = new();
        bool inTag = false;
        foreach (char c in html)
        {
            if (c == '<') inTag = true;
            else if (c == '>') inTag = false;
            else if (!inTag) text.Append(c);
        }

        return WebUtility.HtmlDecode(text.ToString());
    }

    private static string Squeezed(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
}
