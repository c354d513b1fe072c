using System.Text;
using DisclosureParser.Cli.Workers;

namespace DisclosureParser.Cli.Tests;

/// <summary>What came out of a run of the program.</summary>
internal sealed record Run(int ExitCode, string Output, string Error)
{
    /// <summary>Runs the program in this process, in a folder.</summary>
    public static Task<Run> InAsync(string folder, params string[] arguments) => InAsync(folder, null, arguments);

    /// <summary>Runs the program in this process, in a folder, with workers that run this program.</summary>
    public static async Task<Run> InAsync(string folder, WorkerProgram? worker, params string[] arguments)
    {
        using MemoryStream output = new();
        using StringWriter error = new() { NewLine = "\n" };
        using MemoryStream input = new();
        Terminal terminal = new() { Output = output, Error = error, Input = input, Folder = folder, Worker = worker, Today = new DateOnly(2026, 1, 15) };
        int code = await CommandLine.RunAsync(arguments, terminal);
        return new Run(code, Encoding.UTF8.GetString(output.ToArray()), error.ToString());
    }
}

/// <summary>A folder of a test's own, gone afterwards.</summary>
internal sealed class ScratchFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("disclosure").FullName;

    public string Write(string name, string text) => Write(name, Encoding.UTF8.GetBytes(text));

    public string Write(string name, byte[] bytes)
    {
        string path = System.IO.Path.Combine(Path, name);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, bytes);
        return path;
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
