using System.Text;
using DisclosureParser.Reporting;

namespace DisclosureParser.Tests.Reporting;

public class BaselineTests
{
    [Fact]
    public void Against_itself_a_run_has_nothing_new()
    {
        foreach (IReportFormat format in (IReportFormat[])[new JsonFormat(), new NdjsonFormat()])
        {
            AuditRun run = Against(Runs.Text(format, Samples.Run()), Samples.Run().Results);
            Assert.Equal((0, 2, 0), (run.Summary.New, run.Summary.Known, run.Summary.Corrected));
            Assert.Equal(0, run.Summary.AtLeast(Severity.Info));
            Assert.Equal(1, run.Summary.Errors);
        }
    }

    [Fact]
    public void What_the_baseline_does_not_hold_is_new()
    {
        AuditRun before = Changed(finding => finding.RuleId != "REV001");
        AuditRun run = Against(Runs.Text(new JsonFormat(), before), Samples.Run().Results);
        Assert.Equal((1, 1, 0), (run.Summary.New, run.Summary.Known, run.Summary.Corrected));
        Assert.Equal(1, run.Summary.AtLeast(Severity.Error));
    }

    [Fact]
    public void What_is_found_no_more_is_corrected_and_shown()
    {
        AuditRun now = Changed(finding => finding.RuleId != "SEC008");
        AuditRun run = Against(Runs.Text(new NdjsonFormat(), Samples.Run()), now.Results);
        Assert.Equal((0, 1, 1), (run.Summary.New, run.Summary.Known, run.Summary.Corrected));
        string text = Runs.Text(new TextFormat(), run);
        Assert.Contains("与基线相比：新增 0，未整改 1，已整改 1", text, StringComparison.Ordinal);
        Assert.Contains("已整改 SEC008", text, StringComparison.Ordinal);
        Assert.Contains(XlsxContent.Read(Runs.Bytes(new XlsxFormat(), run))["问题台账"], row => row[4] == "SEC008" && row[13] == "已整改");
    }

    [Fact]
    public void What_could_not_be_evaluated_is_not_corrected()
    {
        AuditRun now = new("1.2.3", Samples.Run().Results.Select(result => result with
        {
            Findings = [],
            Outcomes = [.. result.Outcomes.Select(outcome => outcome with { Outcome = Outcome.NotEvaluated })],
        }));
        Assert.Equal(0, Against(Runs.Text(new JsonFormat(), Samples.Run()), now.Results).Summary.Corrected);
    }

    [Fact]
    public void A_report_that_is_not_in_the_run_has_corrected_nothing() =>
        Assert.Equal(0, Against(Runs.Text(new JsonFormat(), Samples.Run()), [.. Samples.Run().Results.Where(result => result.Report is null)]).Summary.Corrected);

    [Fact]
    public void A_renamed_file_is_the_same_report()
    {
        AuditResult[] renamed = [.. Samples.Run().Results.Select(result => result with { Document = result.Document with { Name = "x/" + result.Document.Name } })];
        Assert.Equal(2, Against(Runs.Text(new JsonFormat(), Samples.Run()), renamed).Summary.Known);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("no json")]
    [InlineData("""{"type":"report","document":{"name":"a"},"agency":null,"year":null,"findings":[]}""")]
    public void What_is_no_whole_result_is_refused(string text) => Assert.Throws<FormatException>(() => Read(text));

    private static AuditRun Changed(Func<Finding, bool> keeps) => new("1.2.3", Samples.Run().Results.Select(result => result with
    {
        Findings = [.. result.Findings.Where(keeps)],
        Outcomes = [.. result.Outcomes.Select(outcome => outcome.Outcome == Outcome.Failed && !result.Findings.Any(finding => finding.RuleId == outcome.RuleId && keeps(finding)) ? outcome with { Outcome = Outcome.Passed } : outcome)],
    }));

    private static AuditRun Against(string baseline, IEnumerable<AuditResult> results) => new("1.2.3", results, Read(baseline));

    private static Baseline Read(string text) => Baseline.Read(new MemoryStream(Encoding.UTF8.GetBytes(text)));
}
