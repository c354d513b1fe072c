using DisclosureParser.Rules.Narrative;
using static DisclosureParser.Tests.Rules.Narrative.NarrativeChecks;

namespace DisclosureParser.Tests.Rules.Narrative;

public class HandledWithCarriedInAgreesWithTableTests
{
    [Theory]
    [InlineData("收到政府信息公开申请（含上年结转申请）共87件。")]
    public void What_agrees_passes(string text) => Passes<HandledWithCarriedInAgreesWithTable>(text);

    [Theory]
    [InlineData("收到政府信息公开申请（含上年结转申请）共90件。")]
    public void What_differs_fails_at_the_figure(string text) => Assert.Equal("requests.received@total", Fails<HandledWithCarriedInAgreesWithTable>(text).Subject);

    [Theory]
    [InlineData("收到政府信息公开申请87件。")]
    public void What_is_no_such_statement_is_not_compared(string text) => Is<HandledWithCarriedInAgreesWithTable>(Outcome.NotApplicable, text);
}
