using DisclosureParser.Tests.Support;

namespace DisclosureParser.Tests.Rules.Reconciliation;

public class DisputeTotalsTests
{
    [Theory]
    [InlineData("REV001", "disputes.reconsideration@total")]
    [InlineData("REV002", "disputes.litigation.direct@total")]
    [InlineData("REV003", "disputes.litigation.afterReconsideration@total")]
    public void A_total_that_differs_from_its_outcomes_fails_at_the_total(string rule, string total)
    {
        AuditResult result = Audit.Only(ReportBuilder.Clean().Number(total, 40), "REV");

        Assert.Equal([$"{rule} {total} Error"], result.Shown());
        Assert.Equal(5, result.Findings[0].Related.Length);
    }

    [Fact]
    public void The_message_shows_both_sides_and_the_difference()
    {
        ReportBuilder report = ReportBuilder.Clean()
            .Number("disputes.reconsideration@upheld", 10).Number("disputes.reconsideration@pending", 0).Number("disputes.reconsideration@total", 0);

        Finding finding = Assert.Single(Audit.Only(report, "REV").Findings);

        Assert.Equal("行政复议：结果维持10＋结果纠正1＋其他结果0＋尚未审结0＝11，总计填0，相差11", finding.Message);
        Assert.Equal("总计＝结果维持＋结果纠正＋其他结果＋尚未审结", finding.Evidence!.Formula);
        Assert.Equal(-11, finding.Evidence.Delta);
    }

    [Theory]
    [InlineData("REV001")]
    [InlineData("REV002")]
    [InlineData("REV003")]
    public void A_clean_report_passes(string rule) => Assert.Equal(Outcome.Passed, Audit.Only(ReportBuilder.Clean(), rule).Of(rule).Outcome);

    [Fact]
    public void A_dash_for_a_total_claims_nothing() =>
        Assert.Equal(Outcome.NotApplicable, Audit.Only(ReportBuilder.Clean().Dash("disputes.reconsideration@total"), "REV").Of("REV001").Outcome);

    [Fact]
    public void A_dash_among_parts_that_fall_short_is_not_evaluated() =>
        Assert.Equal(Outcome.NotEvaluated, Audit.Only(ReportBuilder.Clean().Dash("disputes.reconsideration@upheld"), "REV").Of("REV001").Outcome);

    [Fact]
    public void A_dash_where_the_sum_holds_passes() =>
        Assert.Equal(Outcome.Passed, Audit.Only(ReportBuilder.Clean().Dash("disputes.reconsideration@other"), "REV").Of("REV001").Outcome);
}
