using FixtureGenerator.Defects;
using FixtureGenerator.Forms;
using FixtureGenerator.Layouts;
using FixtureGenerator.Reports;

namespace DisclosureParser.Tests.Rules;

/// <summary>What looks odd and is right. Each was thought of as a rule and kept out; a report that it would accuse has no finding.</summary>
public class AntiRuleTests
{
    private static async Task<string[]> Found(ReportSpecification report, Func<PrintedReport, PrintedReport>? print = null, string layout = "html-clean")
    {
        Rendering rendering = LayoutCatalog.Find(layout).Rendering;
        PrintedReport printed = ReportPrinting.Print(report, FormVariant.None);
        AuditResult audit = await DefectReport.AuditAsync(rendering.Write(print?.Invoke(printed) ?? printed), rendering);
        return [.. audit.Findings.Select(finding => $"{finding.RuleId} {finding.Severity} {finding.Subject}")];
    }

    private static ReportSpecification WithResults(decimal denied, decimal disputes) => CleanReport.Department.WithTied(
        ("requests.results.denied.internalAffairs@naturalPerson", denied), ("disputes.reconsideration@upheld", disputes), ("disputes.reconsideration@corrected", 0),
        ("disputes.reconsideration@pending", 0), ("disputes.litigation.direct@upheld", 0), ("disputes.litigation.afterReconsideration@other", 0));

    [Fact]
    public async Task Administrative_fees_are_no_fees_for_information() =>
        Assert.Empty(await Found(CleanReport.Department.With(("proactive.fees@amount", 3415.74m)), report => report.Section(6, "本年度未收取信息处理费。")));

    [Theory]
    [InlineData("html-clean")]
    [InlineData("pdf-no-rules")]
    [InlineData("txt-tabs")]
    public async Task Tables_need_no_visible_borders(string layout) => Assert.Empty(await Found(CleanReport.Department, layout: layout));

    [Theory]
    [InlineData("全年办理行政复议案件134件，代理行政诉讼77件。")]
    [InlineData("全年备案行政复议案件134件、行政应诉案件77件。")]
    [InlineData("作为复议机关受理行政复议134件，办理行政诉讼77件。")]
    public async Task Disputes_that_a_body_handled_for_others_are_another_population(string text) => Assert.Empty(await Found(CleanReport.Department, report => report.Begin(1, text)));

    [Theory]
    [InlineData(0, 0, 0)]
    [InlineData(0, 58, 2)]
    [InlineData(1203, 0, 0)]
    public async Task Any_body_may_have_decisions_or_none(decimal licensing, decimal penalties, decimal compulsion)
    {
        foreach (ReportSpecification report in new[] { CleanReport.Department, CleanReport.Town, CleanReport.Government })
            Assert.Empty(await Found(report.With(("proactive.licensing@decisions", licensing), ("proactive.penalties@decisions", penalties), ("proactive.compulsion@decisions", compulsion))));
    }

    [Theory]
    [InlineData(0, 9)]
    [InlineData(9, 0)]
    [InlineData(3, 5)]
    public async Task Disputes_need_not_follow_the_denials_of_the_year(decimal denied, decimal disputes) => Assert.Empty(await Found(WithResults(denied, disputes)));

    [Theory]
    [InlineData(0)]
    [InlineData(30)]
    [InlineData(60)]
    public async Task Section_one_need_not_have_a_thousand_characters(int sentences)
    {
        // From about 300 to about 1 500 characters.
        string[] found = await Found(CleanReport.Department, report => report.Begin(1, string.Concat(Enumerable.Repeat("扎实做好政策解读，及时回应群众关切。", sentences))));

        Assert.Empty(found);
    }
}
