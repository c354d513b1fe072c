using DisclosureParser.Tests.Support;

namespace DisclosureParser.Tests.Recognition.Tables;

public class WordsInCellsTests
{
    [Fact]
    public async Task A_row_whose_only_cell_holds_words_is_a_row_and_its_words_are_the_finding()
    {
        string page = await File.ReadAllTextAsync(Repository.File("testdata", "reports", "qinghe-water-2023", "report.html"));
        int row = page.IndexOf("行政强制", StringComparison.Ordinal), cell = page.IndexOf("<td", row, StringComparison.Ordinal);
        int from = page.IndexOf('>', cell) + 1, to = page.IndexOf("</td>", from, StringComparison.Ordinal);
        string changed = page[..from] + "详见附件" + page[to..];

        AuditResult audit = await DisclosurePipeline.Default.AuditAsync(DocumentSource.FromBytes(System.Text.Encoding.UTF8.GetBytes(changed), "report.html"));

        Figure figure = audit.Report!.FindFigure("proactive.compulsion@decisions")!;
        Assert.Equal((FigureState.Unreadable, "详见附件"), (figure.State, figure.Text));
        Assert.Equal(["TAB010 proactive.compulsion@decisions"], audit.Findings.Select(finding => $"{finding.RuleId} {finding.Subject}"));
    }
}
