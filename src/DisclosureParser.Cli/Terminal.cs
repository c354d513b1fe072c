using System.Text;
using DisclosureParser.Cli.Workers;

namespace DisclosureParser.Cli;

/// <summary>What the program sees of the world: streams, the working folder, the terminal.</summary>
internal sealed record Terminal
{
    /// <summary>Where results go.</summary>
    public required Stream Output { get; init; }

    /// <summary>Where everything else goes.</summary>
    public required TextWriter Error { get; init; }

    /// <summary>What <c>-</c> reads.</summary>
    public required Stream Input { get; init; }

    /// <summary>The folder that relative paths start from.</summary>
    public required string Folder { get; init; }

    /// <summary>Columns of the terminal that shows results; 0 where none does.</summary>
    public int Width { get; init; }

    /// <summary>Progress is seen by somebody.</summary>
    public bool ShowsProgress { get; init; }

    /// <summary>The environment asks for no colour.</summary>
    public bool NoColor { get; init; }

    /// <summary>The day of the run: nothing but the end of suppressions depends on it.</summary>
    public DateOnly Today { get; init; }

    /// <summary>The program that reads documents in a process of its own; null where they are read in this one.</summary>
    public WorkerProgram? Worker { get; init; }

    /// <summary>A path that was named, made absolute.</summary>
    public string FullPath(string path) => Path.GetFullPath(path, Folder);

    /// <summary>Writes a text to the results.</summary>
    public void Print(string text) => Output.Write(Encoding.UTF8.GetBytes(text));

    /// <summary>The terminal the process runs in.</summary>
    public static Terminal System() => new()
    {
        Output = Console.OpenStandardOutput(),
        Error = new StreamWriter(Console.OpenStandardError(), new UTF8Encoding(false)) { AutoFlush = true, NewLine = "\n" },
        Input = Console.OpenStandardInput(),
        Folder = Directory.GetCurrentDirectory(),
        // The day in China, so that a run does not depend on the machine's zone.
        Today = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().ToOffset(TimeSpan.FromHours(8)).DateTime),
        Worker = WorkerProgram.Self(),
        Width = Console.IsOutputRedirected ? 0 : WindowWidth(),
        ShowsProgress = !Console.IsErrorRedirected,
        NoColor = !string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")),
    };

    private static int WindowWidth()
    {
        try
        {
            return Console.WindowWidth;
        }
        catch (IOException)
        {
            return 0;
        }
    }
}
