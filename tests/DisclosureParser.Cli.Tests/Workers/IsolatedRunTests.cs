using System.Text.Json;
using DisclosureParser.Cli.Workers;
using DisclosureParser.Tests.Support;

namespace DisclosureParser.Cli.Tests.Workers;

/// <summary>A run over many files, one of which is poison.</summary>
public sealed class IsolatedRunTests
{
    [Theory]
    [InlineData("stack-overflow", "DOC012", 199)]
    [InlineData("swallow-allocation", "DOC013", 19)]
    [InlineData("exit", "DOC012", 19)]
    [InlineData("junk", "DOC012", 19)]
    public async Task The_other_files_come_out_byte_for_byte_as_without_the_bad_one(string fault, string id, int others)
    {
        using ScratchFolder folder = new();
        Fill(folder, others);
        using JsonDocument without = await Check(folder.Path, WorkerPrograms.Faulty);
        folder.Write("0010-bad.txt", $"fault:{fault}");
        using JsonDocument with = await Check(folder.Path, WorkerPrograms.Faulty);

        Dictionary<string, string> clean = Reports(without), poisoned = Reports(with);
        Assert.Equal(others, clean.Count);
        Assert.Contains($"\"{id}\"", poisoned["0010-bad.txt"], StringComparison.Ordinal);
        poisoned.Remove("0010-bad.txt");
        Assert.Equal(clean, poisoned);
    }

    [Fact]
    public async Task Workers_change_no_byte_of_the_result()
    {
        string reports = Repository.File("testdata", "reports");
        Run inProcess = await Run.InAsync(reports, (WorkerProgram?)null, "check", ".", "-f", "json");
        Run isolated = await Run.InAsync(reports, WorkerPrograms.Shipped, "check", ".", "-f", "json", "-j", "2");
        Assert.Equal(inProcess.Output, isolated.Output);
        Assert.Equal(inProcess.ExitCode, isolated.ExitCode);
    }

    [Theory]
    [InlineData("parse", "qinghe-water-2023/report.html")]
    [InlineData("eval", "qinghe-water-2023")]
    public async Task Other_commands_read_in_workers_too(string command, string path)
    {
        string reports = Repository.File("testdata", "reports");
        Run inProcess = await Run.InAsync(reports, (WorkerProgram?)null, command, path);
        Run isolated = await Run.InAsync(reports, WorkerPrograms.Shipped, command, path);
        Assert.Equal(inProcess, isolated);
    }

    [Fact]
    public async Task A_program_that_cannot_start_workers_says_so_and_checks_nothing()
    {
        using ScratchFolder folder = new();
        Fill(folder, 1);
        Run run = await Run.InAsync(folder.Path, new WorkerProgram("/nowhere/disclosure", "worker"), "check", ".");
        Assert.Equal(5, run.ExitCode);
        Assert.Contains("--in-process", run.Error, StringComparison.Ordinal);
        Assert.Equal(0, (await Run.InAsync(folder.Path, new WorkerProgram("/nowhere/disclosure", "worker"), "check", ".", "--in-process", "--exit-zero", "--allow-unassessed")).ExitCode);
    }

    private static void Fill(ScratchFolder folder, int files)
    {
        for (int i = 0; i < files; i++) folder.Write($"{i:0000}.txt", $"清河县{i}局2023年政府信息公开工作年度报告\n一、总体情况\n全年收到申请{i}件。\n");
    }

    private static async Task<JsonDocument> Check(string folder, WorkerProgram worker) =>
        JsonDocument.Parse((await Run.InAsync(folder, worker, "check", ".", "-f", "json", "-j", "2")).Output);

    private static Dictionary<string, string> Reports(JsonDocument run) =>
        run.RootElement.GetProperty("reports").EnumerateArray()
            .ToDictionary(report => Path.GetFileName(report.GetProperty("document").GetProperty("name").GetString()!), report => report.GetRawText());
}
