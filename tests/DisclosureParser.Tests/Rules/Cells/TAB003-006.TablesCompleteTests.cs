using DisclosureParser.Tests.Support;

namespace DisclosureParser.Tests.Rules.Cells;

public class TablesCompleteTests
{
    [Theory]
    [InlineData("TAB003", "proactive", "licensing", "proactive.licensing")]
    [InlineData("TAB003", "proactive", "fees", "proactive.fees")]
    [InlineData("TAB004", "requests", "results.notProcessed.duplicate", "requests.results.notProcessed.duplicate")]
    [InlineData("TAB006", "disputes", "litigation.direct", "disputes.litigation.direct")]
    public void A_lost_row_is_named(string rule, string table, string row, string subject)
    {
        AuditResult result = Audit.Only(ReportBuilder.Clean().WithoutRow(table, row), "TAB");

        Assert.Equal([$"{rule} {subject} Error"], result.Shown());
    }

    [Theory]
    [InlineData("TAB003", "proactive", "issued")]
    [InlineData("TAB005", "requests", "legalService")]
    [InlineData("TAB006", "disputes", "pending")]
    public void A_lost_column_is_named(string rule, string table, string column) =>
        Assert.Equal([$"{rule} {table}@{column} Error"], Audit.Only(ReportBuilder.Clean().WithoutColumn(table, column), "TAB").Shown());

    [Fact]
    public void Several_lost_rows_are_one_finding_at_the_table_that_lists_them()
    {
        Finding finding = Assert.Single(Audit.Only(
            ReportBuilder.Clean().WithoutRow("requests", "carriedIn").WithoutRow("requests", "results.granted"), "TAB").Findings);

        Assert.Equal("requests", finding.Subject);
        Assert.Equal("第三部分 表格缺少“二、上年结转政府信息公开申请数量”行、“（一）予以公开”行。", finding.Message);
    }

    [Fact]
    public void A_single_row_of_the_trial_form_is_hinted_at()
    {
        Finding finding = Assert.Single(Audit.Only(ReportBuilder.Clean().AsOneRow("requests", "results.other"), "TAB").Findings);

        Assert.Equal(("TAB004", "requests"), (finding.RuleId, finding.Subject));
        Assert.Contains("T2019", finding.Hint, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("TAB003", "proactive")]
    [InlineData("TAB004", "requests")]
    [InlineData("TAB006", "disputes")]
    public void A_table_that_is_not_there_is_one_finding(string rule, string table)
    {
        AuditResult result = Audit.Only(ReportBuilder.Clean().WithoutTable(table), "TAB");

        Assert.Equal([$"{rule} {table} Error"], result.Shown());
    }

    [Fact]
    public void A_missing_request_table_covers_its_columns()
    {
        AuditResult result = Audit.Only(ReportBuilder.Clean().WithoutTable("requests"), "TAB");

        Assert.Equal([new CoveredFinding("TAB005", "requests")], Assert.Single(result.Findings).Covers.ToArray());
        Assert.Equal((Outcome.Failed, "TAB004"), (result.Of("TAB005").Outcome, result.Of("TAB005").Reason));
    }

    [Fact]
    public void A_missing_section_is_not_a_missing_table() =>
        Assert.Equal(Outcome.NotApplicable, Audit.Only(ReportBuilder.Clean().WithoutSection("requests"), "TAB").Of("TAB004").Outcome);

    [Fact]
    public void Rows_that_could_not_be_told_apart_are_not_evaluated()
    {
        ReportBuilder partial = ReportBuilder.Clean().WithoutRow("requests", "carriedIn").Table("requests", table => table with { Status = RecognitionStatus.Partial });
        ReportBuilder labels = ReportBuilder.Clean().WithoutTable("requests").Table("requests", table => table with { HasLabelsWithoutCells = true });

        Assert.Equal(Outcome.NotEvaluated, Audit.Only(partial, "TAB004").Of("TAB004").Outcome);
        Assert.Equal(Outcome.NotEvaluated, Audit.Only(labels, "TAB004").Of("TAB004").Outcome);
        Assert.Equal(Outcome.NotEvaluated, Audit.Only(labels, "TAB005").Of("TAB005").Outcome);
    }

    [Theory]
    [InlineData(2019)]
    [InlineData(2024)]
    public void A_complete_report_passes(int year) => Assert.All(["TAB003", "TAB004", "TAB005", "TAB006"], rule =>
        Assert.Equal(Outcome.Passed, Audit.Only(ReportBuilder.Clean(year), "TAB").Of(rule).Outcome));

    [Fact]
    public void In_the_first_year_of_the_form_it_is_a_warning() => Assert.Equal(
        ["TAB004 requests.carriedIn Warning"], Audit.Only(ReportBuilder.Clean(2019).WithoutRow("requests", "carriedIn"), "TAB004").Shown());
}
