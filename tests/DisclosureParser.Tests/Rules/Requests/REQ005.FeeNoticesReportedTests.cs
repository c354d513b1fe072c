using DisclosureParser.Rules.Requests;
using DisclosureParser.Tests.Support;

namespace DisclosureParser.Tests.Rules.Requests;

public class FeeNoticesReportedTests
{
    private const string Key = "requests.results.other.feeUnpaid@total";

    private static ReportBuilder Unpaid(string text) => ReportBuilder.Clean().Number(Key, 38).Text("other", text);

    [Theory]
    [InlineData("本年度未发出信息处理费收费通知。")]
    [InlineData("本年度发出信息处理费收费通知0件，未收取费用。")]
    [InlineData("其他需要报告的事项无。")]
    public void A_denied_or_unmentioned_notice_fails_at_the_figure(string text) =>
        RuleTester.Fails<FeeNoticesReported>(Unpaid(text), Severity.Warning, Key);

    [Theory]
    [InlineData("本年度未收取信息处理费。")]
    [InlineData("本年度发出信息处理费收费通知30件，总金额9500元，实际收取0元。")]
    [InlineData("本年度发出收费通知38件，未收取信息处理费。")]
    public void Money_that_was_not_paid_is_no_denial(string text) => RuleTester.Passes<FeeNoticesReported>(Unpaid(text));

    [Fact]
    public void Nothing_unpaid_passes() => RuleTester.Passes<FeeNoticesReported>(ReportBuilder.Clean().Text("other", "无。"));

    [Fact]
    public void The_trial_form_has_no_such_row() => Assert.Equal(Outcome.NotApplicable, Audit.Only(ReportBuilder.Clean(2020), "REQ005").Of("REQ005").Outcome);
}
