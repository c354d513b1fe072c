using DisclosureParser.Rules.Metadata;
using DisclosureParser.Tests.Support;

namespace DisclosureParser.Tests.Rules.Metadata;

public class AgencyNamesAgreeTests
{
    [Theory]
    [InlineData("沭阳县发展和改革局", "县发改局")]
    [InlineData("沭阳县发展和改革局", "沭阳县发改局")]
    [InlineData("沭阳县发展和改革委员会", "发展和改革局")]
    [InlineData("洪泽区人民政府", "淮安市洪泽区人民政府办公室")]
    [InlineData("洪泽区", "淮安市洪泽区人民政府")]
    [InlineData("板石街道", "浑江区板石街道办事处")]
    [InlineData("板石街道办事处", "板石街道党政办公室")]
    [InlineData("淮安市卫健委", "卫生健康委员会")]
    [InlineData("大冶市市场监督管理局", "大冶市市场监管局")]
    [InlineData("清河市财政金融局", "清河市财政全融局")]
    [InlineData("淮安市洪泽区财政局", "洪泽区财政局")]
    [InlineData("平潭综合实验区", "平潭综合实验区管委会")]
    [InlineData("清河市城市管理局（综合执法局）", "清河市城市管理局")]
    public void One_body_under_two_names(string title, string signature) => RuleTester.Passes<AgencyNamesAgree>(Signed(title, signature));

    [Theory]
    [InlineData("清河市民政局", "清河市财政局")]
    [InlineData("丰县财政局", "沛县财政局")]
    [InlineData("清河市卫生健康局", "清河市卫生和计划生育局")]
    [InlineData("东山镇人民政府", "西山镇人民政府")]
    public void Two_bodies(string title, string signature) =>
        RuleTester.Fails<AgencyNamesAgree>(Signed(title, signature), Severity.Warning, "report.agency");

    [Fact]
    public void A_report_that_is_not_signed_is_not_judged() => RuleTester.DoesNotApply<AgencyNamesAgree>(ReportBuilder.Clean());

    [Fact]
    public void A_subdistrict_that_calls_itself_a_town_is_remarked() =>
        RuleTester.Fails<AgencyNamesAgree>(
            ReportBuilder.Clean().By(AgencyKind.Subdistrict, AgencyLevel.Township, "清河市东山街道办事处").Text("overview", "2024年，我镇公开信息12条。"),
            Severity.Info, "report.agency", "我镇");

    [Fact]
    public void A_town_may_speak_of_itself() =>
        RuleTester.DoesNotApply<AgencyNamesAgree>(
            ReportBuilder.Clean().By(AgencyKind.Township, AgencyLevel.Township, "清河市东山镇人民政府").Text("overview", "2024年，我镇公开信息12条。"));

    private static ReportBuilder Signed(string title, string signature) => ReportBuilder.Clean().By(AgencyKind.Department, AgencyLevel.County, title)
        .Header(header => header with { Signature = new Passage(signature, header.Title!.Location) });
}
