using System.ComponentModel;
using System.Diagnostics;

namespace DisclosureParser.Cli.Workers;

/// <summary>Looks at a worker from outside while it reads one document: its time, its reckoning, its memory.</summary>
internal sealed class WorkerWatch(Process process, WorkerLimits limits, TimeSpan time)
{
    private readonly long _began = Stopwatch.GetTimestamp();
    private readonly TimeSpan _cpuBefore = Cpu(process);

    /// <summary>Which limit is passed; null where none is.</summary>
    public WorkerEnd? Passed()
    {
        if (Stopwatch.GetElapsedTime(_began) > time || Cpu(process) - _cpuBefore > limits.CpuTime) return WorkerEnd.Timeout;
        return Memory(process) > limits.ProcessBytes ? WorkerEnd.OutOfMemory : null;
    }

    /// <summary>The memory of a process; 0 where it is gone.</summary>
    public static long Memory(Process process)
    {
        try
        {
            process.Refresh();
            return process.WorkingSet64;
        }
        catch (Exception exception) when (exception is InvalidOperationException or Win32Exception)
        {
            return 0;
        }
    }

    private static TimeSpan Cpu(Process process)
    {
        try
        {
            process.Refresh();
            return process.TotalProcessorTime;
        }
        catch (Exception exception) when (exception is InvalidOperationException or Win32Exception)
        {
            return TimeSpan.Zero;
        }
    }
}
