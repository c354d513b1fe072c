using DisclosureParser.Rules.Metadata;
using DisclosureParser.Tests.Support;

namespace DisclosureParser.Tests.Rules.Metadata;

public class YearsAgreeTests
{
    [Fact]
    public void Title_and_period_are_of_one_year() => RuleTester.Passes<YearsAgree>(ReportBuilder.Clean());

    [Fact]
    public void A_period_of_the_year_before_contradicts_the_title()
    {
        Finding finding = RuleTester.Fails<YearsAgree>(Period(2023, titleYear: 2024), Severity.Error, "report.year");

        Assert.Equal("标题为2024年，统计期限为“2023年1月1日至2023年12月31日”，年份不一致。", finding.Message);
    }

    [Fact]
    public void A_title_without_a_year_leaves_it_to_the_period() => RuleTester.Passes<YearsAgree>(Period(2024, titleYear: null));

    [Fact]
    public void A_year_from_elsewhere_weighs_less_than_a_title() => RuleTester.Fails<YearsAgree>(Period(2023, titleYear: null), Severity.Warning, "report.year");

    [Fact]
    public void Without_a_period_there_is_nothing_to_compare() => RuleTester.DoesNotApply<YearsAgree>(ReportBuilder.Clean().Header(header => header with { Period = null }));

    private static ReportBuilder Period(int year, int? titleYear) => ReportBuilder.Clean().Header(header => header with
    {
        TitleYear = titleYear,
        Period = header.Period! with { From = new DateOnly(year, 1, 1), To = new DateOnly(year, 12, 31), Text = $"{year}年1月1日至{year}年12月31日" },
    });
}
