using DisclosureParser.Tests.Support;

namespace DisclosureParser.Tests.Rules.Narrative;

/// <summary>What the rules on the text find in published reports; each was held against the page by hand.</summary>
public class PublishedReportsTests
{
    [CorpusTheory]
    [InlineData("shanghai-office-2019/report.html",
        "TXT006 requests.results.granted@total 258/275 · TXT009 disputes.reconsideration@pending 0/3 · TXT013 section.overview 33.9/32.05 · TXT015 section.overview 805/716")]
    [InlineData("pingtan-2020/report.txt", "TXT015 section.overview 2602/2603")]
    [InlineData("pingtan-2021/report.txt", "")]
    [InlineData("shuyang-ndrc-2023/report.html", "")]
    [InlineData("hongze-2023/report.pdf", "")]
    [InlineData("banshi-2020/report.txt", "")]
    [InlineData("shanghai-office-2025/report.md", "")]
    public async Task Findings_on_the_text_are_those_that_are_true(string file, string expected) =>
        Assert.Equal(expected, await TextFindings(Corpus.File(["real", .. file.Split('/')])));

    [CorpusTheory]
    [InlineData("d0.clean.html")]
    [InlineData("d1.plain.docx")]
    [InlineData("d2.plain.pdf")]
    public async Task Clean_reports_have_none(string file) => Assert.Equal("", await TextFindings(Corpus.File("rendered", file)));

    private static async Task<string> TextFindings(string path)
    {
        AuditResult result = await DisclosurePipeline.Default.AuditAsync(DocumentSource.FromFile(path));
        return string.Join(" · ", result.Findings
            .Where(finding => finding.RuleId.StartsWith("TXT", StringComparison.Ordinal))
            .Select(finding => FormattableString.Invariant($"{finding.RuleId} {finding.Subject} {finding.Evidence?.Left}/{finding.Evidence?.Right}")));
    }
}
