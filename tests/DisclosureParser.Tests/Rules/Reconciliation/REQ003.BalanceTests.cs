using DisclosureParser.Tests.Support;

namespace DisclosureParser.Tests.Rules.Reconciliation;

public class BalanceTests
{
    // A column and the total column wrong together: only the balance fails.
    private static ReportBuilder Received(int enterprise, int total) => ReportBuilder.Clean()
        .Number("requests.received@enterprise", enterprise).Number("requests.received@total", total);

    [Fact]
    public void A_column_out_of_balance_fails_at_the_column_and_covers_the_total_column()
    {
        AuditResult result = Audit.Only(Received(16, 86), "REQ");

        Finding finding = Assert.Single(result.Findings);
        Assert.Equal(("REQ003", "requests@enterprise", Severity.Error), (finding.RuleId, finding.Subject, finding.Severity));
        Assert.Equal(
            "商业企业：一、本年新收政府信息公开申请数量16＋二、上年结转政府信息公开申请数量2＝18，（七）总计12＋四、结转下年度继续办理1＝13，相差5",
            finding.Message);
        Assert.Equal((18, 13), (finding.Evidence!.Left, finding.Evidence.Right));
        Assert.Equal([new CoveredFinding("REQ003", "requests@total")], finding.Covers.ToArray());
    }

    [Fact]
    public void A_difference_of_what_was_carried_in_is_hinted_at()
    {
        Finding finding = Assert.Single(Audit.Only(Received(13, 83), "REQ").Findings);

        Assert.Contains("结转", finding.Hint, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_opposite_differences_hint_at_a_wrong_column()
    {
        ReportBuilder report = ReportBuilder.Clean().Number("requests.received@enterprise", 10).Number("requests.received@legalService", 4);

        AuditResult result = Audit.Only(report, "REQ");

        Assert.Equal(["REQ003 requests@enterprise Error", "REQ003 requests@legalService Error"], result.Shown());
        Assert.Contains("可能有1件填错了位置", result.Findings[0].Hint, StringComparison.Ordinal);
    }

    [Fact]
    public void A_blank_results_total_is_stood_for_by_the_results_and_the_message_says_so()
    {
        ReportBuilder report = Received(16, 86).Blank("requests.results.total@enterprise");

        Finding finding = Audit.Only(report, "REQ003").Findings[0];

        Assert.Equal("requests@enterprise", finding.Subject);
        Assert.Contains("（七）总计未填数，以其各项之和计", finding.Message, StringComparison.Ordinal);
    }
}
