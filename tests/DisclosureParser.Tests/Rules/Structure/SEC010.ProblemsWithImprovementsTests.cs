using DisclosureParser.Rules.Structure;
using DisclosureParser.Tests.Support;

namespace DisclosureParser.Tests.Rules.Structure;

public class ProblemsWithImprovementsTests
{
    [Theory]
    [InlineData("一是解读形式还不够丰富；二是能力有待提升。下一步，将加强培训。")]
    [InlineData("虽然取得一定成绩，但与群众期待仍有差距。我局已针对差距制定方案，逐项落实。")]
    [InlineData("信息更新不及时。改进情况：已完善更新机制，明确专人负责。")]
    public void Problems_stand_with_improvements(string text) => RuleTester.Passes<ProblemsWithImprovements>(ReportBuilder.Clean().Text("problems", text));

    [Fact]
    public void Improvements_may_tell_what_was_mended_since_last_year() =>
        RuleTester.Passes<ProblemsWithImprovements>(ReportBuilder.Clean().Text("problems", "针对上年度存在的问题，优化了专栏设置，增加了解读材料。"));

    [Theory]
    [InlineData("一是公开内容的深度有待提升；二是工作人员业务能力不够。")]
    [InlineData("一是主动公开意识仍需进一步加强；二是解读形式单一，不够完善。")]
    public void Problems_alone_are_half_a_report(string text)
    {
        Finding finding = RuleTester.Fails<ProblemsWithImprovements>(ReportBuilder.Clean().Text("problems", text), Severity.Warning, "section.problems");

        Assert.Equal("第五部分列出了问题，没有写改进情况。", finding.Message);
    }

    [Fact]
    public void Improvements_alone_are_half_a_report() =>
        RuleTester.Fails<ProblemsWithImprovements>(
            ReportBuilder.Clean().Text("problems", "加强组织领导，健全工作机制，开展业务培训，提升工作水平。"), Severity.Warning, "section.problems");
}
