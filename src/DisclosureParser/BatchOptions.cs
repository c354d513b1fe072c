namespace DisclosureParser;

/// <summary>How many documents are read together.</summary>
public sealed record BatchOptions
{
    /// <summary>One document per processor at a time, a minute each.</summary>
    public static BatchOptions Default { get; } = new();

    /// <summary>Documents in work at the same time. Default: the number of processors, because the work is reckoning, not waiting.</summary>
    public int MaxConcurrency { get; init; } = Environment.ProcessorCount;

    /// <summary>
    /// Longest time for one document; default one minute. A document that takes longer is unreadable (<c>Timeout</c>) and the
    /// batch goes on. <see cref="System.Threading.Timeout.InfiniteTimeSpan"/> sets no bound.
    /// </summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromMinutes(1);
}
