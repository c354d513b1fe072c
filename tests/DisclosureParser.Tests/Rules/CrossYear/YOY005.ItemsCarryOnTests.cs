using DisclosureParser.Tests.Support;

namespace DisclosureParser.Tests.Rules.CrossYear;

public class ItemsCarryOnTests
{
    private static AuditResult Compare(Action<YearPair> change, int year = 2020)
    {
        YearPair pair = YearPair.Clean(year);
        change(pair);
        return pair.Compare("YOY005");
    }

    [Fact]
    public void Items_that_go_on_pass() => Assert.Equal(Outcome.Passed, Compare(_ => { }).Of("YOY005").Outcome);

    [Fact]
    public void Items_that_do_not_fail_at_the_figure()
    {
        AuditResult result = Compare(pair => pair.Current.Number("proactive.licensing@previousItems", 130));

        Assert.Equal(["YOY005 proactive.licensing@previousItems Warning"], result.Shown());
        Assert.Equal((130m, 123m), (result.Findings[0].Evidence!.Left, result.Findings[0].Evidence!.Right));
    }

    [Fact]
    public void A_change_that_was_not_filled_in_is_not_evaluated() =>
        Assert.Equal(Outcome.NotEvaluated, Compare(pair => pair.Previous.Blank("proactive.licensing@change")).Of("YOY005").Outcome);

    [Theory]
    [InlineData(2021)]
    [InlineData(2024)]
    public void The_form_of_2021_counts_no_items(int year) => Assert.Equal(Outcome.NotApplicable, Compare(_ => { }, year).Of("YOY005").Outcome);
}
