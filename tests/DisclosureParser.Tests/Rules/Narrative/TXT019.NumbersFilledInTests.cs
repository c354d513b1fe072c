using DisclosureParser.Rules.Narrative;
using static DisclosureParser.Tests.Rules.Narrative.NarrativeChecks;

namespace DisclosureParser.Tests.Rules.Narrative;

public class NumbersFilledInTests
{
    [Theory]
    [InlineData("主动公开信息  条。", Severity.Error, "信息  条")]
    [InlineData("收到____件，办结____件。", Severity.Error, "收到____件")]
    [InlineData("主动公开信息　条。", Severity.Warning, "信息　条")]
    [InlineData("核准企业资质条、施工许可证76条。", Severity.Warning, "核准企业资质条")]
    public void A_measure_word_without_its_number_fails(string text, Severity severity, string passage)
    {
        Finding finding = Fails<NumbersFilledIn>(text);

        Assert.Equal(severity, finding.Severity);
        Assert.Equal(passage, finding.Passage);
        Assert.Equal("section.overview", finding.Subject);
    }

    [Theory]
    [InlineData("主动公开信息 20 条。")]
    [InlineData("落实政府信息公开 条例。")]
    [InlineData("共 次要问题。")]
    [InlineData("制发文件、公告20件、通知3件。")]
    [InlineData("主动公开政府信息条目清晰。")]
    public void Words_that_hold_a_measure_word_pass(string text) => Passes<NumbersFilledIn>(text);

    [Fact]
    public void One_space_in_a_text_that_is_spaced_throughout_tells_nothing() =>
        Is<NumbersFilledIn>(Outcome.NotEvaluated, "2024 年 主动 公开 政府 信息 条， 收到 申请 若干。");
}
