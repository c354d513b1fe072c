using DisclosureParser.Documents;
using DisclosureParser.Tests.Support;

namespace DisclosureParser.Tests.Rules.Cells;

public class NumbersInTheirCellsTests
{
    private static readonly string[] Columns =
        ["naturalPerson", "enterprise", "researchInstitution", "publicWelfare", "legalService", "otherOrganization", "total"];

    private static ReportBuilder Row(string row, params int[] cells)
    {
        ReportBuilder report = ReportBuilder.Clean();
        for (int i = 0; i < cells.Length; i++) report.Number($"requests.{row}@{Columns[i]}", cells[i]);
        return report;
    }

    // 12 of a natural person, printed as 1 and 2; the rest of the row moved on and the total fell out.
    private static ReportBuilder Split() => Row("results.unavailable.notHeld", 1, 2, 3, 0, 0, 0, 0);

    [Theory]
    [InlineData(GridEvidence.Markup)]
    [InlineData(GridEvidence.Rulings)]
    [InlineData(GridEvidence.Delimiters)]
    public void A_number_split_over_two_cells_is_one_warning_at_the_table(GridEvidence evidence)
    {
        AuditResult result = Audit.Only(Split().Evidence(evidence), "REQ", "TAB");

        Assert.Equal(["TAB015 requests Warning"], result.Shown());
        Assert.Contains("疑似应为一个数12", result.Findings[0].Message, StringComparison.Ordinal);
        Assert.Equal("TAB015", result.Of("REQ001").Reason);
        Assert.Equal("TAB015", result.Of("REQ003").Reason ?? "TAB015");
    }

    [Fact]
    public void A_row_shifted_by_one_column_is_one_warning_at_the_table() => Assert.Equal(
        ["TAB015 requests Warning"], Audit.Only(Row("results.granted", 0, 30, 8, 0, 1, 2, 0), "REQ", "TAB").Shown());

    [Fact]
    public void Where_cells_were_only_aligned_the_doubt_is_ours()
    {
        AuditResult result = Audit.Only(Split().Evidence(GridEvidence.Alignment), "REQ", "TAB");

        Assert.Empty(result.Findings);
        Assert.Equal(Outcome.NotEvaluated, result.Of("TAB015").Outcome);
        Assert.Equal(Outcome.NotEvaluated, result.Of("REQ001").Outcome);
    }

    [Fact]
    public void A_wrong_number_that_no_shift_explains_stays_with_its_sum()
    {
        AuditResult result = Audit.Only(ReportBuilder.Clean().Number("requests.results.granted@naturalPerson", 31), "REQ", "TAB");

        Assert.Equal(["REQ001 requests.results.granted@naturalPerson Error"], result.Shown());
        Assert.Equal(Outcome.Passed, result.Of("TAB015").Outcome);
    }

    [Fact]
    public void A_forgotten_total_is_no_shift() => Assert.Equal(
        ["REV001 disputes.reconsideration@total Error"], Audit.Only(ReportBuilder.Clean().Number("disputes.reconsideration@total", 0), "REV", "TAB").Shown());
}
