using DisclosureParser.Tests.Support;

namespace DisclosureParser.Tests.Rules.Reconciliation;

public class RowTotalsTests
{
    private const string Total = "requests.results.notProcessed.petition@total";

    // Two totals of one column, wrong in opposite directions: no single figure mends both rows, and the column still adds up.
    private static ReportBuilder OppositeMistakes() => ReportBuilder.Clean().Number(Total, 7).Number("requests.results.notProcessed.duplicate@total", 0);

    [Fact]
    public void A_total_that_differs_from_its_columns_fails_at_the_total()
    {
        AuditResult result = Audit.Only(OppositeMistakes(), "REQ");

        Assert.Equal([$"REQ001 {Total} Error", "REQ001 requests.results.notProcessed.duplicate@total Error"], result.Shown());
        Assert.Equal(
            "1.信访举报投诉类申请：自然人5＋商业企业0＋科研机构0＋社会公益组织0＋法律服务机构0＋其他0＝5，总计填7，相差2",
            result.Findings[0].Message);
        Assert.Equal((7, 5, 2), (result.Findings[0].Evidence!.Left, result.Findings[0].Evidence!.Right, result.Findings[0].Evidence!.Delta));
        Assert.Equal(7, result.Findings[0].Evidence!.Operands.Length);
        Assert.Equal("国办公开办函〔2021〕30号", Assert.Single(result.Findings[0].LegalBasis).Document);
    }

    [Fact]
    public void A_blank_total_claims_nothing_and_is_stood_for_by_its_parts()
    {
        AuditResult result = Audit.Only(ReportBuilder.Clean().Blank("requests.received@total"), "REQ");

        Assert.Empty(result.Findings);
        Assert.All(result.Outcomes.Where(outcome => outcome.RuleId.StartsWith("REQ", StringComparison.Ordinal)), outcome => Assert.Equal(Outcome.Passed, outcome.Outcome));
    }

    [Fact]
    public void Parts_that_fall_short_with_a_blank_among_them_are_not_evaluated()
    {
        AuditResult result = Audit.Only(ReportBuilder.Clean().Blank("requests.results.granted@naturalPerson"), "REQ");

        Assert.Empty(result.Findings);
        Assert.Equal(Outcome.NotEvaluated, result.Of("REQ001").Outcome);
        Assert.Equal(AuditStatus.Incomplete, result.Status);
    }

    [Fact]
    public void Parts_that_exceed_the_total_fail_although_one_is_blank()
    {
        ReportBuilder report = OppositeMistakes().Blank("requests.results.notProcessed.duplicate@enterprise");

        Assert.Contains("REQ001 requests.results.notProcessed.duplicate@total Error", Audit.Only(report, "REQ001").Shown());
    }

    [Fact]
    public void A_column_that_is_not_printed_is_left_out_and_matters_only_where_the_rest_does_not_add_up()
    {
        Assert.Equal(Outcome.Passed, Audit.Only(ReportBuilder.Clean().WithoutColumn("requests", "researchInstitution"), "REQ001").Of("REQ001").Outcome);
        Assert.Equal(Outcome.NotEvaluated, Audit.Only(ReportBuilder.Clean().WithoutColumn("requests", "enterprise"), "REQ001").Of("REQ001").Outcome);
    }

    [Fact]
    public void No_total_at_all_makes_it_not_applicable() =>
        Assert.Equal(Outcome.NotApplicable, Audit.Only(ReportBuilder.Clean().WithoutColumn("requests", "total"), "REQ001").Of("REQ001").Outcome);

    [Fact]
    public void A_figure_that_was_not_read_makes_it_not_evaluated() =>
        Assert.Equal(Outcome.NotEvaluated, Audit.Only(ReportBuilder.Clean().Uncertain("requests.received@enterprise"), "REQ001").Of("REQ001").Outcome);

    [Fact]
    public void A_table_that_was_not_read_makes_it_not_evaluated_and_one_that_is_not_there_not_applicable()
    {
        ReportBuilder unread = ReportBuilder.Clean().WithoutTable("requests").Table("requests", table => table with { HasLabelsWithoutCells = true });

        Assert.Equal(Outcome.NotEvaluated, Audit.Only(unread, "REQ001").Of("REQ001").Outcome);
        Assert.Equal(Outcome.NotApplicable, Audit.Only(ReportBuilder.Clean().WithoutTable("requests"), "REQ001").Of("REQ001").Outcome);
    }
}
