using DisclosureParser.Tests.Support;

namespace DisclosureParser.Tests.Rules.CrossYear;

public class NormativeDocumentsCarryOnTests
{
    private static AuditResult Compare(Action<YearPair> change, int year = 2024)
    {
        YearPair pair = YearPair.Clean(year);
        change(pair);
        return pair.Compare("YOY003");
    }

    // 597 and 50 less 227 make 420.
    private static void Suqian(YearPair pair, int inForce)
    {
        pair.Previous.Number("proactive.normativeDocuments@inForce", 597);
        pair.Current.Number("proactive.normativeDocuments@issued", 50).Number("proactive.normativeDocuments@repealed", 227).Number("proactive.normativeDocuments@inForce", inForce);
    }

    [Fact]
    public void A_stock_that_rolls_forward_passes() => Assert.Equal(Outcome.Passed, Compare(pair => Suqian(pair, 420)).Of("YOY003").Outcome);

    [Theory]
    [InlineData(421, Severity.Warning)]
    [InlineData(462, Severity.Warning)]
    [InlineData(463, Severity.Error)]
    [InlineData(370, Severity.Error)]
    public void A_stock_that_does_not_is_an_error_from_a_tenth_on(int inForce, Severity severity)
    {
        AuditResult result = Compare(pair => Suqian(pair, inForce));

        Assert.Equal([$"YOY003 proactive.normativeDocuments@inForce {severity}"], result.Shown());
        Assert.Equal((inForce, 420m), (result.Findings[0].Evidence!.Left, result.Findings[0].Evidence!.Right));
    }

    [Fact]
    public void A_small_stock_is_warned_of_whatever_the_share() =>
        Assert.Equal(["YOY003 proactive.normativeDocuments@inForce Warning"], Compare(pair => pair.Current.Number("proactive.normativeDocuments@inForce", 30)).Shown());

    [Fact]
    public void Documents_that_lapsed_by_themselves_pass() => Assert.Empty(Compare(pair =>
    {
        Suqian(pair, 300);
        pair.Current.Text("other", "另有120件行政规范性文件有效期届满自动失效。未收取信息处理费。");
    }).Findings);

    [Fact]
    public void A_note_about_reform_makes_it_a_warning() => Assert.Equal(["YOY003 proactive.normativeDocuments@inForce Warning"], Compare(pair =>
    {
        Suqian(pair, 300);
        pair.Current.Text("other", "本年度因机构改革调整了汇总范围。");
    }).Shown());

    [Fact]
    public void Blanks_that_could_mend_it_are_not_evaluated()
    {
        Assert.Equal(Outcome.NotEvaluated, Compare(pair => pair.Current.Blank("proactive.normativeDocuments@repealed")).Of("YOY003").Outcome);
        Assert.Equal(Outcome.NotEvaluated, Compare(pair => pair.Previous.Blank("proactive.normativeDocuments@inForce")).Of("YOY003").Outcome);
        Assert.Equal(Outcome.NotEvaluated, Compare(pair => pair.Previous.Uncertain("proactive.normativeDocuments@inForce")).Of("YOY003").Outcome);
    }

    [Fact]
    public void A_stock_that_is_not_filled_in_claims_nothing() =>
        Assert.Equal(Outcome.NotApplicable, Compare(pair => pair.Current.Dash("proactive.normativeDocuments@inForce")).Of("YOY003").Outcome);

    [Theory]
    [InlineData(2020)]
    [InlineData(2021)]
    public void Where_a_year_is_on_the_trial_form_it_does_not_apply(int year) =>
        Assert.Equal(Outcome.NotApplicable, Compare(_ => { }, year).Of("YOY003").Outcome);
}
