using DisclosureParser.Tests.Support;

namespace DisclosureParser.Cli.Tests;

public sealed class OutputTests : IDisposable
{
    private readonly ScratchFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Json_is_the_same_byte_for_byte_whatever_the_number_of_jobs_and_the_folder()
    {
        string reports = Repository.File("testdata", "reports");
        foreach (string file in Directory.GetFiles(reports, "*", SearchOption.AllDirectories))
            _folder.Write(Path.Combine("reports", Path.GetRelativePath(reports, file)), File.ReadAllBytes(file));
        Run one = await Run.InAsync(_folder.Path, "check", "reports", "-f", "json", "-j", "1");
        Run eight = await Run.InAsync(Repository.File("testdata"), "check", "reports", "-f", "json", "-j", "8");
        Assert.Equal(one.Output, eight.Output);
        Assert.Equal(one.ExitCode, eight.ExitCode);
        Assert.DoesNotContain("\r", one.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_holds_what_standard_output_would_have()
    {
        string report = Repository.File("testdata", "reports", "qinghe-market-2023", "report.html");
        Run run = await Run.InAsync(_folder.Path, "check", report, "-q", "-o", "json=out.json", "-o", "text=out.txt");
        Assert.Equal(1, run.ExitCode);
        Run json = await Run.InAsync(_folder.Path, "check", report, "-f", "json");
        Assert.Equal(json.Output, File.ReadAllText(Path.Combine(_folder.Path, "out.json")));
        Assert.Equal(["out.json", "out.txt"], Directory.GetFiles(_folder.Path).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_file_that_cannot_be_written_is_an_internal_error_in_one_line()
    {
        string report = Repository.File("testdata", "reports", "qinghe-water-2023", "report.md");
        Run run = await Run.InAsync(_folder.Path, "check", report, "-o", "json=no/such/folder/out.json");
        Assert.Equal(5, run.ExitCode);
        Assert.Equal("disclosure: 无法写出文件“out.json”。\n", run.Error);
    }

    [Fact]
    public async Task Every_rule_is_explained_by_its_page()
    {
        foreach (string line in (await Run.InAsync(_folder.Path, "rules")).Output.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            Run explained = await Run.InAsync(_folder.Path, "rules", "explain", line[..6]);
            Assert.Equal(0, explained.ExitCode);
            Assert.StartsWith(line[..6], explained.Output, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Progress_goes_to_standard_error_line_by_line()
    {
        string reports = Repository.File("testdata", "reports");
        Run run = await Run.InAsync(_folder.Path, "check", reports, "-q", "--progress", "plain");
        Assert.Contains("已检查", run.Error, StringComparison.Ordinal);
        Assert.Single(run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }
}
