using System.Text;
using DisclosureParser.Documents;
using DisclosureParser.Tests.Support;

namespace DisclosureParser.Tests.Recognition;

/// <summary>A page that prints a report twice, or two reports, gives the figures of the first alone.</summary>
public class FirstReportTests
{
    [Fact]
    public async Task The_report_of_another_year_behind_the_first_is_not_mixed_in()
    {
        string page = await Page(), other = page.Replace("2023", "2022", StringComparison.Ordinal).Replace("<td>0</td>", "<td>4</td>", StringComparison.Ordinal);

        ParseResult one = await Parse(page), both = await Parse(page + other);

        Assert.Equal(Figures(one), Figures(both));
        Assert.Equal(one.Report!.Sections.Select(section => section.Key), both.Report!.Sections.Select(section => section.Key));
        Assert.Equal((one.Report.Header.Year, one.Report.Header.Signature?.Text), (both.Report.Header.Year, both.Report.Header.Signature?.Text));
        Assert.Equal(DiagnosticIds.SectionUncertain, Assert.Single(both.Diagnostics).Id);
    }

    [Fact]
    public async Task A_list_of_contents_in_front_opens_no_report()
    {
        string page = await Page();
        string contents = "<p>一、总体情况……1</p><p>二、主动公开政府信息情况……2</p><p>三、收到和处理政府信息公开申请情况……3</p><p>四、政府信息公开行政复议、行政诉讼情况……4</p><p>五、存在的主要问题及改进情况……5</p><p>六、其他需要报告的事项……6</p>";
        int first = page.IndexOf("一、总体情况", StringComparison.Ordinal), element = page.LastIndexOf('<', first);

        ParseResult one = await Parse(page), listed = await Parse(page[..element] + contents + page[element..]);

        Assert.Equal(one.Report!.Sections.Select(section => (section.Key, section.Text)), listed.Report!.Sections.Select(section => (section.Key, section.Text)));
        Assert.Empty(listed.Diagnostics);
    }

    private static IEnumerable<(string, FigureState, decimal?)> Figures(ParseResult result) =>
        result.Report!.Tables.SelectMany(table => table.Figures).Select(figure => (figure.Key, figure.State, figure.Value));

    private static Task<string> Page() => File.ReadAllTextAsync(Repository.File("testdata", "reports", "qinghe-water-2023", "report.html"));

    private static Task<ParseResult> Parse(string page) => DisclosurePipeline.Default.ParseAsync(DocumentSource.FromBytes(Encoding.UTF8.GetBytes(page), "report.html"));
}
