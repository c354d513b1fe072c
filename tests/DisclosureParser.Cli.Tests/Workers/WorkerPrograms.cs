using DisclosureParser.Cli.Workers;

namespace DisclosureParser.Cli.Tests.Workers;

/// <summary>The worker that is shipped, and one that fails as documents tell it to.</summary>
internal static class WorkerPrograms
{
    public static WorkerProgram Shipped => Of("disclosure", ReadingWorker.Argument);

    public static WorkerProgram Faulty => Of("FaultyWorker", ReadingWorker.Argument);

    public static WorkerProgram Of(string assembly, params string[] arguments) =>
        new(Environment.ProcessPath!, ["exec", Path.Combine(AppContext.BaseDirectory, assembly + ".dll"), .. arguments]);

    /// <summary>Limits that a test does not wait for.</summary>
    public static WorkerLimits Tight { get; } = new()
    {
        WallTime = TimeSpan.FromSeconds(20),
        CpuTime = TimeSpan.FromSeconds(2),
        HeapBytes = 128 << 20,
        ProcessBytes = 400 << 20,
    };
}
