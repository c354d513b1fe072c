using DisclosureParser.Rules;
using DisclosureParser.Rules.Narrative;
using DisclosureParser.Tests.Support;

namespace DisclosureParser.Tests.Rules.Narrative;

public class GrowthRecomputesTests
{
    // 81 received this year; 75 the year before: 8%.
    private static RuleResult Result(string text, decimal before = 75) => TwoYears.Check<GrowthRecomputes>(
        ReportBuilder.Clean().Text("overview", text), ReportBuilder.Clean(2023).Number("requests.received@total", before));

    [Theory]
    [InlineData("全年新收政府信息公开申请81件，同比增长8%。")]
    [InlineData("全年新收政府信息公开申请81件（较上年增长8.00%）。")]
    [InlineData("全年新收政府信息公开申请81件，同比增长约9.5%。")]
    [InlineData("全市新收政府信息公开申请900件，同比增长9.5%。")]
    public void Growth_of_the_tables_rounded_or_of_another_scope_passes(string text) => Assert.Equal(Outcome.Passed, Result(text).Outcome);

    [Theory]
    [InlineData("全年新收政府信息公开申请81件，同比增长9.5%。", "同比增长9.5%")]
    [InlineData("全年新收政府信息公开申请81件，同比下降8%。", "同比下降8%")]
    public void Other_growth_fails_at_its_section(string text, string passage)
    {
        Finding finding = Assert.Single(Result(text).Findings);

        Assert.Equal(("section.overview", Severity.Warning, passage), (finding.Subject, finding.Severity, finding.Passage));
    }

    [Theory]
    [InlineData("全年新收政府信息公开申请81件，同比增长3个百分点。")]
    [InlineData("主动公开信息81条，同比增长30%。")]
    public void Other_growth_is_not_recomputed(string text) => Assert.Equal(Outcome.NotApplicable, Result(text).Outcome);

    [Fact]
    public void Growth_from_nothing_is_not_evaluated() => Assert.Equal(Outcome.NotEvaluated, Result("全年新收政府信息公开申请81件，同比增长9.5%。", before: 0).Outcome);

    [Fact]
    public void Without_the_year_before_it_does_not_apply() => Assert.Equal(Outcome.NotApplicable,
        TwoYears.Check<GrowthRecomputes>(ReportBuilder.Clean().Text("overview", "全年新收政府信息公开申请81件，同比增长9.5%。"), null).Outcome);
}
