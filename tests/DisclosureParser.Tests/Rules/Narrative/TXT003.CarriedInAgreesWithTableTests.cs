using DisclosureParser.Rules.Narrative;
using static DisclosureParser.Tests.Rules.Narrative.NarrativeChecks;

namespace DisclosureParser.Tests.Rules.Narrative;

public class CarriedInAgreesWithTableTests
{
    [Theory]
    [InlineData("新收政府信息公开申请81件，上年结转6件。")]
    [InlineData("答复政府信息公开申请80件（含2023年结转的6件）。")]
    [InlineData("新收政府信息公开申请81件，其中约5件为上年结转。")]
    public void What_agrees_passes(string text) => Passes<CarriedInAgreesWithTable>(text);

    [Theory]
    [InlineData("新收政府信息公开申请81件，上年结转3件。")]
    [InlineData("答复政府信息公开申请80件（含上年度结转申请18件）。")]
    public void What_differs_fails_at_the_figure(string text) => Assert.Equal("requests.carriedIn@total", Fails<CarriedInAgreesWithTable>(text).Subject);

    [Theory]
    [InlineData("新收政府信息公开申请81件。")]
    [InlineData("上年结转行政复议3件。")]
    [InlineData("上年结转资金3万元。")]
    public void What_is_no_such_statement_is_not_compared(string text) => Is<CarriedInAgreesWithTable>(Outcome.NotApplicable, text);
}
