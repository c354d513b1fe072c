using System.Diagnostics;
using DisclosureParser.Documents;

namespace DisclosureParser.Tests.Readers.Html;

/// <summary>Pages made to be slow or large end soon and in a refusal.</summary>
public sealed class HtmlLimitTests
{
    private static void Refused(string html, DocumentLimits limits, string limit)
    {
        DocumentReadException refusal = Assert.Throws<DocumentReadException>(() => HtmlPages.Read(html, limits));
        Assert.Equal(ReadErrorReason.LimitExceeded, refusal.Reason);
        Assert.Contains(limit, refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Elements_are_counted() => Refused(string.Concat(Enumerable.Repeat("<i></i>", 500)), DocumentLimits.Default with { MaxHtmlElements = 400 }, nameof(DocumentLimits.MaxHtmlElements));

    [Fact]
    public void The_page_has_a_size() => Refused("<p>一二三</p>", DocumentLimits.Default with { MaxHtmlBytes = 10 }, nameof(DocumentLimits.MaxHtmlBytes));

    [Fact]
    public void All_cells_together_are_counted() =>
        Refused(SampleArticle.DataTable + SampleArticle.DataTable, DocumentLimits.Default with { MaxDocumentCells = 19 }, nameof(DocumentLimits.MaxDocumentCells));

    [Fact]
    public void Tables_nested_too_deep_are_read_as_text()
    {
        string html = string.Concat(Enumerable.Repeat("<table><tr><td>甲<td>乙<td>丙<td>丁<td>", 12)) + "深处" + string.Concat(Enumerable.Repeat("</table>", 12));
        SourceDocument document = HtmlPages.Read(html);
        Assert.Contains("深处", HtmlPages.Blocks(html), StringComparison.Ordinal);
        Assert.Equal(4 * 11, document.Blocks.OfType<Paragraph>().Count());
        Assert.Equal(DiagnosticIds.NestingFlattened, Assert.Single(document.Diagnostics).Id);
    }

    [Fact]
    public void Tables_that_only_arrange_the_page_may_nest_as_deep_as_they_like()
    {
        string html = string.Concat(Enumerable.Repeat("<table><tr><td></td><td>", 12)) + SampleArticle.DataTable + string.Concat(Enumerable.Repeat("</table>", 12));
        SourceDocument document = HtmlPages.Read(html);
        Assert.IsType<Table>(Assert.Single(document.Blocks));
        Assert.Empty(document.Diagnostics);
    }

    [Theory]
    [InlineData("<div>", 3_000)]
    [InlineData("<span>", 20_000)]
    [InlineData("<table><tr><td>", 2_000)]
    [InlineData("<ol><li>", 3_000)]
    [InlineData("<b><i><p>", 1_000)]
    [InlineData("<a><b><i><div>", 300)]
    [InlineData("<p>一</p>", 50_000)]
    [InlineData("<br>一", 50_000)]
    [InlineData("<li style='display:none' class=a>一", 20_000)]
    public void Repetition_is_read_in_good_time(string piece, int times)
    {
        Stopwatch watch = Stopwatch.StartNew();
        try
        {
            HtmlPages.Read(string.Concat(Enumerable.Repeat(piece, times)) + "末");
        }
        catch (DocumentReadException refusal)
        {
            Assert.Equal(ReadErrorReason.LimitExceeded, refusal.Reason);
        }

        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(15), $"{piece} took {watch.Elapsed}");
    }
}
