using System.Runtime.InteropServices;
using DisclosureParser.Documents;
using DisclosureParser.Documents.Packing;

namespace DisclosureParser.Cli.Workers;

/// <summary>
/// The worker's side: reads documents, one at a time, until its standard input ends. It holds nothing that is worth keeping,
/// so it may die of any document.
/// </summary>
internal static class ReadingWorker
{
    /// <summary>The argument that makes the program a worker. It is no command for people.</summary>
    public const string Argument = "worker";

    // Honest documents nest a few dozen levels; what overflows this is not one of them.
    private const int StackSize = 16 << 20;

    private static volatile bool s_ranOutOfMemory;

    /// <summary>Works until the input ends.</summary>
    /// <param name="opening">The way to read; the library's own where null.</param>
    public static async Task<int> RunAsync(IDocumentOpening? opening = null)
    {
        if (!Console.IsInputRedirected || !Console.IsOutputRedirected) return ExitCodes.Usage;
        using Stream input = Console.OpenStandardInput(), output = Console.OpenStandardOutput();
        // Frames alone go out: what a library prints would break them.
        Console.SetOut(TextWriter.Null);
        // The terminal sends Ctrl-C to all; the program decides what becomes of its workers.
        using PosixSignalRegistration interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, context => context.Cancel = true);
        // A library may catch this and go on with half a document.
        AppDomain.CurrentDomain.FirstChanceException += (_, thrown) => s_ranOutOfMemory |= thrown.Exception is OutOfMemoryException;
        VolunteerToBeKilled();

        new Frame(FrameKind.Ready, default).Write(output);
        // The main thread stays at the input, so that a worker whose program is gone ends in the middle of a document.
        while (await Frame.ReadAsync(input, int.MaxValue, CancellationToken.None).ConfigureAwait(false) is Frame request)
            new Thread(() => Answer(request, output, opening ?? DocumentOpening.InProcess), StackSize) { IsBackground = true }.Start();
        return ExitCodes.Clean;
    }

    private static void Answer(Frame frame, Stream output, IDocumentOpening opening)
    {
        (DocumentContent content, DocumentLimits limits) = ReadRequest.From(frame);
        // On this thread, which has the stack for it: readers do not go elsewhere.
        ReadAttempt attempt = opening.OpenAsync(content, limits, CancellationToken.None).AsTask().GetAwaiter().GetResult();
        byte[] answer = PackedReading.Write(attempt);
        new Frame(s_ranOutOfMemory ? FrameKind.OutOfMemory : FrameKind.Reading, s_ranOutOfMemory ? default : answer).Write(output);
    }

    // Where the machine runs out of memory, Linux ends this process first and not the program.
    private static void VolunteerToBeKilled()
    {
        if (!OperatingSystem.IsLinux()) return;
        try
        {
            File.WriteAllText("/proc/self/oom_score_adj", "1000");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // A wish, no need.
        }
    }
}
