using DisclosureParser.Rules.Publication;
using DisclosureParser.Tests.Support;

namespace DisclosureParser.Tests.Rules.Publication;

public class OtherBodyInTimeTests
{
    [Theory]
    [InlineData(2025, 1, 31)]
    public void In_time(int year, int month, int day) => RuleTester.Passes<OtherBodyInTime>(Town(new(year, month, day)));

    [Fact]
    public void February_is_a_remark() => RuleTester.Fails<OtherBodyInTime>(Town(new(2025, 2, 20)), Severity.Info, "report.publishedOn");

    [Fact]
    public void April_is_a_warning() => RuleTester.Fails<OtherBodyInTime>(Town(new(2025, 4, 20)), Severity.Warning, "report.publishedOn");

    [Fact]
    public void Departments_have_a_deadline_of_their_own() => RuleTester.DoesNotApply<OtherBodyInTime>(ReportBuilder.Clean());

    private static ReportBuilder Town(DateOnly date) => ReportBuilder.Clean().By(AgencyKind.Township, AgencyLevel.Township, "东山镇人民政府")
        .Header(header => header with { PublishedOn = header.PublishedOn! with { Date = date } });
}
