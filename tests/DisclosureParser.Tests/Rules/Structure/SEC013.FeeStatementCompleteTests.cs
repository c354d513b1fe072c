using DisclosureParser.Rules.Structure;
using DisclosureParser.Tests.Support;

namespace DisclosureParser.Tests.Rules.Structure;

public class FeeStatementCompleteTests
{
    [Theory]
    [InlineData("本年度未收取信息处理费。")]
    [InlineData("2021年，无收取信息处理费情况。")]
    [InlineData("全年收取政府信息公开信息处理费0元。")]
    [InlineData("本年度发出收费通知3件，总金额2950元，实际收取2950元信息处理费。")]
    public void Complete_statements(string text) => RuleTester.Passes<FeeStatementComplete>(ReportBuilder.Clean().Text("other", text));

    [Theory]
    [InlineData("按规定收取了信息处理费。")]
    [InlineData("本年度发出收费通知，收取了信息处理费。")]
    public void Incomplete_statements(string text) => RuleTester.Fails<FeeStatementComplete>(ReportBuilder.Clean().Text("other", text), Severity.Info, "section.other");

    [Fact]
    public void No_statement_is_SEC012s() => RuleTester.DoesNotApply<FeeStatementComplete>(ReportBuilder.Clean().Text("other", "无。"));
}
