using System.Text;
using DisclosureParser.Documents;
using DisclosureParser.Readers.Decoding;
using DisclosureParser.Readers.Html;

namespace DisclosureParser.Tests.Readers.Html;

/// <summary>The contract of every reader, on a page in two encodings and a fragment without end tags.</summary>
public sealed class HtmlReaderConformance : ReaderConformance
{
    private static string Page =>
        $"<!DOCTYPE html>\n<html><head><title>{SampleArticle.Title}</title></head><body><div><a href=/>首页</a></div><h1>{SampleArticle.Title}</h1>{SampleArticle.Content}</body></html>";

    protected override IDocumentReader CreateReader() => new HtmlReader();

    protected override IEnumerable<DocumentContent> GoodSamples() =>
    [
        HtmlPages.Content(Encoding.UTF8.GetBytes(Page), "utf-8.html"),
        HtmlPages.Content(ChineseEncodings.Gb18030.GetBytes(Page), "gbk.htm"),
        HtmlPages.Content(Encoding.UTF8.GetBytes("<TABLE><TR><TD ROWSPAN=2>甲<TD>乙<TR><TD>丙</TABLE><P>无。<P>完。"), "fragment.html"),
    ];

    protected override IEnumerable<(DocumentContent Content, DocumentLimits Limits, string LimitName)> OversizedSamples() =>
    [
        (GoodSamples().First(), DocumentLimits.Default with { MaxHtmlBytes = 100 }, nameof(DocumentLimits.MaxHtmlBytes)),
        (GoodSamples().First(), DocumentLimits.Default with { MaxHtmlElements = 10 }, nameof(DocumentLimits.MaxHtmlElements)),
        (GoodSamples().First(), DocumentLimits.Default with { MaxDocumentCells = 3 }, nameof(DocumentLimits.MaxDocumentCells)),
    ];
}
