using System.Text.Json;
using DisclosureParser.Tests.Support;

namespace DisclosureParser.Cli.Tests;

public class CompareTests
{
    private static readonly string Report = File.ReadAllText(Repository.File("testdata", "reports", "qinghe-market-2023", "report.html"));

    /// <summary>The same body a year on, which in the table carries in one request less than it carried out.</summary>
    private static string NextYear => Report.Replace("2023", "2024", StringComparison.Ordinal).Replace("2022", "2023", StringComparison.Ordinal);

    private static async Task<Run> RunAsync((string Name, string Text)[] files, params string[] arguments)
    {
        using ScratchFolder folder = new();
        foreach ((string name, string text) in files) folder.Write(name, text);
        return await Run.InAsync(folder.Path, arguments);
    }

    private static string[] Rules(Run run, string document)
    {
        using JsonDocument json = JsonDocument.Parse(run.Output);
        return [.. json.RootElement.GetProperty("reports").EnumerateArray()
            .Single(report => report.GetProperty("document").GetProperty("name").GetString() == document)
            .GetProperty("findings").EnumerateArray().Select(finding => finding.GetProperty("ruleId").GetString()!)];
    }

    [Theory]
    [InlineData("a.html", "b.html")]
    [InlineData("b.html", "a.html")]
    public async Task The_later_year_is_held_against_the_earlier_whichever_is_named_first(string first, string second)
    {
        Run run = await RunAsync([("a.html", Report), ("b.html", NextYear)], "compare", first, second, "-f", "json");

        Assert.Equal(1, run.ExitCode);
        Assert.Equal(["YOY001", "YOY003", "YOY007", "YOY009"], Rules(run, "b.html"));
        Assert.Empty(Rules(run, "a.html"));
        Assert.Contains("\"document\":\"a.html\"", run.Output.Replace(" ", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Growth_and_disputes_are_held_against_the_year_before()
    {
        string grown = NextYear.Replace("<h2>二、", "<p>全年新收政府信息公开申请13件，同比增长99%。</p>\n<h2>二、", StringComparison.Ordinal);
        Run run = await RunAsync([("a.html", Report), ("b.html", grown)], "compare", "a.html", "b.html", "-f", "json", "--select", "TXT014,REV004,REV005");

        using JsonDocument json = JsonDocument.Parse(run.Output);
        JsonElement outcomes = json.RootElement.GetProperty("reports")[1].GetProperty("outcomes");
        Assert.Equal(["REV004 passed", "REV005 passed", "TXT014 failed"],
            outcomes.EnumerateArray().Select(outcome => $"{outcome.GetProperty("ruleId")} {outcome.GetProperty("outcome")}")
                .Where(outcome => outcome.StartsWith("REV004", StringComparison.Ordinal) || outcome.StartsWith("REV005", StringComparison.Ordinal) || outcome.StartsWith("TXT014", StringComparison.Ordinal)));
        Assert.Contains("\"document\": \"a.html\"", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Folders_are_paired_by_body_and_year()
    {
        string other = NextYear.Replace("清河县", "临河县", StringComparison.Ordinal);
        Run run = await RunAsync([("old/a.html", Report), ("new/a.html", NextYear), ("new/other.html", other)], "compare", "old", "new", "-f", "json", "--ignore", "YOY010");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("YOY001", Rules(run, "new/a.html"));
        Assert.Empty(Rules(run, "new/other.html"));
    }

    [Fact]
    public async Task A_batch_of_check_holds_years_against_each_other()
    {
        Run run = await RunAsync([("a.html", Report), ("b.html", NextYear)], "check", "a.html", "b.html", "-f", "json");

        Assert.Contains("YOY001", Rules(run, "b.html"));
    }

    [Fact]
    public async Task A_page_and_a_changed_copy_of_it_are_compared()
    {
        Run run = await RunAsync([("a.html", Report), ("b.html", Report.Replace("<td>13</td>", "<td>12</td>", StringComparison.Ordinal))], "compare", "a.html", "b.html", "-f", "json");

        Assert.Equal(["PUB006"], Rules(run, "b.html"));
        Assert.Equal(0, run.ExitCode);
    }

    [Fact]
    public async Task Reports_of_different_bodies_are_not_compared_and_it_says_so()
    {
        Run run = await RunAsync([("a.html", Report), ("b.html", NextYear.Replace("清河县", "临河县", StringComparison.Ordinal))], "compare", "a.html", "b.html");

        Assert.Equal(3, run.ExitCode);
        Assert.Contains("两份报告的机关不同", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_cannot_be_read_is_never_silent()
    {
        Run run = await RunAsync([("a.html", Report)], "compare", "a.html", "b.html");

        Assert.Equal(4, run.ExitCode);
        Assert.Contains("DOC001", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_there_is_no_input() => Assert.Equal(3, (await RunAsync([], "compare", "a.html", "b.html")).ExitCode);

    [Fact]
    public async Task One_path_is_a_usage_error() => Assert.Equal(2, (await RunAsync([("a.html", Report)], "compare", "a.html")).ExitCode);

    [Fact]
    public async Task A_roster_names_who_has_not_reported()
    {
        string government = Report.Replace("清河县市场监督管理局", "清河县人民政府", StringComparison.Ordinal);
        (string, string)[] files = [("a.html", government), ("b.html", Report), ("roster.csv", "单位,地区,级别,年度\n市场监管局,清河县,县级,2023\n教育局,清河县,县级,2023\n")];

        Run run = await RunAsync(files, "check", "a.html", "b.html", "--roster", "roster.csv", "-f", "json", "--select", "AGG");

        Assert.Equal(["AGG002"], Rules(run, "a.html"));
        Assert.Contains("教育局", run.Output, StringComparison.Ordinal);
        Assert.Equal(2, (await RunAsync(files, "check", "a.html", "--roster", "none.csv")).ExitCode);
    }
}
