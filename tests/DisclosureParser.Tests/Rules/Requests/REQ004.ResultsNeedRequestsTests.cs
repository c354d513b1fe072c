using DisclosureParser.Tests.Support;

namespace DisclosureParser.Tests.Rules.Requests;

public class ResultsNeedRequestsTests
{
    private const string Leaf = "requests.results.granted@researchInstitution";

    [Fact]
    public void Results_in_a_column_without_requests_fail_at_the_column_and_cover_its_total()
    {
        ReportBuilder report = ReportBuilder.Clean().Number(Leaf, 1).Number("requests.results.granted@total", 42).Number("requests.results.total@total", 80);

        AuditResult result = Audit.Only(report, "REQ002", "REQ004");

        Assert.Contains("REQ004 requests@researchInstitution Error", result.Shown());
        Finding finding = result.Findings.Single(finding => finding.RuleId == "REQ004");
        Assert.Contains(new CoveredFinding("REQ002", "requests.results.total@researchInstitution"), finding.Covers);
        Assert.Contains("（一）予以公开1", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_single_stray_result_is_one_finding_at_that_figure()
    {
        AuditResult result = Audit.Only(ReportBuilder.Clean().Number(Leaf, 1), "REQ");

        Assert.Equal([$"REQ001 {Leaf} Error"], result.Shown());
        Assert.Equal("REQ001", result.Of("REQ004").Reason);
    }

    [Fact]
    public void Columns_without_requests_and_without_results_pass() =>
        Assert.Equal(Outcome.Passed, Audit.Only(ReportBuilder.Clean(), "REQ004").Of("REQ004").Outcome);

    [Fact]
    public void A_blank_number_of_requests_is_not_evaluated() => Assert.Equal(
        Outcome.NotEvaluated,
        Audit.Only(ReportBuilder.Clean().Number(Leaf, 1).Blank("requests.received@researchInstitution"), "REQ004").Of("REQ004").Outcome);

    [Fact]
    public void Results_that_the_total_counts_are_the_business_of_the_balance() => Assert.Equal(
        Outcome.Passed,
        Audit.Only(ReportBuilder.Clean().Number(Leaf, 1).Number("requests.results.total@researchInstitution", 1), "REQ004").Of("REQ004").Outcome);
}
