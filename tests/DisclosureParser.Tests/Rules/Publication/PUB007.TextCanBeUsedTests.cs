using DisclosureParser.Rules;
using DisclosureParser.Rules.Publication;
using DisclosureParser.Tests.Support;

namespace DisclosureParser.Tests.Rules.Publication;

public class TextCanBeUsedTests
{
    private const string Head = """
        # 清河市财政局2023年政府信息公开工作年度报告

        根据《中华人民共和国政府信息公开条例》编制本报告。

        ## 一、总体情况

        2023年，我局主动公开信息120条，开展培训3次。
        """;

    private static string Report(string problems) => $"<html><body><h1>清河市财政局2023年政府信息公开工作年度报告</h1><p>一、总体情况</p><p>2023年，我局主动公开信息120条，开展培训3次。</p><p>五、存在的主要问题及改进情况</p>{problems}<p>六、其他需要报告的事项</p><p>本年度没有其他需要报告的事项，未收取信息处理费。</p></body></html>";

    private static async Task<RuleResult> Check(string html)
    {
        ParseResult parsed = await DisclosurePipeline.Default.ParseAsync(DocumentSource.FromBytes(System.Text.Encoding.UTF8.GetBytes(html), "report.html"));
        return RuleTester.Check<TextCanBeUsed>(parsed);
    }

    [Fact]
    public async Task A_section_that_is_only_a_picture_is_warned_of()
    {
        RuleResult result = await Check(Report("<p><img src=\"5.png\" width=\"600\" height=\"800\"></p>"));

        Finding finding = Assert.Single(result.Findings);
        Assert.Equal(("PUB007", "report", Severity.Warning), (finding.RuleId, finding.Subject, finding.Severity));
    }

    [Fact]
    public async Task A_picture_beside_text_passes() =>
        Assert.Equal(Outcome.Passed, (await Check(Report("<p>一是解读形式单一，已增加图解；二是更新不够及时，已落实责任。</p><p><img src=\"5.png\"></p>"))).Outcome);

    [Fact]
    public Task A_report_of_text_passes() => RuleTester.Verify<TextCanBeUsed>(Head);
}
