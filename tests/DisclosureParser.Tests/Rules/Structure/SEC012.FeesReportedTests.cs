using DisclosureParser.Rules.Structure;
using DisclosureParser.Tests.Support;

namespace DisclosureParser.Tests.Rules.Structure;

public class FeesReportedTests
{
    [Theory]
    [InlineData("本年度未收取信息处理费。")]
    [InlineData("2024年度，县发展和改革局政府信息公开未发生收费情况。")]
    [InlineData("全年收取政府信息公开信息处理费 0 元。")]
    [InlineData("本单位2024年未收取任何费用。")]
    [InlineData("2024年度本机关未收取信息公开处理费。")]
    public void A_statement_on_fees_is_there(string text) => RuleTester.Passes<FeesReported>(ReportBuilder.Clean().Text("other", text));

    [Theory]
    [InlineData("无。")]
    [InlineData("没有其他需要报告的事项。")]
    public void Nothing_is_said_on_fees(string text) =>
        RuleTester.Fails<FeesReported>(ReportBuilder.Clean(2022).Text("other", text), Severity.Warning, "section.other", "六、其他需要报告的事项");

    [Fact]
    public void A_statement_over_two_lines_of_a_page_is_there() =>
        RuleTester.Passes<FeesReported>(ReportBuilder.Clean().Text("other", "2024年度，本机关依法办理政府信息公开申请，未收取信", "息处理费。"));

    [Fact]
    public void A_statement_in_section_one_is_in_the_wrong_place()
    {
        Finding finding = RuleTester.Fails<FeesReported>(
            ReportBuilder.Clean().Text("other", "无。").Text("overview", "（二）依申请公开。收到申请3件，未收取信息处理费。"), Severity.Info, "section.other");

        Assert.Contains("写在第一部分", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Administrative_charges_are_no_processing_fees() =>
        RuleTester.Fails<FeesReported>(ReportBuilder.Clean().Text("other", "无。").Text("overview", "公开行政事业性收费目录清单1条。"), Severity.Warning, "section.other");
}
