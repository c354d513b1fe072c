using System.Text;

namespace DisclosureParser.Tests.Recognition.Flow;

/// <summary>Tables whose cells nothing tells apart are read where labels, counts and totals leave one reading, and else left open.</summary>
public class FlowedTableTests
{
    private const string Head = "申请人情况\n自然人 法人或其他组织 总计\n商业企业 科研机构 社会公益组织 法律服务机构 其他\n";

    [Theory]
    [InlineData("1.属于国家秘密 0 5 7 0 1 3 16\n2.其他法律行政法规禁止公开 34 0 2 10 4 0 50\n")]
    [InlineData("1.属于国家秘密\n0\n5\n7\n0\n1\n3\n16\n2.其他法律行政法规禁止公开\n34\n0\n2\n10\n4\n0\n50\n")]
    [InlineData("1.属于国家\n秘密\n0 5 7 0 1 3 16\n2.其他法律行政\n法规禁止公开 34 0 2 10 4 0 50\n")]
    [InlineData("1.属于国家秘密 0 5 7 0 1 3 16\n2.其他法律行政法规 34 0 2 10 4 0 50\n禁止公开\n")]
    public async Task A_row_is_its_label_and_as_many_values_as_the_form_has_columns(string rows)
    {
        AnnualReport report = await ReadAsync(Head + rows + "3.危及“三安全一稳定” 1 1 0 0 0 0 2\n");

        Assert.Equal([0, 5, 16], Values(report, "denied.stateSecret"));
        Assert.Equal([34, 0, 50], Values(report, "denied.prohibitedByLaw"));
        Assert.Equal([1, 1, 2], Values(report, "denied.securityAndStability"));
    }

    [Theory]
    [InlineData("1.属于国家秘密 0 5 7 0 1 3 17\n")]
    [InlineData("1.属于国家秘密 5 7 1 3 16\n")]
    [InlineData("1.属于国家秘密 0 5 7 0 1 3 16 8\n")]
    public async Task A_row_whose_values_are_too_many_too_few_or_add_up_to_another_total_stays_open(string row)
    {
        AnnualReport report = await ReadAsync(Head + row + "3.危及“三安全一稳定” 1 1 0 0 0 0 2\n4.保护第三方合法权益 0 0 0 0 0 0 0\n5.属于三类内部事务信息 0 0 0 0 0 0 0\n");

        Assert.Equal([null, null, null], Values(report, "denied.stateSecret"));
    }

    [Fact]
    public async Task Values_that_stand_before_their_labels_are_nobodys()
    {
        AnnualReport report = await ReadAsync(
            Head + "1.属于国家秘密 1 0 0 0 0 0 1 2 0 0 0 0 0 2\n2.其他法律行政法规禁止公开 3 0 0 0 0 0 3\n3.危及“三安全一稳定”\n4.保护第三方合法权益 4 0 0 0 0 0 4\n");

        Assert.Equal([null, null, null], Values(report, "denied.prohibitedByLaw"));
        Assert.Equal([4, 0, 4], Values(report, "denied.thirdPartyRights"));
    }

    [Fact]
    public async Task Labels_that_wait_for_values_may_be_waiting_for_those_of_the_next()
    {
        AnnualReport report = await ReadAsync(
            Head + "1.属于国家秘密 2.其他法律行政法规禁止公开 1 0 0 0 0 0 1\n不予公开\n2 0 0 0 0 0 2\n3.危及“三安全一稳定” 3 0 0 0 0 0 3\n");

        Assert.Equal([null, null, null], Values(report, "denied.stateSecret"));
        Assert.Equal([null, null, null], Values(report, "denied.prohibitedByLaw"));
        Assert.Equal([3, 0, 3], Values(report, "denied.securityAndStability"));
    }

    [Fact]
    public async Task A_head_in_another_order_contradicts_the_form()
    {
        AnnualReport report = await ReadAsync(
            "自然人 科研机构 商业企业 社会公益组织 法律服务机构 其他 总计\n1.属于国家秘密 0 5 7 0 1 3 16\n2.其他法律行政法规禁止公开 34 0 2 10 4 0 50\n3.危及“三安全一稳定” 1 1 0 0 0 0 2\n");

        Assert.Equal([null, null, null], Values(report, "denied.stateSecret"));
    }

    [Fact]
    public async Task Rows_without_a_total_are_read_right_below_the_head_that_names_their_columns()
    {
        AnnualReport report = await ReadAsync(
            "第二十条第（一）项\n信息内容\n本年制发件数\n本年废止件数\n现行有效件数\n规章\n1\n2\n3\n行政规范性文件\n4\n5\n6\n第二十条第（五）项\n信息内容\n本年处理决定数量\n行政许可\n7\n");

        Assert.Equal(2, report.FindFigure("proactive.regulations@repealed")?.Value);
        Assert.Equal(6, report.FindFigure("proactive.normativeDocuments@inForce")?.Value);
        Assert.Equal(7, report.FindFigure("proactive.licensing@decisions")?.Value);
    }

    [Fact]
    public async Task A_row_of_blanks_makes_the_count_of_values_say_nothing()
    {
        AnnualReport report = await ReadAsync("信息内容\n本年制发件数\n本年废止件数\n现行有效件数\n规章\n1\n3\n行政规范性文件\n4\n5\n6\n");

        Assert.Equal(FigureState.Unreadable, report.FindFigure("proactive.regulations@repealed")?.State);
        Assert.Equal(FigureState.Unreadable, report.FindFigure("proactive.normativeDocuments@inForce")?.State);
    }

    [Fact]
    public async Task A_table_of_one_row_is_read_where_its_head_repeats_the_columns_for_each_group()
    {
        const string outcomes = "结果维持 结果纠正 其他结果 尚未审结 总计";
        AnnualReport report = await ReadAsync(
            $"行政复议 行政诉讼\n{outcomes} 未经复议直接起诉 复议后起诉\n{outcomes} {outcomes}\n0 45 0 0 45 89 0 76 36 201 0 50 0 70 120\n");

        Assert.Equal(45, report.FindFigure("disputes.reconsideration@corrected")?.Value);
        Assert.Equal(76, report.FindFigure("disputes.litigation.direct@other")?.Value);
        Assert.Equal(120, report.FindFigure("disputes.litigation.afterReconsideration@total")?.Value);
    }

    [Fact]
    public async Task A_dash_is_a_value_that_adds_nothing()
    {
        AnnualReport report = await ReadAsync(Head + "1.属于国家秘密 / 5 7 / 1 3 16\n2.其他法律行政法规禁止公开 34 — 2 10 4 — 50\n3.危及“三安全一稳定” 无 无 无 无 无 无 无\n");

        Assert.Equal(FigureState.Dash, report.FindFigure("requests.results.denied.stateSecret@naturalPerson")?.State);
        Assert.Equal([34, null, 50], Values(report, "denied.prohibitedByLaw"));
    }

    [Fact]
    public async Task A_table_for_each_row_has_its_label_above_its_head()
    {
        const string outcomes = "结果维持 结果纠正 其他结果 尚未审结 总计";
        AnnualReport report = await ReadAsync($"行政复议\n{outcomes}\n0 45 0 0 45\n未经复议直接起诉\n{outcomes}\n89 0 76 36 201\n复议后起诉\n{outcomes}\n0 50 0 70 120\n");

        Assert.Equal(45, report.FindFigure("disputes.reconsideration@corrected")?.Value);
        Assert.Equal(36, report.FindFigure("disputes.litigation.direct@pending")?.Value);
        Assert.Equal(120, report.FindFigure("disputes.litigation.afterReconsideration@total")?.Value);
    }

    [Fact]
    public async Task The_words_of_such_a_table_are_no_sentences_of_its_section()
    {
        AnnualReport report = await ReadAsync(Head + "1.属于国家秘密 0 5 7 0 1 3 16\n2.其他法律行政法规禁止公开 34 0 2 10 4 0 50\n3.危及“三安全一稳定” 1 1 0 0 0 0 2\n");

        Assert.DoesNotContain(report.Sections.SelectMany(section => section.Paragraphs), passage => passage.Text.Contains("国家秘密", StringComparison.Ordinal));
    }

    private static decimal?[] Values(AnnualReport report, string row) =>
        [.. new[] { "naturalPerson", "enterprise", "total" }.Select(column => report.FindFigure($"requests.results.{row}@{column}")?.Value)];

    private static async Task<AnnualReport> ReadAsync(string table)
    {
        string text = $"清河市某局2022年政府信息公开工作年度报告\n二、主动公开政府信息情况\n三、收到和处理政府信息公开申请情况\n{table}五、存在的主要问题及改进情况\n人手不足。\n";
        ParseResult parsed = await DisclosurePipeline.Default.ParseAsync(DocumentSource.FromBytes(Encoding.UTF8.GetBytes(text), "report.txt"));
        return parsed.Report!;
    }
}
