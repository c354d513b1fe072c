using System.Globalization;
using DisclosureParser.Documents;

namespace DisclosureParser.Cli.Workers;

/// <summary>How reading a document in a worker ended where it gave no answer.</summary>
internal enum WorkerEnd
{
    /// <summary>The time for the document was over.</summary>
    Timeout,

    /// <summary>Its memory was not enough.</summary>
    OutOfMemory,

    /// <summary>Calls nested deeper than any stack.</summary>
    StackOverflow,

    /// <summary>It ended in good order, without an answer.</summary>
    NoAnswer,

    /// <summary>It answered what is no answer.</summary>
    Garbled,

    /// <summary>It died in another way.</summary>
    Died,

    /// <summary>It did not start.</summary>
    NotStarted,
}

/// <summary>What ends of workers are to the document that was read.</summary>
internal static class WorkerEnds
{
    /// <summary>Whether another try, in a worker that has read nothing yet, may end otherwise.</summary>
    public static bool MayBeChance(this WorkerEnd end) => end is not WorkerEnd.Timeout;

    /// <summary>The end of a process by its exit code and what it said last.</summary>
    public static WorkerEnd Of(int exitCode, string said)
    {
        if (said.Contains("Stack overflow", StringComparison.Ordinal)) return WorkerEnd.StackOverflow;
        if (said.Contains("Out of memory", StringComparison.Ordinal) || said.Contains(nameof(OutOfMemoryException), StringComparison.Ordinal)) return WorkerEnd.OutOfMemory;
        return exitCode == 0 ? WorkerEnd.NoAnswer : WorkerEnd.Died;
    }

    public static DocumentReadException ToFailure(this WorkerEnd end, WorkerLimits limits) => end switch
    {
        WorkerEnd.Timeout => Failure(
            ReadErrorReason.Timeout,
            $"读取超过时限（{Seconds(limits.WallTime)} 秒，其中计算 {Seconds(limits.CpuTime)} 秒），已放弃该文件。",
            $"Reading took longer than allowed ({Seconds(limits.WallTime)} s, {Seconds(limits.CpuTime)} s of reckoning); the file was given up."),
        WorkerEnd.OutOfMemory => Failure(
            ReadErrorReason.WorkerOutOfMemory,
            $"读取该文件所需内存超过上限（{limits.HeapBytes >> 20} MB），已放弃该文件，其余文件不受影响。",
            $"Reading this file takes more memory than allowed ({limits.HeapBytes >> 20} MB); it was given up, other files are not affected."),
        _ => Failure(
            ReadErrorReason.WorkerCrashed,
            $"读取该文件时工作进程异常（{Chinese(end)}），已隔离该文件，其余文件不受影响。",
            $"The worker process failed on this file ({English(end)}); it was set aside, other files are not affected."),
    };

    private static DocumentReadException Failure(ReadErrorReason reason, string chinese, string english) =>
        new(reason, chinese) { EnglishMessage = english };

    private static string Seconds(TimeSpan time) => time.TotalSeconds.ToString("0.###", CultureInfo.InvariantCulture);

    private static string Chinese(WorkerEnd end) => end switch
    {
        WorkerEnd.StackOverflow => "栈溢出",
        WorkerEnd.NoAnswer => "没有给出结果就退出",
        WorkerEnd.Garbled => "输出不合约定",
        WorkerEnd.NotStarted => "无法启动",
        _ => "崩溃",
    };

    private static string English(WorkerEnd end) => end switch
    {
        WorkerEnd.StackOverflow => "stack overflow",
        WorkerEnd.NoAnswer => "it ended without a result",
        WorkerEnd.Garbled => "what it answered is no result",
        WorkerEnd.NotStarted => "it did not start",
        _ => "it died",
    };
}
