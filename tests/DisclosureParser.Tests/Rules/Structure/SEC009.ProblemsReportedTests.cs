using DisclosureParser.Rules.Structure;
using DisclosureParser.Tests.Support;

namespace DisclosureParser.Tests.Rules.Structure;

public class ProblemsReportedTests
{
    [Fact]
    public void Problems_and_improvements_are_reported() => RuleTester.Passes<ProblemsReported>(ReportBuilder.Clean());

    [Theory]
    [InlineData("暂无。")]
    [InlineData("无")]
    [InlineData("政府信息公开工作不存在问题。")]
    [InlineData("2024年度本单位政府信息公开工作按要求开展，不存在明显问题。")]
    public void A_word_that_there_is_none_is_no_report(string text) =>
        RuleTester.Fails<ProblemsReported>(ReportBuilder.Clean().Text("problems", text), Severity.Error, "section.problems");

    [Fact]
    public void A_heading_without_text_is_no_report()
    {
        Finding finding = RuleTester.Fails<ProblemsReported>(ReportBuilder.Clean().Text("problems"), Severity.Error, "section.problems", "五、存在的主要问题及改进情况");

        Assert.Equal<CoveredFinding>([new CoveredFinding("SEC010", "section.problems")], finding.Covers);
    }

    [Fact]
    public void Lines_that_repeat_the_heading_are_no_text() =>
        RuleTester.Fails<ProblemsReported>(ReportBuilder.Clean().Text("problems", "（一）存在的主要问题", "无。", "（二）改进情况", "无。"), Severity.Error, "section.problems");

    [Fact]
    public void Short_paragraphs_that_name_problems_count() =>
        RuleTester.Passes<ProblemsReported>(ReportBuilder.Clean().Text("problems", "（一）公开意识有待加强", "（二）解读形式较为单一", "今后将加强培训。"));
}
