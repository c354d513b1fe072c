using DisclosureParser.Rules.Publication;
using DisclosureParser.Tests.Support;

namespace DisclosureParser.Tests.Rules.Publication;

public class DepartmentInTimeTests
{
    [Fact]
    public void The_last_day_of_January_is_in_time() => RuleTester.Passes<DepartmentInTime>(Published(new(2025, 1, 31)));

    [Fact]
    public void The_date_of_a_page_alone_is_a_warning() => RuleTester.Fails<DepartmentInTime>(Published(new(2025, 3, 26)), Severity.Warning, "report.publishedOn");

    [Fact]
    public void A_signature_behind_the_deadline_is_an_error() => RuleTester.Fails<DepartmentInTime>(Signed(new(2025, 2, 10)), Severity.Error, "report.publishedOn");

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public void A_few_days_are_a_warning(int day) => RuleTester.Fails<DepartmentInTime>(Signed(new(2025, 2, day)), Severity.Warning, "report.publishedOn");

    [Fact]
    public void A_page_put_up_again_shows_its_own_date_in_the_text() =>
        RuleTester.Fails<DepartmentInTime>(Published(new(2025, 6, 1)).Text("other", "本年度未收取信息处理费。", "2025年1月15日"), Severity.Info, "report.publishedOn");

    [Fact]
    public void Page_and_signature_behind_the_deadline_are_an_error() =>
        RuleTester.Fails<DepartmentInTime>(Published(new(2025, 3, 26)).Text("other", "本年度未收取信息处理费。", "2025年3月20日"), Severity.Error, "report.publishedOn");

    [Theory]
    [InlineData("清河市公共资源交易中心")]
    [InlineData("国家税务总局清河市税务局")]
    public void A_body_that_may_be_no_department_is_a_warning(string name) =>
        RuleTester.Fails<DepartmentInTime>(Signed(new(2025, 3, 26)).By(AgencyKind.Department, AgencyLevel.City, name), Severity.Warning, "report.publishedOn");

    [Fact]
    public void Other_bodies_have_no_such_deadline()
    {
        RuleTester.DoesNotApply<DepartmentInTime>(Published(new(2025, 3, 26)).By(AgencyKind.Government, AgencyLevel.County, "东山区人民政府"));
        RuleTester.DoesNotApply<DepartmentInTime>(Published(new(2025, 3, 26)).By(AgencyKind.Township, AgencyLevel.Township, "东山镇人民政府"));
        RuleTester.DoesNotApply<DepartmentInTime>(ReportBuilder.Clean().Header(header => header with { PublishedOn = null }));
    }

    private static ReportBuilder Published(DateOnly date) => ReportBuilder.Clean().Header(header => header with { PublishedOn = header.PublishedOn! with { Date = date } });

    private static ReportBuilder Signed(DateOnly date) =>
        ReportBuilder.Clean().Header(header => header with { PublishedOn = header.PublishedOn! with { Date = date, Origin = PublicationDateOrigin.Signature } });
}
