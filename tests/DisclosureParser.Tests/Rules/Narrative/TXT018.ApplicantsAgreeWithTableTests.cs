using DisclosureParser.Rules.Narrative;
using static DisclosureParser.Tests.Rules.Narrative.NarrativeChecks;

namespace DisclosureParser.Tests.Rules.Narrative;

public class ApplicantsAgreeWithTableTests
{
    [Theory]
    [InlineData("收到政府信息公开申请81件，其中自然人66件，法人或其他组织15件。")]
    [InlineData("收到政府信息公开申请87件，其中自然人70件，法人或其他组织17件。")]
    public void What_agrees_passes(string text) => Passes<ApplicantsAgreeWithTable>(text);

    [Theory]
    [InlineData("收到政府信息公开申请81件，其中自然人50件。")]
    public void What_differs_fails_at_the_figure(string text) => Assert.Equal("requests.received@naturalPerson", Fails<ApplicantsAgreeWithTable>(text).Subject);

    [Theory]
    [InlineData("答复政府信息公开申请80件，其中自然人50件。")]
    [InlineData("收到政府信息公开申请81件，其中网络申请50件。")]
    public void What_is_no_such_statement_is_not_compared(string text) => Is<ApplicantsAgreeWithTable>(Outcome.NotApplicable, text);
}
