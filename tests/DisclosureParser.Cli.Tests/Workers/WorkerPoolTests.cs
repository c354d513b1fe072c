using System.Diagnostics;
using System.Text;
using DisclosureParser.Cli.Workers;
using DisclosureParser.Documents;

namespace DisclosureParser.Cli.Tests.Workers;

/// <summary>Whatever a document does to the process that reads it, the program says what it was and goes on.</summary>
public sealed class WorkerPoolTests
{
    [Theory]
    [InlineData("stack-overflow", ReadErrorReason.WorkerCrashed, "栈溢出")]
    [InlineData("exit", ReadErrorReason.WorkerCrashed, "没有给出结果就退出")]
    [InlineData("exit-code", ReadErrorReason.WorkerCrashed, "崩溃")]
    [InlineData("fail-fast", ReadErrorReason.WorkerCrashed, "崩溃")]
    [InlineData("kill", ReadErrorReason.WorkerCrashed, "崩溃")]
    [InlineData("junk", ReadErrorReason.WorkerCrashed, "输出不合约定")]
    [InlineData("huge-frame", ReadErrorReason.WorkerCrashed, "输出不合约定")]
    [InlineData("half-frame", ReadErrorReason.WorkerCrashed, "输出不合约定")]
    [InlineData("bad-payload", ReadErrorReason.WorkerCrashed, "输出不合约定")]
    [InlineData("fork", ReadErrorReason.WorkerCrashed, "没有给出结果就退出")]
    [InlineData("allocate", ReadErrorReason.WorkerOutOfMemory, "128 MB")]
    [InlineData("swallow-allocation", ReadErrorReason.WorkerOutOfMemory, "128 MB")]
    [InlineData("native-memory", ReadErrorReason.WorkerOutOfMemory, "128 MB")]
    [InlineData("spin", ReadErrorReason.Timeout, "时限")]
    public async Task Each_way_to_fail_has_its_name(string fault, ReadErrorReason reason, string words)
    {
        await using WorkerPool pool = new(WorkerPrograms.Faulty, WorkerPrograms.Tight);
        ReadAttempt attempt = await Open(pool, $"fault:{fault}");
        Assert.Equal(reason, attempt.Failure?.Reason);
        Assert.Contains(words, attempt.Failure!.Message, StringComparison.Ordinal);
        Assert.Equal("a.txt", attempt.Document.Info.Name);
        Assert.NotNull(attempt.Document.Info.Sha256);
        Assert.Null((await Open(pool, "一、总体情况\n正常的一份。")).Failure);
    }

    [Fact]
    public async Task A_document_that_only_waits_runs_out_of_time()
    {
        await using WorkerPool pool = new(WorkerPrograms.Faulty, WorkerPrograms.Tight with { WallTime = TimeSpan.FromSeconds(1) });
        Assert.Equal(ReadErrorReason.Timeout, (await Open(pool, "fault:sleep")).Failure?.Reason);
    }

    [Fact]
    public async Task What_a_library_prints_is_no_answer()
    {
        await using WorkerPool pool = new(WorkerPrograms.Faulty, WorkerPrograms.Tight);
        ReadAttempt attempt = await Open(pool, "fault:print\n一、总体情况");
        Assert.Null(attempt.Failure);
        Assert.Equal("text", attempt.Document.Info.Format);
    }

    [Fact]
    public async Task A_crash_by_chance_is_tried_again()
    {
        using ScratchFolder folder = new();
        await using WorkerPool pool = new(WorkerPrograms.Faulty, WorkerPrograms.Tight);
        Assert.Null((await Open(pool, $"fault:once {Path.Combine(folder.Path, "marker")}")).Failure);
    }

    [Fact]
    public async Task The_same_bytes_are_not_tried_a_third_time()
    {
        using ScratchFolder folder = new();
        string count = Path.Combine(folder.Path, "count");
        await using WorkerPool pool = new(WorkerPrograms.Faulty, WorkerPrograms.Tight);
        foreach (string name in (string[])["a.txt", "b.txt", "c.txt"])
            Assert.Equal(ReadErrorReason.WorkerCrashed, (await Open(pool, $"fault:count {count}", name)).Failure?.Reason);
        Assert.Equal(2, File.ReadAllLines(count).Length);
    }

    [Fact]
    public async Task A_worker_that_does_not_start_is_said_to()
    {
        await using WorkerPool gone = new(new WorkerProgram("/nowhere/disclosure", "worker"), WorkerPrograms.Tight);
        Assert.False(await gone.PrepareAsync(CancellationToken.None));
        await using WorkerPool ends = new(WorkerPrograms.Of("FaultyWorker", "no-start"), WorkerPrograms.Tight);
        Assert.False(await ends.PrepareAsync(CancellationToken.None));
        Assert.Contains("无法启动", (await Open(ends, "一")).Failure!.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Cancellation_ends_the_worker_within_two_seconds()
    {
        using ScratchFolder folder = new();
        string pid = Path.Combine(folder.Path, "pid");
        await using WorkerPool pool = new(WorkerPrograms.Faulty, WorkerPrograms.Tight with { CpuTime = TimeSpan.FromMinutes(1) });
        using CancellationTokenSource stop = new();
        Task<ReadAttempt> reading = Open(pool, $"fault:pid {pid}", stop: stop.Token);
        int process = await ProcessAt(pid);
        Stopwatch watch = Stopwatch.StartNew();
        await stop.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => reading);
        await Gone(process);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(2), $"{watch.Elapsed}");
    }

    [Fact]
    public async Task A_worker_whose_program_is_gone_ends_in_the_middle_of_a_document()
    {
        using ScratchFolder folder = new();
        string pid = Path.Combine(folder.Path, "pid");
        using Process worker = Process.Start(WorkerPrograms.Faulty.ToStartInfo(WorkerPrograms.Tight))!;
        DocumentContent content = new("a.txt", [.. Encoding.UTF8.GetBytes($"fault:pid {pid}")]);
        ReadRequest.ToFrame(content, DocumentLimits.Default).Write(worker.StandardInput.BaseStream);
        int process = await ProcessAt(pid);
        worker.StandardInput.Close();
        await Gone(process);
    }

    private static async Task<ReadAttempt> Open(WorkerPool pool, string text, string name = "a.txt", CancellationToken stop = default) =>
        await pool.OpenAsync(new DocumentContent(name, [.. Encoding.UTF8.GetBytes(text)]), DocumentLimits.Default, stop);

    private static async Task<int> ProcessAt(string file)
    {
        for (int i = 0; i < 400; i++)
        {
            if (File.Exists(file) && int.TryParse(await File.ReadAllTextAsync(file), out int id)) return id;
            await Task.Delay(50);
        }

        throw new TimeoutException("No worker.");
    }

    private static async Task Gone(int process)
    {
        for (int i = 0; i < 100 && IsAlive(process); i++) await Task.Delay(20);
        Assert.False(IsAlive(process), "The worker lives on.");
    }

    private static bool IsAlive(int id)
    {
        try
        {
            using Process process = Process.GetProcessById(id);
            return !process.HasExited;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }
}
