using DisclosureParser.Rules.Narrative;
using static DisclosureParser.Tests.Rules.Narrative.NarrativeChecks;

namespace DisclosureParser.Tests.Rules.Narrative;

public class AnsweredAgreesWithTableTests
{
    [Theory]
    [InlineData("答复政府信息公开申请80件。")]
    [InlineData("办理政府信息公开申请81件。")]
    [InlineData("办理政府信息公开申请87件。")]
    [InlineData("办理政府信息公开申请80件。")]
    public void What_agrees_passes(string text) => Passes<AnsweredAgreesWithTable>(text);

    [Theory]
    [InlineData("答复政府信息公开申请70件。")]
    [InlineData("办理政府信息公开申请90件。")]
    public void What_differs_fails_at_the_figure(string text) => Assert.Equal("requests.results.total@total", Fails<AnsweredAgreesWithTable>(text).Subject);

    [Theory]
    [InlineData("按期答复政府信息公开申请70件。")]
    [InlineData("答复人大代表建议3件。")]
    [InlineData("收到政府信息公开申请81件，3件申请人撤销。")]
    public void What_is_no_such_statement_is_not_compared(string text) => Is<AnsweredAgreesWithTable>(Outcome.NotApplicable, text);

    [Fact]
    public void What_was_withdrawn_need_not_be_counted_as_answered() =>
        Passes<AnsweredAgreesWithTable>("答复政府信息公开申请75件，申请人撤回5件。");
}
