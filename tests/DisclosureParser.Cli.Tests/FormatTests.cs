using System.Text.Json;
using DisclosureParser.Tests.Support;

namespace DisclosureParser.Cli.Tests;

/// <summary>Several formats in one run, files and folders, and a baseline.</summary>
public sealed class FormatTests : IDisposable
{
    private readonly ScratchFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task One_run_writes_every_format()
    {
        Run run = await CheckAsync(
            "-q", "-o", "json=out/a.json", "-o", "ndjson=out/a.ndjson", "-o", "sarif=out/a.sarif", "-o", "junit=out/a.xml", "-o", "csv=out/a.csv", "-o", "markdown=out/a.md", "-o", "github=out/a.txt",
            "-o", "xlsx=out/a.xlsx", "-o", "html=out/a.html", "-o", "sqlite=out/a.db", "-o", "parquet=out/parquet", "-o", "csv=out/tables/", "-o", "text=out/b.txt");
        Assert.True(run.ExitCode == 1, run.Error);
        Assert.Equal(
            ["a.csv", "a.db", "a.html", "a.json", "a.md", "a.ndjson", "a.sarif", "a.txt", "a.xlsx", "a.xml", "b.txt", "parquet", "tables"],
            Directory.GetFileSystemEntries(Out()).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.Equal(10, Directory.GetFiles(Out("parquet"), "*.parquet").Length);
        Assert.Equal(10, Directory.GetFiles(Out("tables"), "*.csv").Length);
        Assert.Empty(Directory.GetFiles(Out(), "*.partial", SearchOption.AllDirectories));
        Assert.Contains("\"../reports/qinghe-market-2023/report.html\"", File.ReadAllText(Out("a.html")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_output_names_a_folder_of_this_machine()
    {
        await CheckAsync("-q", "-o", "json=out/a.json", "-o", "sarif=out/a.sarif", "-o", "html=out/a.html", "-o", "csv=out/tables/", "-o", "junit=out/a.xml", "-o", "github=out/a.txt");
        foreach (string file in Directory.GetFiles(Out(), "*", SearchOption.AllDirectories))
            Assert.DoesNotContain(_folder.Path, File.ReadAllText(file), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("xlsx")]
    [InlineData("parquet")]
    public async Task What_is_no_text_is_not_for_standard_output(string format)
    {
        Run run = await CheckAsync("-f", format);
        Assert.Equal(2, run.ExitCode);
        Assert.Equal($"disclosure: 用法错误：-f 不能用“{format}”，请写文件：-o {format}=文件\n", run.Error);
    }

    [Fact]
    public async Task Two_outputs_to_one_file_are_a_mistake() =>
        Assert.Equal("disclosure: 用法错误：两个 -o 写同一文件“a”\n", (await CheckAsync("-o", "json=out/a", "-o", "csv=out/a")).Error);

    [Fact]
    public async Task Annotations_name_files_from_the_working_folder()
    {
        Run run = await CheckAsync("-f", "github");
        Assert.Contains("::error file=reports/qinghe-market-2023/report.html,line=", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_what_the_baseline_does_not_hold_fails_a_run()
    {
        await CheckAsync("-q", "-o", "ndjson=before.ndjson");
        Run again = await CheckAsync("--baseline", "before.ndjson", "-f", "json");
        Assert.Equal(0, again.ExitCode);
        JsonElement summary = JsonDocument.Parse(again.Output).RootElement.GetProperty("summary");
        Assert.Equal((0, 0), (summary.GetProperty("new").GetInt32(), summary.GetProperty("corrected").GetInt32()));
        Assert.True(summary.GetProperty("known").GetInt32() > 0);
    }

    [Fact]
    public async Task A_baseline_that_is_none_is_a_mistake_of_usage()
    {
        _folder.Write("before.json", "{}");
        Run run = await CheckAsync("--baseline", "before.json");
        Assert.Equal((2, "disclosure: 用法错误：--baseline “before.json”：不是 check 的 json 或 ndjson 结果\n"), (run.ExitCode, run.Error));
    }

    private async Task<Run> CheckAsync(params string[] options)
    {
        string reports = Repository.File("testdata", "reports");
        foreach (string file in Directory.GetFiles(reports, "*", SearchOption.AllDirectories))
            _folder.Write(Path.Combine("reports", Path.GetRelativePath(reports, file)), File.ReadAllBytes(file));
        Directory.CreateDirectory(Out());
        return await Run.InAsync(_folder.Path, ["check", "reports", .. options]);
    }

    private string Out(params string[] parts) => Path.Combine([_folder.Path, "out", .. parts]);
}
