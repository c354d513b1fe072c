using System.Diagnostics;

namespace DisclosureParser.Compare;

/// <summary>Two ways through the same documents, timed by turns.</summary>
/// <param name="Ours">Median of a round of ours, in milliseconds a document.</param>
/// <param name="Theirs">Median of a round of theirs.</param>
/// <param name="Ratio">Median of the ratios, round by round, so that a machine that slows down slows both.</param>
/// <param name="OurBytes">What ours allocates for a document.</param>
/// <param name="TheirBytes">What theirs allocates for a document.</param>
internal sealed record Duel(double Ours, double Theirs, double Ratio, long OurBytes, long TheirBytes)
{
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(4), Least = TimeSpan.FromMilliseconds(150);

    /// <summary>Times two ways over documents.</summary>
    public static Duel Of(int documents, int rounds, Action ours, Action theirs)
    {
        Warm(ours);
        Warm(theirs);
        int times = Math.Max(1, (int)(Least / Time(ours, 1)));
        double[] left = new double[rounds], right = new double[rounds], ratios = new double[rounds];
        for (int round = 0; round < rounds; round++)
        {
            // Whoever goes second finds the caches of the first.
            if (round % 2 == 0)
            {
                left[round] = Time(ours, times).TotalMilliseconds;
                right[round] = Time(theirs, times).TotalMilliseconds;
            }
            else
            {
                right[round] = Time(theirs, times).TotalMilliseconds;
                left[round] = Time(ours, times).TotalMilliseconds;
            }

            ratios[round] = left[round] / right[round];
        }

        double each = (double)times * documents;
        return new Duel(Median(left) / each, Median(right) / each, Median(ratios), Allocated(ours) / documents, Allocated(theirs) / documents);
    }

    public static double Median(double[] values)
    {
        double[] sorted = [.. values.Order()];
        return sorted.Length % 2 == 1 ? sorted[sorted.Length / 2] : (sorted[sorted.Length / 2 - 1] + sorted[sorted.Length / 2]) / 2;
    }

    public static TimeSpan Time(Action work, int times)
    {
        long start = Stopwatch.GetTimestamp();
        for (int i = 0; i < times; i++) work();
        return Stopwatch.GetElapsedTime(start);
    }

    // Until the compiler has settled: tiers change in the background.
    public static void Warm(Action work)
    {
        long start = Stopwatch.GetTimestamp();
        do work();
        while (Stopwatch.GetElapsedTime(start) < WarmUp);
        Thread.Sleep(200);
        work();
    }

    private static long Allocated(Action work)
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        work();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
