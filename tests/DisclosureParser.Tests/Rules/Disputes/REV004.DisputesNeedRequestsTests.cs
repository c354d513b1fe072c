using DisclosureParser.Rules.Disputes;
using DisclosureParser.Tests.Support;

namespace DisclosureParser.Tests.Rules.Disputes;

public class DisputesNeedRequestsTests
{
    private static ReportBuilder Without(int year) => ReportBuilder.Clean(year).Number("requests.received@total", 0).Number("requests.carriedIn@total", 0);

    [Fact]
    public void Disputes_in_two_years_without_requests_are_remarked()
    {
        Finding finding = Assert.Single(TwoYears.Check<DisputesNeedRequests>(Without(2024), Without(2023)).Findings);

        Assert.Equal(("disputes", Severity.Info), (finding.Subject, finding.Severity));
    }

    [Fact]
    public void Requests_of_either_year_pass()
    {
        Assert.Equal(Outcome.Passed, TwoYears.Check<DisputesNeedRequests>(Without(2024), ReportBuilder.Clean(2023)).Outcome);
        Assert.Equal(Outcome.Passed, TwoYears.Check<DisputesNeedRequests>(ReportBuilder.Clean(2024), Without(2023)).Outcome);
    }

    [Fact]
    public void One_year_alone_does_not_tell() => Assert.Equal(Outcome.NotApplicable, TwoYears.Check<DisputesNeedRequests>(Without(2024), null).Outcome);
}
