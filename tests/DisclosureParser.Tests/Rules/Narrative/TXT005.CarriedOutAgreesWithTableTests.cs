using DisclosureParser.Rules.Narrative;
using static DisclosureParser.Tests.Rules.Narrative.NarrativeChecks;

namespace DisclosureParser.Tests.Rules.Narrative;

public class CarriedOutAgreesWithTableTests
{
    [Theory]
    [InlineData("收到政府信息公开申请81件，结转下年度继续办理7件。")]
    [InlineData("收到政府信息公开申请81件，7件顺延到下年度答复。")]
    [InlineData("收到政府信息公开申请81件，结转至2025年7件。")]
    public void What_agrees_passes(string text) => Passes<CarriedOutAgreesWithTable>(text);

    [Theory]
    [InlineData("收到政府信息公开申请81件，结转下年度继续办理9件。")]
    [InlineData("收到政府信息公开申请81件，9件尚在办理中。")]
    public void What_differs_fails_at_the_figure(string text) => Assert.Equal("requests.carriedOut@total", Fails<CarriedOutAgreesWithTable>(text).Subject);

    [Theory]
    [InlineData("收到政府信息公开申请81件，其余结转至下一年度办理。")]
    [InlineData("收到政府信息公开申请81件，延期答复9件。")]
    public void What_is_no_such_statement_is_not_compared(string text) => Is<CarriedOutAgreesWithTable>(Outcome.NotApplicable, text);
}
