using DisclosureParser.Tests.Support;

namespace DisclosureParser.Tests.Recognition;

/// <summary>Every figure of the published and the rendered reports, in every format.</summary>
public class CorpusRecognitionTests
{
    [CorpusTheory]
    [InlineData("real/banshi-2020/report.txt", "real/banshi-2020/expected.json")]
    [InlineData("real/shanghai-office-2019/report.html", "real/shanghai-office-2019/expected.json")]
    [InlineData("real/shuyang-ndrc-2023/report.html", "real/shuyang-ndrc-2023/expected.json")]
    [InlineData("real/hongze-2023/report.pdf", "real/hongze-2023/expected.json")]
    [InlineData("rendered/d0.clean.html", "rendered/d0.expected.json")]
    [InlineData("rendered/d0.gbk.html", "rendered/d0.expected.json")]
    [InlineData("rendered/d0.plain.docx", "rendered/d0.expected.json")]
    [InlineData("rendered/d0.plain.pdf", "rendered/d0.expected.json")]
    [InlineData("rendered/d0.clean-print.pdf", "rendered/d0.expected.json")]
    [InlineData("rendered/d0.flattened.txt", "rendered/d0.expected.json")]
    [InlineData("rendered/d1.clean.html", "rendered/d1.expected.json")]
    [InlineData("rendered/d1.gbk.html", "rendered/d1.expected.json")]
    [InlineData("rendered/d1.plain.docx", "rendered/d1.expected.json")]
    [InlineData("rendered/d1.plain.pdf", "rendered/d1.expected.json")]
    [InlineData("rendered/d1.clean-print.pdf", "rendered/d1.expected.json")]
    [InlineData("rendered/d1.flattened.txt", "rendered/d1.expected.json")]
    [InlineData("rendered/d2.clean.html", "rendered/d2.expected.json")]
    [InlineData("rendered/d2.gbk.html", "rendered/d2.expected.json")]
    [InlineData("rendered/d2.plain.docx", "rendered/d2.expected.json")]
    [InlineData("rendered/d2.plain.pdf", "rendered/d2.expected.json")]
    [InlineData("rendered/d2.clean-print.pdf", "rendered/d2.expected.json")]
    [InlineData("rendered/d2.flattened.txt", "rendered/d2.expected.json")]
    public async Task Every_figure_is_read_as_printed(string file, string expected)
    {
        ParseResult parsed = await Disclosure.ParseAsync(Corpus.File(file));

        Assert.Empty(ExpectedReport.Load(Corpus.File(expected)).Differences(parsed.Report));
        Assert.Equal(AuditStatus.Complete, parsed.Status);
    }

    [CorpusTheory]
    [InlineData("real/pingtan-2020/report.txt", "real/pingtan-2020/expected.json")]
    [InlineData("real/pingtan-2021/report.txt", "real/pingtan-2021/expected.json")]
    [InlineData("real/shanghai-office-2025/report.md", "real/shanghai-office-2025/expected.json")]
    public async Task What_cannot_be_separated_is_never_read_as_a_wrong_number(string file, string expected)
    {
        ParseResult parsed = await Disclosure.ParseAsync(Corpus.File(file));

        Assert.Empty(ExpectedReport.Load(Corpus.File(expected)).WrongNumbers(parsed.Report));
        Assert.Equal(AuditStatus.Incomplete, parsed.Status);
        Assert.Contains(parsed.Diagnostics, diagnostic => diagnostic.Id == DisclosureParser.Documents.DiagnosticIds.TableNotFullyRead);
    }
}
