using System.Collections.Immutable;
using DisclosureParser.Reporting;

namespace DisclosureParser.Cli.Outputs;

/// <summary>What goes to standard output, and which files are written besides.</summary>
internal sealed record OutputPlan(IReportFormat Main, ImmutableArray<(IReportFormat Format, string Path)> Files)
{
    private static readonly IReportFormat[] Formats = [new TextFormat(), new JsonFormat()];

    /// <summary>Names of the formats that there are.</summary>
    public static string Names => string.Join("、", Formats.Select(format => format.Name));

    public static OutputPlan From(string main, IEnumerable<string> files, Terminal terminal) => new(
        Find(main, "-f"),
        [.. files.Select(file =>
        {
            int equals = file.IndexOf('=', StringComparison.Ordinal);
            if (equals <= 0 || equals == file.Length - 1) throw new UsageException($"-o 应写作 格式=文件，而不是“{file}”");
            return (Find(file[..equals], "-o"), terminal.FullPath(file[(equals + 1)..]));
        })]);

    /// <summary>Writes everything. A file appears under its name only when it is whole.</summary>
    public void Write(AuditRun run, FormatOptions options, Terminal terminal)
    {
        // A file is for keeping: no colour, no wrapping.
        FormatOptions plain = options with { UseColor = false, Width = 0 };
        foreach ((IReportFormat format, string path) in Files) WriteFile(path, stream => format.Write(stream, run, plain));
        Main.Write(terminal.Output, run, options);
        terminal.Output.Flush();
    }

    private static void WriteFile(string path, Action<Stream> write)
    {
        string partial = path + ".partial";
        try
        {
            using (FileStream stream = File.Create(partial))
            {
                write(stream);
                stream.Flush(flushToDisk: true);
            }

            File.Move(partial, path, overwrite: true);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new OutputFailedException(Path.GetFileName(path));
        }
    }

    private static IReportFormat Find(string name, string option) =>
        Array.Find(Formats, format => format.Name == name)
        ?? throw new UsageException($"{option} 没有“{name}”这种格式，可用：{Names}");
}

/// <summary>A result could not be written.</summary>
internal sealed class OutputFailedException(string name) : Exception($"无法写出文件“{name}”");
