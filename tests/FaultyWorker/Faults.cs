using System.Diagnostics;
using System.Text;
using DisclosureParser;
using DisclosureParser.Documents;

namespace FaultyWorker;

/// <summary>
/// Reads documents as the program does, but for those that begin with <c>fault:KIND</c>: over these it fails as hostile files
/// and broken libraries do.
/// </summary>
internal sealed class Faults : IDocumentOpening
{
    private const string Mark = "fault:";

    private static readonly List<byte[]> Hoard = [];

    public ValueTask<ReadAttempt> OpenAsync(DocumentContent content, DocumentLimits limits, CancellationToken cancellationToken)
    {
        string start = Encoding.UTF8.GetString(content.Bytes.AsSpan()[..Math.Min(content.Bytes.Length, 400)]).Split('\n')[0].Trim();
        if (start.StartsWith(Mark, StringComparison.Ordinal)) Fail(start[Mark.Length..]);
        return DocumentOpening.InProcess.OpenAsync(content, limits, cancellationToken);
    }

    private static void Fail(string fault)
    {
        string[] words = fault.Split(' ', 2);
        switch (words[0])
        {
            case "stack-overflow": Deeper(0); break;
            case "spin": Spin(); break;
            case "sleep": Thread.Sleep(Timeout.Infinite); break;
            case "allocate": while (true) Hoard.Add(new byte[1 << 20]);
            case "swallow-allocation": SwallowAllocation(); break;
            case "native-memory": NativeMemory(); break;
            case "exit": Environment.Exit(0); break;
            case "exit-code": Environment.Exit(9); break;
            case "fail-fast": Environment.FailFast("as told"); break;
            case "kill": Process.GetCurrentProcess().Kill(); break;
            case "junk": Raw("HTTP/1.1 200 OK\r\n\r\nnot a frame at all"u8); break;
            case "huge-frame": Raw("DPW\u0001\u0003\xFF\xFF\xFF\x7F"u8); break;
            case "half-frame": HalfFrame(); break;
            case "bad-payload": Raw([.. "DPW\u0001\u0003"u8, 4, 0, 0, 0, 1, 2, 3, 4]); break;
            case "print": Console.WriteLine("a library that talks"); break;
            case "fork": Fork(); break;
            case "once": Once(words[1]); break;
            case "count": File.AppendAllText(words[1], "tried\n"); Environment.Exit(0); break;
            case "pid": File.WriteAllText(words[1], Environment.ProcessId.ToString(null, null)); Spin(); break;
        }
    }

    private static int Deeper(int depth) => depth < 0 ? 0 : Deeper(depth + 1) + Environment.TickCount;

    private static void Spin()
    {
        for (ulong i = 0; ; i++) GC.KeepAlive(i);
    }

    private static void SwallowAllocation()
    {
        try
        {
            Hoard.Add(new byte[Array.MaxLength]);
        }
        catch (OutOfMemoryException)
        {
            // As a library does that goes on with half a document.
        }
    }

    private static unsafe void NativeMemory()
    {
        while (true)
        {
            const int size = 16 << 20;
            new Span<byte>(System.Runtime.InteropServices.NativeMemory.Alloc(size), size).Fill(1);
        }
    }

    private static void Raw(ReadOnlySpan<byte> bytes)
    {
        using Stream output = Console.OpenStandardOutput();
        output.Write(bytes);
        output.Flush();
        Thread.Sleep(Timeout.Infinite);
    }

    private static void HalfFrame()
    {
        using Stream output = Console.OpenStandardOutput();
        output.Write([.. "DPW\u0001\u0003"u8, 100, 0, 0, 0, 1, 2, 3]);
        output.Flush();
        Environment.Exit(0);
    }

    // The child keeps the pipes open after its parent is gone.
    private static void Fork()
    {
        using Process? child = Process.Start(new ProcessStartInfo("sleep", "20") { UseShellExecute = false });
        Environment.Exit(0);
    }

    private static void Once(string marker)
    {
        if (File.Exists(marker)) return;
        File.WriteAllText(marker, "");
        Environment.FailFast("once");
    }
}
