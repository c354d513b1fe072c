using DisclosureParser.Tests.Support;

namespace DisclosureParser.Tests.Recognition;

/// <summary>What is found in the published and the rendered reports, argued true one by one, and that format changes nothing of it.</summary>
public class CorpusFindingsTests
{
    public static TheoryData<string> Published { get; } =
        new("banshi-2020/report.txt", "shanghai-office-2019/report.html", "shuyang-ndrc-2023/report.html", "hongze-2023/report.pdf", "pingtan-2020/report.txt", "pingtan-2021/report.txt", "shanghai-office-2025/report.md");

    [CorpusTheory]
    [MemberData(nameof(Published))]
    public async Task Every_finding_on_a_published_report_was_reviewed(string file)
    {
        AuditResult audit = await Disclosure.AuditAsync(Corpus.File("real", file));

        Snapshot.Verify(Lines(audit, Severity.Info), Path.GetDirectoryName(file));
    }

    [CorpusTheory]
    [InlineData("d0")]
    [InlineData("d1")]
    [InlineData("d2")]
    public async Task A_clean_report_has_no_finding_above_info_and_the_same_ones_in_every_format(string report)
    {
        string[] formats = ["clean.html", "gbk.html", "plain.docx", "plain.pdf", "clean-print.pdf", "flattened.txt"];
        List<string> findings = [];
        foreach (string format in formats)
        {
            AuditResult audit = await Disclosure.AuditAsync(Corpus.File("rendered", $"{report}.{format}"));
            Assert.Equal("", Lines(audit, Severity.Warning));
            Assert.Equal(AuditStatus.Complete, audit.Status);
            // A flattened text has lost what its heads said behind the first line; that much it says of itself.
            findings.Add(string.Join('\n', audit.Findings.Where(finding => format != "flattened.txt" || finding.RuleId != "TAB007").Select(finding => $"{finding.RuleId} {finding.Subject}")));
        }

        Assert.All(findings, found => Assert.Equal(findings[0], found));
    }

    private static string Lines(AuditResult audit, Severity least) =>
        string.Concat(audit.Findings.Where(finding => finding.Severity >= least).Select(finding => $"{finding.RuleId} {finding.Severity} {finding.Subject}: {finding.Message}\n"));
}
