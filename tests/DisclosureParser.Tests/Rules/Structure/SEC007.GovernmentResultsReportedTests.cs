using DisclosureParser.Rules.Structure;
using DisclosureParser.Tests.Support;

namespace DisclosureParser.Tests.Rules.Structure;

public class GovernmentResultsReportedTests
{
    private static readonly string[] Silent = ["2024年，公开信息120条。", "（五）监督保障。组织培训3次。"];

    [Fact]
    public void A_government_reports_its_results() => RuleTester.Passes<GovernmentResultsReported>(By(AgencyKind.Government, "清河市东山区人民政府"));

    [Fact]
    public void That_none_was_held_to_account_is_a_result() =>
        RuleTester.Passes<GovernmentResultsReported>(By(AgencyKind.Township, "东山镇人民政府").Text("overview", "纳入年度考核，开展满意度测评，未发生责任追究。"));

    [Theory]
    [InlineData(AgencyKind.Government, "清河市东山区人民政府")]
    [InlineData(AgencyKind.Township, "东山镇人民政府")]
    public void A_government_that_is_silent_on_them(AgencyKind kind, string name) =>
        RuleTester.Fails<GovernmentResultsReported>(By(kind, name).Text("overview", Silent), Severity.Error, "section.overview");

    [Fact]
    public void A_department_need_not() => RuleTester.DoesNotApply<GovernmentResultsReported>(ReportBuilder.Clean().Text("overview", Silent));

    private static ReportBuilder By(AgencyKind kind, string name) => ReportBuilder.Clean().By(kind, AgencyLevel.County, name);
}
