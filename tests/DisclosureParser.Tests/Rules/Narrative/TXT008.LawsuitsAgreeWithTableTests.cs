using DisclosureParser.Rules.Narrative;
using static DisclosureParser.Tests.Rules.Narrative.NarrativeChecks;

namespace DisclosureParser.Tests.Rules.Narrative;

public class LawsuitsAgreeWithTableTests
{
    [Theory]
    [InlineData("因政府信息公开引发行政诉讼3件。")]
    [InlineData("因政府信息公开行政诉讼未经复议直接起诉2件，复议后起诉1件。")]
    public void What_agrees_passes(string text) => Passes<LawsuitsAgreeWithTable>(text);

    [Theory]
    [InlineData("因政府信息公开引发行政诉讼5件。")]
    public void What_differs_fails_at_the_figure(string text) => Assert.Equal("disputes.litigation@total", Fails<LawsuitsAgreeWithTable>(text).Subject);

    [Theory]
    [InlineData("办理政府信息公开行政诉讼应诉20件。")]
    [InlineData("政府信息公开行政诉讼一审3件。")]
    public void What_is_no_such_statement_is_not_compared(string text) => Is<LawsuitsAgreeWithTable>(Outcome.NotApplicable, text);
}
