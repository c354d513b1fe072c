using System.Text;

namespace DisclosureParser.Tests.Recognition;

/// <summary>What page breaks leave of rows and tables is put together, or left open; it is never read as something else.</summary>
public class CutTableTests
{
    private const string Head = "<tr><td></td><td>自然人</td><td>商业企业</td><td>科研机构</td><td>社会公益组织</td><td>法律服务机构</td><td>其他</td><td>总计</td></tr>";

    [Theory]
    [InlineData("2.其他", "法律行政法规禁止公开", "prohibitedByLaw")]
    [InlineData("7.属于", "行政执法案卷", "enforcementFile")]
    [InlineData("3.危及“三安全", "一稳定”", "securityAndStability")]
    public async Task Halves_of_a_label_make_one_row(string upper, string lower, string row)
    {
        AnnualReport report = await ReadAsync($"{Head}<tr><td>1.属于国家秘密</td>{Cells(1)}</tr><tr><td>{upper}</td>{Cells(8)}</tr><tr><td>{lower}</td>{Cells(null)}</tr>");

        Assert.Equal(8, report.FindFigure($"requests.results.denied.{row}@naturalPerson")?.Value);
        Assert.Equal(56, report.FindFigure($"requests.results.denied.{row}@total")?.Value);
        Assert.Equal(FigureState.Missing, report.FindFigure("requests.results.other.misc@naturalPerson")?.State);
    }

    [Fact]
    public async Task A_row_of_blanks_below_a_whole_row_stays_a_row()
    {
        AnnualReport report = await ReadAsync($"{Head}<tr><td>1.属于国家秘密</td>{Cells(1)}</tr><tr><td>2.其他法律行政法规禁止公开</td>{Cells(null)}</tr>");

        Assert.Equal(FigureState.Blank, report.FindFigure("requests.results.denied.prohibitedByLaw@naturalPerson")?.State);
    }

    [Fact]
    public async Task Blanks_behind_half_a_label_are_open_where_values_stand_above_them_without_a_row()
    {
        AnnualReport report = await ReadAsync($"{Head}<tr><td>1.属于国家秘密</td>{Cells(1)}</tr><tr><td>3.补王</td>{Cells(8)}</tr><tr><td>后申请内容仍不明确</td>{Cells(null)}</tr>");

        Figure? figure = report.FindFigure("requests.results.unavailable.unclearAfterCorrection@naturalPerson");
        Assert.Equal((FigureState.Unreadable, null), (figure?.State, figure?.Text));
    }

    [Fact]
    public async Task Figures_whose_head_is_printed_are_not_missing()
    {
        AnnualReport report = await ReadAsync("<tr><td colspan=5>行政复议</td></tr><tr><td>结果维持</td><td>结果纠正</td><td>其他结果</td><td>尚未审结</td><td>总计</td></tr>");

        Figure? figure = report.FindFigure("disputes.reconsideration@upheld");
        Assert.Equal((FigureState.Unreadable, null), (figure?.State, figure?.Text));
    }

    private static string Cells(int? value) => string.Concat(Enumerable.Repeat($"<td>{value}</td>", 6)) + $"<td>{value * 7}</td>";

    private static async Task<AnnualReport> ReadAsync(string rows)
    {
        string page = $"<html><head><meta charset=utf-8></head><body><h1>清河市某局2022年政府信息公开工作年度报告</h1><h2>三、收到和处理政府信息公开申请情况</h2><table>{rows}</table></body></html>";
        ParseResult parsed = await DisclosurePipeline.Default.ParseAsync(DocumentSource.FromBytes(Encoding.UTF8.GetBytes(page), "report.html"));
        return parsed.Report!;
    }
}
