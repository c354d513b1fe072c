using DisclosureParser.Tests.Support;

namespace DisclosureParser.Tests.Rules.CrossYear;

public class CarryOverAgreesTests
{
    private static AuditResult Compare(Action<YearPair> change, int year = 2024)
    {
        YearPair pair = YearPair.Clean(year);
        change(pair);
        return pair.Compare("YOY001", "YOY002");
    }

    private static void Differ(YearPair pair) =>
        pair.Previous.Number("requests.carriedOut@naturalPerson", 5).Number("requests.carriedOut@total", 7);

    [Theory]
    [InlineData(2020)]
    [InlineData(2021)]
    [InlineData(2022)]
    [InlineData(2024)]
    public void What_goes_on_from_the_year_before_passes_whatever_the_forms(int year)
    {
        AuditResult result = YearPair.Clean(year).Compare("YOY001", "YOY002");

        Assert.Equal(Outcome.Passed, result.Of("YOY001").Outcome);
        Assert.Equal(Outcome.Passed, result.Of("YOY002").Outcome);
    }

    [Theory]
    [InlineData(2021)]
    [InlineData(2024)]
    public void A_total_that_differs_fails_once_and_covers_its_columns(int year)
    {
        AuditResult result = Compare(Differ, year);

        Assert.Equal(["YOY001 requests.carriedIn@total Error"], result.Shown());
        Assert.Equal((6m, 7m, -1m), (result.Findings[0].Evidence!.Left, result.Findings[0].Evidence!.Right, result.Findings[0].Evidence!.Delta));
        Assert.Equal("YOY001", result.Of("YOY002").Reason);
        Assert.Equal([null, "previous.docx"], result.Findings[0].Evidence!.Operands.Select(operand => operand.Document));
        Assert.Contains("相差1", result.Findings[0].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Who_gathers_figures_from_others_is_warned() =>
        Assert.Equal(["YOY001 requests.carriedIn@total Warning"], Compare(pair =>
        {
            Differ(pair);
            pair.Current.By(AgencyKind.Government, AgencyLevel.County, "清河市东山区人民政府");
            pair.Previous.By(AgencyKind.Government, AgencyLevel.County, "清河市东山区人民政府");
        }).Shown());

    [Theory]
    [InlineData("other", "因机构改革，原区金融办职能划转我局，上年结转数与上年度报告不一致。")]
    [InlineData("requests", "注：上年结转申请中1件已由申请人撤回。")]
    [InlineData("overview", "本报告对上年度结转数据作了更正，以本报告为准。")]
    [InlineData("overview", "我局于本年3月正式挂牌成立。")]
    public void A_note_that_explains_it_passes(string section, string note) =>
        Assert.Equal(Outcome.Passed, Compare(pair =>
        {
            Differ(pair);
            pair.Current.Text(section, note);
        }).Of("YOY001").Outcome);

    [Fact]
    public void Reform_as_a_subject_of_its_own_explains_nothing() => Assert.NotEmpty(Compare(pair =>
    {
        Differ(pair);
        pair.Current.Text("overview", "公开机构改革、职责调整等信息30条。");
    }).Findings);

    [Fact]
    public void A_misprinted_total_whose_columns_agree_is_left_to_the_rule_about_its_row()
    {
        AuditResult result = Compare(pair => pair.Previous.Number("requests.carriedOut@total", 60));

        Assert.Empty(result.Findings);
    }

    [Fact]
    public void Blanks_that_could_mend_it_are_not_evaluated() =>
        Assert.Equal(Outcome.NotEvaluated, Compare(pair => pair.Current.Blank("requests.carriedIn@naturalPerson", "requests.carriedIn@total")).Of("YOY001").Outcome);

    [Fact]
    public void Blanks_that_could_not_mend_it_fail() => Assert.NotEmpty(Compare(pair =>
        pair.Current.Number("requests.carriedIn@naturalPerson", 9).Number("requests.carriedIn@total", 11).Blank("requests.carriedIn@legalService")).Findings);

    [Fact]
    public void A_total_without_a_number_is_stood_for_by_its_columns() =>
        Assert.Equal(Outcome.Passed, Compare(pair => pair.Previous.Dash("requests.carriedOut@total")).Of("YOY001").Outcome);

    [Fact]
    public void A_figure_of_either_year_that_was_not_read_is_not_evaluated()
    {
        Assert.Equal(Outcome.NotEvaluated, Compare(pair => pair.Previous.Uncertain("requests.carriedOut@total")).Of("YOY001").Outcome);
        Assert.Equal(Outcome.NotEvaluated, Compare(pair => pair.Current.Uncertain("requests.carriedIn@total")).Of("YOY001").Outcome);
        Assert.Equal(Outcome.NotEvaluated, Compare(pair => pair.Previous.WithoutRow("requests", "carriedOut")).Of("YOY001").Outcome);
    }

    [Fact]
    public void Without_the_table_of_the_year_before_it_does_not_apply() =>
        Assert.Equal(Outcome.NotApplicable, Compare(pair => pair.Previous.WithoutTable("requests")).Of("YOY001").Outcome);

    [Fact]
    public void Without_a_report_of_the_year_before_it_does_not_apply()
    {
        RuleOutcome outcome = Audit.All(ReportBuilder.Clean()).Of("YOY001");

        Assert.Equal((Outcome.NotApplicable, "没有同一机关上一年度的报告可以对照。"), (outcome.Outcome, outcome.Reason));
    }
}
