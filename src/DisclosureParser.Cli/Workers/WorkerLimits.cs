namespace DisclosureParser.Cli.Workers;

/// <summary>What a worker may spend.</summary>
internal sealed record WorkerLimits
{
    /// <summary>Longest time for one document, whatever is tried.</summary>
    public TimeSpan WallTime { get; init; } = TimeSpan.FromMinutes(1);

    /// <summary>Longest reckoning on one document: fairer than a clock on a busy machine.</summary>
    public TimeSpan CpuTime { get; init; } = TimeSpan.FromSeconds(20);

    /// <summary>Managed memory; the runtime of the worker holds to it.</summary>
    public long HeapBytes { get; init; } = 1L << 30;

    /// <summary>Memory of the process; a worker that passes it is ended.</summary>
    public long ProcessBytes { get; init; } = 2L << 30;

    /// <summary>A worker that holds more than this after a document is replaced.</summary>
    public long KeptBytes { get; init; } = 500L << 20;

    /// <summary>A worker that has read so many documents is replaced.</summary>
    public int Documents { get; init; } = 200;

    /// <summary>Longest time until a worker says that it is there.</summary>
    public TimeSpan StartTime { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>The limits for a time per document that the user chose: with more patience comes more reckoning.</summary>
    public static WorkerLimits Within(TimeSpan timeout)
    {
        WorkerLimits limits = new();
        if (timeout == Timeout.InfiniteTimeSpan) return limits with { WallTime = TimeSpan.MaxValue, CpuTime = TimeSpan.MaxValue };
        TimeSpan share = timeout / 3;
        return limits with { WallTime = timeout, CpuTime = share > limits.CpuTime ? share : limits.CpuTime };
    }
}
