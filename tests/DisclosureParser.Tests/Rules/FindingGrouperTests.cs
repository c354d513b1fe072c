using DisclosureParser.Tests.Support;

namespace DisclosureParser.Tests.Rules;

public class FindingGrouperTests
{
    [Fact]
    public void One_wrong_total_of_totals_covers_every_sum_it_breaks()
    {
        Finding finding = Assert.Single(Audit.Only(ReportBuilder.Clean().Number("requests.results.total@total", 95), "REQ").Findings);

        Assert.Equal(("REQ001", "requests.results.total@total"), (finding.RuleId, finding.Subject));
        Assert.Equal(
            [new CoveredFinding("REQ002", "requests.results.total@total"), new CoveredFinding("REQ003", "requests@total")],
            finding.Covers.ToArray());
        Assert.Contains("改为80", finding.Hint, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_independent_mistakes_are_two_findings()
    {
        ReportBuilder report = ReportBuilder.Clean()
            .Number("requests.results.granted@enterprise", 9).Number("requests.carriedOut@legalService", 3).Number("disputes.reconsideration@total", 1);

        Assert.Equal(
            [
                "REQ001 requests.results.granted@enterprise Error",
                "REQ001 requests.carriedOut@legalService Error",
                "REV001 disputes.reconsideration@total Error",
            ],
            Audit.Only(report, "REQ", "REV").Shown());
    }

    [Fact]
    public void A_figure_that_would_have_to_be_negative_explains_nothing()
    {
        ReportBuilder report = ReportBuilder.Clean().Number("requests.results.granted@total", 20).Number("requests.results.total@total", 59);

        Assert.DoesNotContain(Audit.Only(report, "REQ").Findings, finding => finding.Hint?.Contains("改为-", StringComparison.Ordinal) == true);
    }
}
