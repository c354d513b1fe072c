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
    [InlineData("新收政府信息公开申请81件。局本级新收政府信息公开申请60件。")]
    [InlineData("新收政府信息公开申请81件。新收政府信息公开申请近83件。")]
    public void Other_years_scopes_and_rounded_numbers_are_not_compared(string text) => Is<SameCountThroughout>(Outcome.NotApplicable, text);
}
