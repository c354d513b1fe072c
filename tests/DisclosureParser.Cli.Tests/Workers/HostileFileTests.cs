using System.Collections.Concurrent;
using DisclosureParser.Cli.Workers;
using DisclosureParser.Documents;
using DisclosureParser.Tests.Support;
using HostileFixtures;

namespace DisclosureParser.Cli.Tests.Workers;

/// <summary>Every file that was made to break a reader, read as the program reads: each has its own answer, and the program lives.</summary>
public sealed class HostileFileTests
{
    [Fact]
    public async Task Each_has_its_answer()
    {
        Assert.True(HostileCatalog.All.Count >= 150);
        await using WorkerPool pool = new(WorkerPrograms.Shipped, new WorkerLimits { HeapBytes = 512 << 20, CpuTime = TimeSpan.FromSeconds(10), WallTime = TimeSpan.FromMinutes(3) });
        ConcurrentDictionary<string, string> answers = new(StringComparer.Ordinal);
        await Parallel.ForEachAsync(HostileCatalog.All, new ParallelOptions { MaxDegreeOfParallelism = 2 }, async (one, stop) =>
            answers[one.Name] = Answer(await pool.OpenAsync(new DocumentContent(one.Name, [.. one.Bytes()]), DocumentLimits.Default, stop)));
        Snapshot.Verify(string.Concat(answers.OrderBy(answer => answer.Key, StringComparer.Ordinal).Select(answer => $"{answer.Key}\t{answer.Value}\n")));
    }

    private static string Answer(ReadAttempt attempt)
    {
        // Which of the two bounds comes first is the machine's affair.
        if (attempt.Failure?.Reason is ReadErrorReason.Timeout or ReadErrorReason.WorkerOutOfMemory) return "DOC011 or DOC013: beyond what a worker may spend";
        if (attempt.Failure is DocumentReadException failure) return $"{DiagnosticIds.ForReason(failure.Reason)} {failure.Reason} {failure.EnglishMessage}";
        string diagnostics = string.Join(' ', attempt.Document.Diagnostics.Select(diagnostic => diagnostic.Id).Distinct());
        return $"{attempt.Document.Info.Format} {attempt.Document.Blocks.Length} blocks {diagnostics}".TrimEnd();
    }
}
