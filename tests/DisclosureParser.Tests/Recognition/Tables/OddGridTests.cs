using System.Globalization;
using System.Text;

namespace DisclosureParser.Tests.Recognition.Tables;

/// <summary>Grids that are not the form's, and yet say which figure is which, or must not be believed.</summary>
public class OddGridTests
{
    private static readonly string[] Outcomes = ["结果维持", "结果纠正", "其他结果", "尚未审结", "总计"];

    [Theory]
    [InlineData("行政诉讼（未经复议直接起诉）", "行政诉讼（复议后起诉）")]
    [InlineData("行政诉讼-未经复议直接起诉", "行政诉讼-复议后起诉")]
    public async Task A_group_and_its_row_may_share_a_label(string direct, string after)
    {
        AnnualReport report = await Report($"<table>{Row(["类别", .. Outcomes])}{Row(["行政复议", .. Numbers(1)])}{Row([direct, .. Numbers(11)])}{Row([after, .. Numbers(21)])}</table>");

        Assert.Equal([1m, 11m, 21m], new[] { "reconsideration", "litigation.direct", "litigation.afterReconsideration" }.Select(row => report.FindFigure($"disputes.{row}@upheld")!.Value!.Value));
    }

    [Fact]
    public async Task Numbers_of_lines_are_no_figures()
    {
        string[] rows =
        [
            Row(["第二十条第（五）项", "", "1"]), Row(["信息内容", "本年处理决定数量", "2"]), Row(["行政许可", "31", "3"]),
            Row(["第二十条第（六）项", "", "4"]), Row(["信息内容", "本年处理决定数量", "5"]), Row(["行政处罚", "32", "6"]), Row(["行政强制", "33", "7"]),
        ];
        AnnualReport report = await Report($"<table>{string.Concat(rows)}</table>");

        Assert.Equal([31m, 32m, 33m], new[] { "licensing", "penalties", "compulsion" }.Select(row => report.FindFigure($"proactive.{row}@decisions")!.Value!.Value));
    }

    [Fact]
    public async Task A_head_that_slid_under_another_column_gives_no_figure()
    {
        // The corner and the spans of the head are lost: 商业企业 stands below 自然人.
        string head = "<tr><td>自然人</td><td colspan=5>法人或其他组织</td><td>总计</td></tr>" + Row(["商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他"]);
        AnnualReport report = await Report($"<table>{head}{Row(["一、本年新收政府信息公开申请数量", "1", "2", "3", "4", "5", "6", "99"])}{Row(["二、上年结转政府信息公开申请数量", "0", "1", "0", "0", "0", "0", "9"])}</table>");

        Assert.DoesNotContain(report.Tables.Single(table => table.Key == "requests").Figures, figure => figure.State == FigureState.Number);
    }

    private static string Row(params string[] cells) => $"<tr>{string.Concat(cells.Select(cell => $"<td>{cell}</td>"))}</tr>";

    private static IEnumerable<string> Numbers(int first) => Enumerable.Range(first, 5).Select(number => number.ToString(CultureInfo.InvariantCulture));

    private static async Task<AnnualReport> Report(string table)
    {
        string page = $"<h1>松江县水利局2022年政府信息公开工作年度报告</h1><h2>一、总体情况</h2><p>2022年工作情况。</p><h2>二、主动公开政府信息情况</h2>{table}<h2>五、存在的主要问题及改进情况</h2><p>无。</p>";
        return (await DisclosurePipeline.Default.ParseAsync(DocumentSource.FromBytes(Encoding.UTF8.GetBytes(page), "report.html"))).Report!;
    }
}
