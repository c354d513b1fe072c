using DisclosureParser.Rules.Metadata;
using DisclosureParser.Tests.Support;

namespace DisclosureParser.Tests.Rules.Metadata;

public class PeriodIsCalendarYearTests
{
    [Fact]
    public void The_period_is_the_calendar_year() => RuleTester.Passes<PeriodIsCalendarYear>(ReportBuilder.Clean());

    [Fact]
    public void A_period_that_ends_in_November_is_reported() => RuleTester.Fails<PeriodIsCalendarYear>(Period(new(2024, 1, 1), new(2024, 11, 30)), Severity.Warning, "report.period");

    [Fact]
    public void A_period_over_two_years_is_reported() => RuleTester.Fails<PeriodIsCalendarYear>(Period(new(2023, 12, 1), new(2024, 11, 30)), Severity.Warning, "report.period");

    [Fact]
    public void A_new_body_counts_from_its_first_day() =>
        RuleTester.Fails<PeriodIsCalendarYear>(Period(new(2024, 3, 1), new(2024, 12, 31)).Text("overview", "我局于2024年3月1日挂牌成立，依法开展工作。"), Severity.Info, "report.period");

    [Fact]
    public void Only_the_end_of_the_year_is_a_remark() => RuleTester.Fails<PeriodIsCalendarYear>(Period(null, new(2024, 12, 31)), Severity.Info, "report.period");

    [Fact]
    public void No_period_is_a_remark() => RuleTester.Fails<PeriodIsCalendarYear>(ReportBuilder.Clean().Header(header => header with { Period = null }), Severity.Info, "report.period");

    private static ReportBuilder Period(DateOnly? from, DateOnly to) => ReportBuilder.Clean().Header(header => header with { Period = header.Period! with { From = from, To = to } });
}
