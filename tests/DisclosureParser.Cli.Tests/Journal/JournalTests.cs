
namespace DisclosureParser.Cli.Tests.Journal;

/// <summary>Runs that are broken off and gone on with, and runs in parts: the result is that of one run.</summary>
public sealed class JournalTests : IDisposable
{
    private readonly ScratchFolder _folder = new();

    public JournalTests()
    {
        foreach (int year in (int[])[2021, 2022, 2023])
        {
            foreach (string body in (string[])["清河县水利局", "清河县教育局", "清河县财政局"])
                _folder.Write($"报告/{year}/{body}{year}年报.txt", $"{body}{year}年政府信息公开工作年度报告\n一、总体情况\n{year}年，主动公开政府信息{year % 100}条。\n");
        }

        _folder.Write("报告/空.txt", "");
        _folder.Write("报告/旧.doc", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]);
    }

    [Fact]
    public async Task A_resumed_run_gives_the_bytes_of_an_uninterrupted_one()
    {
        Run whole = await CheckAsync("报告");
        await CheckAsync("报告/2021", "--journal", "甲.journal");

        Run resumed = await CheckAsync("报告", "--journal", "甲.journal", "--resume");

        Assert.Equal(whole.Output, resumed.Output);
        Assert.Equal(whole.ExitCode, resumed.ExitCode);
    }

    [Fact]
    public async Task An_existing_journal_is_not_gone_on_with_by_mistake()
    {
        await CheckAsync("报告", "--journal", "甲.journal");

        Run again = await CheckAsync("报告", "--journal", "甲.journal");

        Assert.Equal(2, again.ExitCode);
        Assert.Contains("--resume", again.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_run_that_was_refused_leaves_no_journal_in_the_way()
    {
        await CheckAsync("没有的文件夹", "--journal", "甲.journal");

        Assert.NotEqual(2, (await CheckAsync("报告", "--journal", "甲.journal")).ExitCode);
    }

    [Fact]
    public async Task Another_run_does_not_write_to_the_same_journal()
    {
        using (Cli.Journal.ReadingStore.Open(Path.Combine(_folder.Path, "甲.journal"), "甲.journal"))
        {
            Run second = await CheckAsync("报告", "--journal", "甲.journal", "--resume");

            Assert.Equal(2, second.ExitCode);
            Assert.Contains("正被另一次运行使用", second.Error, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_file_that_is_no_journal_is_left_alone()
    {
        string path = _folder.Write("名单.txt", "水利局\n");

        Run run = await CheckAsync("报告", "--journal", "名单.txt", "--resume");

        Assert.Equal(2, run.ExitCode);
        Assert.Equal("水利局\n", await File.ReadAllTextAsync(path));
    }

    [Theory]
    [InlineData(2)]
    [InlineData(5)]
    public async Task Parts_make_the_whole(int parts)
    {
        Run whole = await CheckAsync("报告");
        for (int part = 1; part <= parts; part++) await CheckAsync("报告", "--shard", $"{part}/{parts}", "--journal", $"日志/{part}.journal");

        Run merged = await Run.InAsync(_folder.Path, "merge", "日志", "-f", "json");

        Assert.Equal(whole.Output, merged.Output);
        Assert.Equal(whole.ExitCode, merged.ExitCode);
    }

    [Theory]
    [InlineData("json", "zh-CN")]
    [InlineData("ndjson", "zh-CN")]
    [InlineData("sarif", "zh-CN")]
    [InlineData("csv", "zh-CN")]
    [InlineData("json", "en")]
    public async Task Lines_of_all_parts_are_the_lines_of_the_whole_where_no_rule_looks_at_other_bodies(string format, string language)
    {
        Directory.CreateDirectory(Path.Combine(_folder.Path, "结果"));
        string[] options = ["--ignore", "YOY010", "--ignore", "AGG", "--lang", language];
        Run whole = await WriteAsync(["报告", "-f", format, .. options]);
        for (int part = 1; part <= 3; part++) await WriteAsync(["报告", "--shard", $"{part}/3", "-o", $"ndjson=结果/{part}.ndjson", .. options]);

        Run merged = await Run.InAsync(_folder.Path, ["merge", "结果", "-f", format, "--lang", language]);

        Assert.Equal(whole.Output, merged.Output);
        Assert.Equal(whole.ExitCode, merged.ExitCode);
        Assert.Contains("不再对照", merged.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Lines_that_were_cut_off_are_refused()
    {
        Run whole = await WriteAsync("报告", "-f", "ndjson");
        _folder.Write("断.ndjson", whole.Output[..whole.Output.LastIndexOf("{\"type\":\"summary\"", StringComparison.Ordinal)]);
        _folder.Write("坏.ndjson", whole.Output.Replace("\"findings\":[", "\"findings\":7,\"x\":[", StringComparison.Ordinal));

        Run cut = await Run.InAsync(_folder.Path, "merge", "断.ndjson");
        Run broken = await Run.InAsync(_folder.Path, "merge", "坏.ndjson");

        Assert.Equal((2, 2), (cut.ExitCode, broken.ExitCode));
        Assert.Contains("没有写完", cut.Error, StringComparison.Ordinal);
        Assert.Contains("第 1 行", broken.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_format_can_be_written_of_lines()
    {
        await WriteAsync("报告", "-o", "ndjson=全部.ndjson");

        Run merged = await Run.InAsync(
            _folder.Path, "merge", "全部.ndjson", "-f", "text", "-o", "xlsx=a.xlsx", "-o", "html=a.html", "-o", "sqlite=a.db", "-o", "parquet=p/", "-o", "junit=a.xml", "-o", "markdown=a.md", "-o", "github=a.txt");

        Assert.Equal(1, merged.ExitCode);
    }

    [Fact]
    public async Task The_years_of_one_body_fall_to_one_part()
    {
        for (int part = 1; part <= 3; part++)
        {
            Run run = await CheckAsync("报告", "--shard", $"{part}/3");
            foreach (string body in (string[])["水利局", "教育局", "财政局"])
            {
                int years = ((int[])[2021, 2022, 2023]).Count(year => run.Output.Contains($"{body}{year}年报", StringComparison.Ordinal));
                Assert.True(years is 0 or 3, $"{body}: {years}");
            }
        }
    }

    [Theory]
    [InlineData("0/4")]
    [InlineData("5/4")]
    [InlineData("1")]
    [InlineData("a/b")]
    public async Task A_part_that_does_not_exist_is_refused(string shard) => Assert.Equal(2, (await CheckAsync("报告", "--shard", shard)).ExitCode);

    public void Dispose() => _folder.Dispose();

    private Task<Run> WriteAsync(params string[] arguments) => Run.InAsync(_folder.Path, ["check", .. arguments, "--no-config"]);

    private Task<Run> CheckAsync(params string[] arguments) => Run.InAsync(_folder.Path, ["check", .. arguments, "-f", "json", "--no-config"]);
}
