using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using DisclosureParser.Documents;
using DisclosureParser.Readers.Text;
using DisclosureParser.Readers.Text.Markdown;
using DisclosureParser.Tests.Support;

namespace DisclosureParser.Tests.Readers.Text;

public sealed class CorpusTextTests
{
    [CorpusTheory]
    [InlineData("d0")]
    [InlineData("d1")]
    [InlineData("d2")]
    public async Task Flattened_tables_have_the_rows_and_cells_of_the_page_they_came_from(string report)
    {
        SourceDocument document = await Read(new PlainTextReader(), "rendered", report + ".flattened.txt");
        using IDocument page = new HtmlParser().ParseDocument(await File.ReadAllTextAsync(Corpus.File("rendered", report + ".clean.html")));
        string[][] expected = [.. page.QuerySelectorAll("table").Select(table =>
            table.QuerySelectorAll("tr").SelectMany(row => Printed(row.Children.Select(cell => cell.TextContent))).ToArray())];

        string[][] actual = [.. document.Tables().Select(table => Enumerable.Range(0, table.RowCount)
            .SelectMany(row => Printed(table.Cells.Where(cell => cell.RowIndex == row).Select(cell => cell.Text))).ToArray())];

        // Where a header word is broken over lines, the copy has lost its second part.
        Assert.Equal(expected.Select(table => table.Length), actual.Select(table => table.Length));
        foreach ((string printed, string copied) in expected.SelectMany(t => t).Zip(actual.SelectMany(t => t)))
            Assert.StartsWith(copied, printed, StringComparison.Ordinal);
        Assert.All(document.Tables(), table => Assert.True(table.IsPacked));
        Assert.Empty(document.Diagnostics);
    }

    [CorpusFact]
    public async Task A_flattened_report_gives_its_three_tables()
    {
        SourceDocument document = await Read(new PlainTextReader(), "real", "banshi-2020", "report.txt");

        Assert.Equal([(18, 5), (26, 10), (4, 15)], document.Tables().Select(table => (table.RowCount, table.ColumnCount)));
        Assert.Empty(document.Diagnostics);
        string[] paragraphs = document.Paragraphs();
        Assert.Contains("三、收到和处理政府信息公开申请情况", paragraphs);
        Assert.Equal("2020年12月31日", paragraphs[^1]);
    }

    [CorpusTheory]
    [InlineData("pingtan-2020")]
    [InlineData("pingtan-2021")]
    public async Task A_page_in_one_paragraph_stays_one(string report)
    {
        SourceDocument document = await Read(new PlainTextReader(), "real", report, "report.txt");

        Assert.Empty(document.Tables());
        Assert.Equal(10, document.Paragraphs().Length);
    }

    [CorpusFact]
    public async Task Markdown_out_of_a_pdf_is_read_as_far_as_it_can_be()
    {
        SourceDocument document = await Read(new MarkdownReader(), "real", "shanghai-office-2025", "report.md");

        string[] paragraphs = document.Paragraphs();
        foreach (string heading in (string[])["一、总体情况", "（一）主动公开方面", "三、收到和处理政府信息公开申请情况", "六、其他需要报告的事项"])
            Assert.Contains(heading, paragraphs);
        Assert.Equal(7, document.Blocks.Count(block => block.Role == BlockRole.Furniture));
        Assert.Contains(document.Blocks.OfType<Paragraph>(), p => p.OutlineLevel == 2);
        Assert.Contains(paragraphs, p => p.Contains("统计期限为 2025年 1 月 1 日至 12 月 31 日", StringComparison.Ordinal));
        Assert.Equal(17, document.Tables().Length);
        Assert.Equal(2, document.Tables().Count(table => table.IsPacked));
    }

    // The printed cells of a row, and its end.
    private static IEnumerable<string> Printed(IEnumerable<string> cells) =>
        cells.Select(cell => string.Concat(cell.Where(c => !char.IsWhiteSpace(c)))).Where(cell => cell.Length > 0).Append("");

    private static async Task<SourceDocument> Read(IDocumentReader reader, params string[] path) =>
        await reader.ReadAsync(Repository.Load(Corpus.File(path)), new ReadContext(DocumentLimits.Default));
}
