using DisclosureParser.Documents;
using DisclosureParser.Rules.Reconciliation;
using DisclosureParser.Rules.Reconciliation.Repairs;
using DisclosureParser.Templates;
using DisclosureParser.Tests.Support;

namespace DisclosureParser.Tests.Rules.Reconciliation.Repairs;

/// <summary>One edit that explains every failed sum of a table is offered; where two explain it, none is.</summary>
public class RepairTests
{
    private static readonly string[] Columns =
        ["naturalPerson", "enterprise", "researchInstitution", "publicWelfare", "legalService", "otherOrganization", "total"];

    // The clean report: 公开 30|8|0|1|2|0|41, 不掌握 12|3|0|0|0|0|15.
    private static ReportBuilder Row(string row, params int[] cells)
    {
        ReportBuilder report = ReportBuilder.Clean();
        for (int i = 0; i < cells.Length; i++) report.Number($"requests.{row}@{Columns[i]}", cells[i]);
        return report;
    }

    private static TableEdit? Find(ReportBuilder report, string table = "requests")
    {
        AnnualReport built = report.Build();
        TemplateTable form = report.Form.Table(table);
        return Repair.Find(form, built.Table(table), SumReader.For(form, built.Table(table)).All());
    }

    private static string[] Kinds(ReportBuilder report, Func<FailedTable, IEnumerable<TableEdit>> kind, string table = "requests")
    {
        AnnualReport built = report.Build();
        TemplateTable form = report.Form.Table(table);
        FailedTable failed = new(form, built.Table(table), [.. SumReader.For(form, built.Table(table)).All().Where(sum => sum.Outcome == SumOutcome.Fails)]);
        return [.. kind(failed).Where(edit => edit.MendsAll(form, built.Table(table))).Select(edit => edit.Chinese)];
    }

    [Fact]
    public void A_number_split_over_two_cells() =>
        Assert.Equal(["“1.本机关不掌握相关政府信息”行相邻两格1、2疑似应为一个数12"], Kinds(Row("results.unavailable.notHeld", 1, 2, 3, 0, 0, 0, 0), MovedCells.Of));

    [Fact]
    public void A_row_that_stands_one_column_off_with_its_total_in_place() =>
        Assert.Contains("向右错了一列", Find(Row("results.unavailable.notHeld", 0, 12, 3, 0, 0, 0, 15))!.Chinese, StringComparison.Ordinal);

    [Fact]
    public void Two_numbers_that_ran_together() =>
        Assert.Contains("“（一）予以公开”行的12疑似应为相邻两格1、2", Find(Row("results.granted", 30, 8, 0, 0, 12, 0, 41))?.Chinese ?? Kinds(Row("results.granted", 30, 8, 0, 0, 12, 0, 41), MergedDigits.Of).Single(), StringComparison.Ordinal);

    [Fact]
    public void Two_cells_of_a_row_that_changed_places() =>
        Assert.Equal(["“（一）予以公开”行的“自然人”与“商业企业”疑似互换"], Kinds(Row("results.granted", 8, 30, 0, 1, 2, 0, 41), SwappedCells.Of));

    [Fact]
    public void Two_columns_that_changed_places_throughout()
    {
        AnnualReport clean = ReportBuilder.Clean().Build();
        ReportBuilder report = ReportBuilder.Clean();
        foreach (string row in new[] { "reconsideration", "litigation.direct", "litigation.afterReconsideration" })
        {
            report.Number($"disputes.{row}@pending", clean.Table("disputes")[row, "total"].Value!.Value);
            report.Number($"disputes.{row}@total", clean.Table("disputes")[row, "pending"].Value!.Value);
        }

        Assert.Equal("“尚未审结”列与“总计”列疑似互换", Find(report, "disputes")!.Chinese);
    }

    [Fact]
    public void One_case_in_the_wrong_column() => Assert.Contains(
        "“（一）予以公开”行疑似有2件应填“自然人”而填在“社会公益组织”", Kinds(Row("results.granted", 28, 8, 0, 3, 2, 0, 41), WrongColumn.Of));

    [Fact]
    public void A_case_that_could_be_in_any_of_several_rows_is_not_placed() => Assert.Null(Find(Row("results.granted", 29, 9, 0, 1, 2, 0, 41)));

    [Fact]
    public void A_total_that_left_one_part_out()
    {
        Assert.Equal("“行政复议”的“总计”疑似漏加“尚未审结”2", Find(ReportBuilder.Clean().Number("disputes.reconsideration@total", 6), "disputes")!.Chinese);
        Assert.Equal("“行政复议”的“总计”疑似多计“结果纠正”1", Find(ReportBuilder.Clean().Number("disputes.reconsideration@total", 9), "disputes")!.Chinese);
    }

    [Fact]
    public void Nothing_is_offered_where_nothing_fails_or_nothing_single_explains_it()
    {
        Assert.Null(Find(ReportBuilder.Clean()));
        Assert.Null(Find(ReportBuilder.Clean().Number("disputes.reconsideration@total", 77), "disputes"));
    }

    [Theory]
    [InlineData(GridEvidence.Markup, "更可能是报告填写有误")]
    [InlineData(GridEvidence.Rulings, "更可能是报告填写有误")]
    [InlineData(GridEvidence.Alignment, "也可能是读取有误")]
    public void The_hint_says_who_is_likelier_to_have_erred(GridEvidence evidence, string words)
    {
        Finding finding = Assert.Single(Audit.Only(ReportBuilder.Clean().Evidence(evidence).Number("disputes.reconsideration@total", 6), "REV").Findings);

        Assert.Contains("疑似漏加“尚未审结”2；照此更改，本表各处合计全部成立。", finding.Hint, StringComparison.Ordinal);
        Assert.Contains(words, finding.Hint, StringComparison.Ordinal);
    }

    [Fact]
    public void The_report_keeps_the_numbers_that_it_prints()
    {
        AuditResult result = Audit.Only(ReportBuilder.Clean().Number("disputes.reconsideration@total", 6), "REV");

        Assert.Equal(6, result.Report!.Disputes.Reconsideration.Total.Value);
    }
}
