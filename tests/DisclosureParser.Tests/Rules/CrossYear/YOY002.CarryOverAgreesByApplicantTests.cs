using DisclosureParser.Tests.Support;

namespace DisclosureParser.Tests.Rules.CrossYear;

public class CarryOverAgreesByApplicantTests
{
    private static AuditResult Compare(Action<ReportBuilder> change)
    {
        YearPair pair = YearPair.Clean();
        change(pair.Current);
        return pair.Compare("YOY001", "YOY002");
    }

    private static void Swap(ReportBuilder report) => report.Number("requests.carriedIn@naturalPerson", 2).Number("requests.carriedIn@enterprise", 4);

    [Fact]
    public void Columns_that_changed_places_fail_at_their_figures() =>
        Assert.Equal(["YOY002 requests.carriedIn@naturalPerson Warning", "YOY002 requests.carriedIn@enterprise Warning"], Compare(Swap).Shown());

    [Fact]
    public void Applicants_that_were_classed_anew_pass() =>
        Assert.Empty(Compare(report =>
        {
            Swap(report);
            report.Text("other", "上年结转申请的申请人类型经核对重新分类。");
        }).Findings);

    [Fact]
    public void A_row_that_does_not_add_up_in_itself_is_left_to_the_rule_about_it() =>
        Assert.Empty(Compare(report => report.Number("requests.carriedIn@enterprise", 9)).Findings);

    [Fact]
    public void A_column_that_was_not_read_is_not_evaluated() =>
        Assert.Equal(Outcome.NotEvaluated, Compare(report => report.Uncertain("requests.carriedIn@enterprise")).Of("YOY002").Outcome);
}
