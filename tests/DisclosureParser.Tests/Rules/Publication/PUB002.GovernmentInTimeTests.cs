using DisclosureParser.Rules.Publication;
using DisclosureParser.Tests.Support;

namespace DisclosureParser.Tests.Rules.Publication;

public class GovernmentInTimeTests
{
    [Fact]
    public void The_last_day_of_March_is_in_time() => RuleTester.Passes<GovernmentInTime>(Published(new(2025, 3, 31)));

    [Fact]
    public void April_is_late() => RuleTester.Fails<GovernmentInTime>(Published(new(2025, 4, 2)), Severity.Error, "report.publishedOn");

    [Fact]
    public void The_report_of_the_governments_office_is_a_departments() =>
        RuleTester.DoesNotApply<GovernmentInTime>(Published(new(2025, 4, 2)).By(AgencyKind.Department, AgencyLevel.City, "清河市人民政府办公室"));

    [Fact]
    public void A_page_put_up_again_shows_its_own_date_in_the_text() =>
        RuleTester.Fails<GovernmentInTime>(Published(new(2025, 6, 1)).Text("other", "未收取信息处理费。", "2025年3月15日"), Severity.Info, "report.publishedOn");

    private static ReportBuilder Published(DateOnly date) => ReportBuilder.Clean().By(AgencyKind.Government, AgencyLevel.County, "清河市东山区人民政府")
        .Header(header => header with { PublishedOn = header.PublishedOn! with { Date = date } });
}
