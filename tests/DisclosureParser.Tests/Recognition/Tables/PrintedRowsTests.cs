using System.Text;
using DisclosureParser.Tests.Support;

namespace DisclosureParser.Tests.Recognition.Tables;

/// <summary>Only what is surely not printed is missing: a row whose label stands in the section is printed, read or not.</summary>
public class PrintedRowsTests
{
    private const string Heads = "信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数\n规章 | 1 | 0 | 1\n行政规范性文件 | 2 | 0 | 5\n信息内容 | 本年处理决定数量\n行政许可 | 12\n";

    [Fact]
    public async Task A_row_of_blanks_that_left_no_cell_is_printed_all_the_same()
    {
        AuditResult audit = await TextAsync(Heads + "第二十条第（六）项\n信息内容 | 本年处理决定数量\n行政处罚 | \n行政强制 | \n第二十条第（八）项\n信息内容 | 本年收费金额（单位：万元）\n行政事业性收费 | 3");

        AssertUnread(audit, "proactive.penalties@decisions");
        Assert.DoesNotContain(audit.Findings, finding => finding.RuleId == "TAB003");
    }

    [Fact]
    public async Task Rows_beside_a_line_of_values_that_belongs_to_none_are_open()
    {
        AuditResult audit = await TextAsync(Heads + "行政处罚 | 1\n4 | 5 | 6 | 7 | 8");

        AssertUnread(audit, "proactive.compulsion@decisions");
        Assert.DoesNotContain(audit.Findings, finding => finding.RuleId == "TAB003");
    }

    [Fact]
    public async Task A_row_that_stands_in_a_table_of_its_own_without_its_figure_is_open()
    {
        AuditResult audit = await PageAsync("<tr><td>行政处罚</td><td colspan=\"3\">6</td></tr>", "</table><table><tr><td>行政处罚</td></tr><tr><td>见右</td></tr></table><table>");

        AssertUnread(audit, "proactive.penalties@decisions");
        Assert.DoesNotContain(audit.Findings, finding => finding.RuleId == "TAB003");
    }

    [Fact]
    public async Task A_row_that_stands_nowhere_is_missing()
    {
        AuditResult audit = await PageAsync("<tr><td>行政处罚</td><td colspan=\"3\">6</td></tr>", "");

        Assert.Equal(FigureState.Missing, audit.Report!.FindFigure("proactive.penalties@decisions")!.State);
        Assert.Contains(audit.Findings, finding => finding.RuleId == "TAB003");
    }

    [Fact]
    public async Task A_table_whose_characters_were_lost_is_not_missing()
    {
        AuditResult audit = await TextAsync("|信息\uFFFD|本年\uFFFD|\n|规\uFFFD|1|\n|行\uFFFD|2|");

        AssertUnread(audit, "proactive.regulations@issued");
    }

    private static void AssertUnread(AuditResult audit, string key)
    {
        Figure figure = audit.Report!.FindFigure(key)!;
        Assert.Equal((FigureState.Unreadable, null), (figure.State, figure.Text));
    }

    private static Task<AuditResult> TextAsync(string table) =>
        AuditAsync($"清河市水利局2023年政府信息公开工作年度报告\n一、总体情况\n概况。\n二、主动公开政府信息情况\n{table}\n三、收到和处理政府信息公开申请情况\n", "report.txt");

    private static async Task<AuditResult> PageAsync(string printed, string instead)
    {
        string page = await File.ReadAllTextAsync(Repository.File("testdata", "reports", "qinghe-water-2023", "report.html"));
        Assert.Contains(printed, page, StringComparison.Ordinal);
        return await AuditAsync(page.Replace(printed, instead, StringComparison.Ordinal), "report.html");
    }

    private static Task<AuditResult> AuditAsync(string text, string name) =>
        DisclosurePipeline.Default.AuditAsync(DocumentSource.FromBytes(Encoding.UTF8.GetBytes(text), name));
}
