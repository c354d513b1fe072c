using DisclosureParser.Rules.Narrative;
using static DisclosureParser.Tests.Rules.Narrative.NarrativeChecks;

namespace DisclosureParser.Tests.Rules.Narrative;

public class DecisionsAgreeWithTableTests
{
    [Theory]
    [InlineData("作出行政许可决定1203件。")]
    [InlineData("作出行政处罚决定86件。")]
    public void What_agrees_passes(string text) => Passes<DecisionsAgreeWithTable>(text);

    [Theory]
    [InlineData("作出行政许可决定1300件。")]
    public void What_differs_fails_at_the_figure(string text) => Assert.Equal("proactive.licensing@decisions", Fails<DecisionsAgreeWithTable>(text).Subject);

    [Theory]
    [InlineData("公开行政许可信息1300条。")]
    [InlineData("公示行政处罚决定90件。")]
    public void What_is_no_such_statement_is_not_compared(string text) => Is<DecisionsAgreeWithTable>(Outcome.NotApplicable, text);
}
