using DisclosureParser.Tests.Support;

namespace DisclosureParser.Tests.Rules.Cells;

public class NoBlankCellsTests
{
    [Fact]
    public void A_blank_that_is_nothing_is_a_warning_at_the_cell_and_says_that_it_was_read_as_0()
    {
        AuditResult result = Audit.Only(ReportBuilder.Clean().Blank("requests.carriedIn@legalService"), "TAB", "REQ");

        Assert.Equal(["TAB008 requests.carriedIn@legalService Warning"], result.Shown());
        Assert.Equal("第三部分 表格 “二、上年结转政府信息公开申请数量”行 “法律服务机构”列是空白。按0计，有关合计均成立；没有数据的应填0。", result.Findings[0].Message);
    }

    [Fact]
    public void Blanks_are_named_by_the_smallest_element_that_holds_them()
    {
        Assert.Equal("requests.carriedIn", Subject(ReportBuilder.Clean().Blank("requests.carriedIn@legalService", "requests.carriedIn@enterprise")));
        Assert.Equal("requests@legalService", Subject(ReportBuilder.Clean().Blank("requests.carriedIn@legalService", "requests.carriedOut@legalService")));
        Assert.Equal("requests", Subject(ReportBuilder.Clean().Blank("requests.carriedIn@legalService", "requests.carriedOut@enterprise")));
    }

    [Fact]
    public void A_sum_that_cannot_be_confirmed_for_a_blank_makes_it_an_error_and_is_named()
    {
        AuditResult result = Audit.Only(ReportBuilder.Clean().Blank("disputes.reconsideration@upheld"), "TAB", "REV");

        Assert.Equal(["TAB008 disputes.reconsideration@upheld Error"], result.Shown());
        Assert.Contains("结果维持0＋结果纠正1＋其他结果0＋尚未审结2＝3，总计填8，相差5", result.Findings[0].Message, StringComparison.Ordinal);
        Assert.Equal(5, result.Findings[0].Evidence!.Delta);
        Assert.Equal(Outcome.NotEvaluated, result.Of("REV001").Outcome);
    }

    [Fact]
    public void A_table_filled_only_in_its_total_column_is_one_error()
    {
        ReportBuilder report = ReportBuilder.Clean();
        report.Blank([.. report.Figures.Keys.Where(key => key.StartsWith("requests", StringComparison.Ordinal) && !key.EndsWith("@total", StringComparison.Ordinal))]);

        AuditResult result = Audit.Only(report, "TAB", "REQ");

        Assert.Equal(["TAB008 requests Error"], result.Shown());
        Assert.Equal(Outcome.Passed, result.Of("REQ002").Outcome);
    }

    [Fact]
    public void A_clean_report_passes() => Assert.Equal(Outcome.Passed, Audit.Only(ReportBuilder.Clean(), "TAB008").Of("TAB008").Outcome);

    [Fact]
    public void Cells_that_could_not_be_told_apart_are_not_blank()
    {
        ReportBuilder report = ReportBuilder.Clean().Uncertain("requests.received@total").Table("requests", table => table with { Status = RecognitionStatus.Partial });

        Assert.Equal(Outcome.NotEvaluated, Audit.Only(report, "TAB008").Of("TAB008").Outcome);
    }

    private static string Subject(ReportBuilder report) => Assert.Single(Audit.Only(report, "TAB008").Findings).Subject;
}
