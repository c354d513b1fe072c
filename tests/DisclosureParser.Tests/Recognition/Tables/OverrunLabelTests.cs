using System.Text;
using DisclosureParser.Tests.Support;

namespace DisclosureParser.Tests.Recognition.Tables;

/// <summary>A label that runs over the edge of its cell leaves a piece of itself beside the figure; nobody wrote words there.</summary>
public class OverrunLabelTests
{
    [Theory]
    [InlineData("5.要求行政机关确认或重新出已获取信息", "具 0")]
    [InlineData("5.要求行政机关确认或重新出已获取信息", "0\n具")]
    [InlineData("5.要求行政机关确认或重新出具", "已获取信息")]
    [InlineData("5.要求行政机关确认或重新出具已获取信息", "具已获取信息 0")]
    public async Task A_piece_of_the_label_beside_a_figure_is_a_doubt_of_reading(string label, string cell)
    {
        AuditResult audit = await AuditAsync(label, cell);

        Figure figure = audit.Report!.FindFigure("requests.results.notProcessed.confirmation@naturalPerson")!;
        Assert.Equal((FigureState.Unreadable, null), (figure.State, figure.Text));
        Assert.Equal(AuditStatus.Incomplete, audit.Status);
        Assert.DoesNotContain(audit.Findings, finding => finding.RuleId is "TAB007" or "TAB010");
    }

    [Theory]
    [InlineData("具体见附件")]
    [InlineData("信息 0")]
    [InlineData("约0")]
    public async Task Other_words_beside_a_label_that_is_whole_are_the_finding(string cell)
    {
        AuditResult audit = await AuditAsync("5.要求行政机关确认或重新出具已获取信息", cell);

        Assert.Equal(cell, audit.Report!.FindFigure("requests.results.notProcessed.confirmation@naturalPerson")!.Text);
        Assert.Contains(audit.Findings, finding => finding.RuleId == "TAB010");
    }

    private static async Task<AuditResult> AuditAsync(string label, string cell)
    {
        string page = await File.ReadAllTextAsync(Repository.File("testdata", "reports", "qinghe-water-2023", "report.html"));
        const string printed = "<td>5.要求行政机关确认或重新出具已获取信息</td><td>0</td>";
        string row = $"<td>{label}</td><td>{cell.Replace("\n", "<br>", StringComparison.Ordinal)}</td>";
        Assert.Contains(printed, page, StringComparison.Ordinal);
        return await DisclosurePipeline.Default.AuditAsync(DocumentSource.FromBytes(Encoding.UTF8.GetBytes(page.Replace(printed, row, StringComparison.Ordinal)), "report.html"));
    }
}
