using DisclosureParser.Tests.Support;

namespace DisclosureParser.Tests.Rules.CrossYear;

public class FiguresAreNewTests
{
    private static AuditResult Compare(Action<YearPair> change)
    {
        YearPair pair = YearPair.Clean();
        foreach ((string key, string value) in pair.Current.Figures) pair.Previous.Figures[key] = value;
        change(pair);
        return pair.Compare("YOY009");
    }

    private static void Only(YearPair pair, params string[] keys)
    {
        foreach (ReportBuilder report in new[] { pair.Previous, pair.Current })
        {
            foreach (string key in report.Figures.Keys.Except(keys).ToArray()) report.Figures[key] = "0";
        }
    }

    [Fact]
    public void Tables_that_are_last_years_are_warned_of() => Assert.Equal(["YOY009 report Warning"], Compare(_ => { }).Shown());

    [Fact]
    public void One_other_figure_passes() =>
        Assert.Equal(Outcome.Passed, Compare(pair => pair.Current.Number("disputes.litigation.direct@upheld", 7)).Of("YOY009").Outcome);

    [Fact]
    public void Zeros_alone_say_nothing() => Assert.Equal(Outcome.NotApplicable, Compare(pair => Only(pair)).Of("YOY009").Outcome);

    [Fact]
    public void A_stock_that_nothing_moved_says_nothing() =>
        Assert.Equal(Outcome.NotApplicable, Compare(pair => Only(pair, "proactive.normativeDocuments@inForce")).Of("YOY009").Outcome);

    [Fact]
    public void A_quiet_office_with_one_request_a_year_is_no_copy() => Assert.Equal(Outcome.NotApplicable, Compare(pair =>
    {
        Only(pair);
        foreach (ReportBuilder report in new[] { pair.Previous, pair.Current }) report.Number("requests.received@naturalPerson", 1).Number("requests.results.granted@naturalPerson", 1);
    }).Of("YOY009").Outcome);

    [Fact]
    public void A_cell_that_was_not_read_is_not_evaluated() =>
        Assert.Equal(Outcome.NotEvaluated, Compare(pair => pair.Previous.Uncertain("requests.received@total")).Of("YOY009").Outcome);
}
