using DisclosureParser.Rules.Narrative;
using static DisclosureParser.Tests.Rules.Narrative.NarrativeChecks;

namespace DisclosureParser.Tests.Rules.Narrative;

public class OutcomesAgreeWithTableTests
{
    private const string Lead = "因政府信息公开引发行政复议8件、行政诉讼3件，";

    [Theory]
    [InlineData("均获维持。")]
    [InlineData("实现零纠错。")]
    [InlineData("未发生行政复议被纠错或行政诉讼败诉情形。")]
    public void A_corrected_case_makes_it_an_error(string text)
    {
        Finding finding = Fails<OutcomesAgreeWithTable>(Lead + text);

        Assert.Equal(Severity.Error, finding.Severity);
        Assert.Equal("disputes.reconsideration@corrected", finding.Subject);
    }

    [Fact]
    public void Pending_cases_alone_make_it_a_warning()
    {
        Finding finding = Fails<OutcomesAgreeWithTable>(Lead + "均获维持。", report => report.Number("disputes.reconsideration@corrected", 0));

        Assert.Equal(Severity.Warning, finding.Severity);
        Assert.Contains("尚未审结", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void None_lost_needs_no_pending_to_be_nought() =>
        Passes<OutcomesAgreeWithTable>(Lead + "保持零败诉。", report => report.Number("disputes.reconsideration@corrected", 0));

    [Fact]
    public void Those_decided_may_all_be_upheld_while_others_pend() => Passes<OutcomesAgreeWithTable>(
        Lead + "已审结的均获维持。", report => report.Number("disputes.reconsideration@corrected", 0).Number("disputes.litigation.afterReconsideration@other", 0));

    [Fact]
    public void Lawsuits_alone_are_compared_where_the_sentence_names_them_alone() => Passes<OutcomesAgreeWithTable>("政府信息公开行政诉讼零败诉。");

    [Fact]
    public void All_dealt_with_contradicts_requests_carried_out() =>
        Assert.Equal("requests.carriedOut@total", Fails<OutcomesAgreeWithTable>("收到政府信息公开申请81件，均已按时办结。").Subject);

    [Theory]
    [InlineData("行政诉讼零败诉。")]
    [InlineData("扎实推进政府信息公开工作。")]
    public void Lawsuits_that_are_not_about_disclosure_are_not_compared(string text) => Is<OutcomesAgreeWithTable>(Outcome.NotApplicable, text);
}
