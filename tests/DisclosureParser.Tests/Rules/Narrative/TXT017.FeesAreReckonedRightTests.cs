using DisclosureParser.Rules.Narrative;
using static DisclosureParser.Tests.Rules.Narrative.NarrativeChecks;

namespace DisclosureParser.Tests.Rules.Narrative;

public class FeesAreReckonedRightTests
{
    [Theory]
    [InlineData("发出信息处理费收费通知25件，总金额2950元，实际收取420元。")]
    [InlineData("发出收费通知25件，总金额2950元（其中：甲局420元，乙局290元，丙局1500元，丁局140元，其余600元），未收取信息处理费。")]
    [InlineData("按件计收信息处理费300元。")]
    [InlineData("实际收取信息处理费2950元，其中上年度通知的1000元；总金额1950元。")]
    [InlineData("收取复印费35.5元，未收取信息处理费。")]
    [InlineData("信息处理费按10元/页计收，实际收取120元信息处理费。")]
    public void Sums_that_the_scale_gives_pass(string text)
    {
        Outcome outcome = Check<FeesAreReckonedRight>(text).Outcome;
        Assert.Contains(outcome, new[] { Outcome.Passed, Outcome.NotApplicable });
    }

    [Theory]
    [InlineData("实际收取信息处理费1055元。", "1055元")]
    [InlineData("按件计收信息处理费250元。", "250元")]
    [InlineData("发出信息处理费收费通知2件，总金额200元，实际收取400元。", "400元")]
    [InlineData("信息处理费总额2950元（其中：甲局420元，乙局290元，其余600元）。", "2950元")]
    public void Sums_that_cannot_come_about_fail(string text, string passage)
    {
        Finding finding = Fails<FeesAreReckonedRight>(text);

        Assert.Equal(("section.overview", Severity.Warning, passage), (finding.Subject, finding.Severity, finding.Passage));
    }

    [Fact]
    public void A_fee_without_any_request_fails() => Fails<FeesAreReckonedRight>(
        "实际收取信息处理费200元。", report => report.Number("requests.received@total", 0).Number("requests.carriedIn@total", 0));
}
