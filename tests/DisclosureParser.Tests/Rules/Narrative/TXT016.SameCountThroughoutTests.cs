using DisclosureParser.Rules.Narrative;
using static DisclosureParser.Tests.Rules.Narrative.NarrativeChecks;

namespace DisclosureParser.Tests.Rules.Narrative;

public class SameCountThroughoutTests
{
    [Theory]
    [InlineData("新收政府信息公开申请81件。新收政府信息公开申请81件。")]
    [InlineData("收到政府信息公开申请81件。收到政府信息公开申请87件。")]
    public void The_same_count_or_both_its_readings_pass(string text) => Passes<SameCountThroughout>(text);

    [Fact]
    public void Another_number_for_the_same_count_fails_where_it_stands()
    {
        Finding finding = Fails<SameCountThroughout>("新收政府信息公开申请81件。", report => report.Text("problems", "新收政府信息公开申请83件。"));

        Assert.Equal("section.problems", finding.Subject);
        Assert.Equal("requests.received@total", Assert.Single(finding.Related).Key);
    }

    [Theory]
    [InlineData("新收政府信息公开申请81件，比2023年新收政府信息公开申请60件有所增加。")]
    [InlineData("县水务局作出行政处罚45件，县财政局作出行政处罚2件。")]
    [InlineData("新收政府信息公开申请81件。局本级新收政府信息公开申请60件。")]
    [InlineData("新收政府信息公开申请81件。新收政府信息公开申请近83件。")]
    public void Other_years_scopes_and_rounded_numbers_are_not_compared(string text) => Is<SameCountThroughout>(Outcome.NotApplicable, text);

    [Fact]
    public void What_was_disclosed_in_all_is_remarked_and_the_fees_collected_warned_of()
    {
        Assert.Equal(Severity.Info, Fails<SameCountThroughout>("全年公开信息20条。\n本年度主动公开政府信息16条。").Severity);
        Assert.Equal(Severity.Warning, Fails<SameCountThroughout>("实际收取信息处理费200元。", report => report.Text("other", "实际收取信息处理费300元。")).Severity);
    }

    [Theory]
    [InlineData("全年主动公开政府信息1200条。其中通过网站公开信息800条。")]
    [InlineData("全年主动公开政府信息1200条。围绕教育领域公开信息80条。")]
    [InlineData("全年主动公开政府信息1200条。全区公开政府信息9000条。")]
    public void Channels_fields_and_scopes_are_counts_of_their_own(string text) => Is<SameCountThroughout>(Outcome.NotApplicable, text);
}
