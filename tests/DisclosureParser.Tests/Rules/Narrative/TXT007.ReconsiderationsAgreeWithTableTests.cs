using DisclosureParser.Rules.Narrative;
using static DisclosureParser.Tests.Rules.Narrative.NarrativeChecks;

namespace DisclosureParser.Tests.Rules.Narrative;

public class ReconsiderationsAgreeWithTableTests
{
    [Theory]
    [InlineData("因政府信息公开被申请行政复议8件。")]
    [InlineData("未收到政府信息公开申请。因政府信息公开引发行政复议约10件。")]
    public void What_agrees_passes(string text) => Passes<ReconsiderationsAgreeWithTable>(text);

    [Theory]
    [InlineData("因政府信息公开被申请行政复议9件。")]
    [InlineData("全年未发生因政府信息公开引起的行政复议。")]
    public void What_differs_fails_at_the_figure(string text) => Assert.Equal("disputes.reconsideration@total", Fails<ReconsiderationsAgreeWithTable>(text).Subject);

    [Fact]
    public void How_they_ended_is_compared_too() =>
        Assert.Equal("disputes.reconsideration@upheld", Fails<ReconsiderationsAgreeWithTable>("因政府信息公开被申请行政复议8件，其中维持80件。").Subject);

    [Theory]
    [InlineData("备案政府信息公开行政复议案件134件。")]
    [InlineData("作为复议机关，收到政府信息公开行政复议134件。")]
    [InlineData("因政府信息公开被申请行政复议纠错3件。")]
    public void What_is_no_such_statement_is_not_compared(string text) => Is<ReconsiderationsAgreeWithTable>(Outcome.NotApplicable, text);
}
