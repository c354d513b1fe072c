using System.Collections.Immutable;
using DisclosureParser.Reporting;

namespace DisclosureParser.Cli.Outputs;

/// <summary>What goes to standard output, and which files are written besides.</summary>
internal sealed record OutputPlan(IReportFormat Main, ImmutableArray<OutputTarget> Targets)
{
    public static OutputPlan From(string main, IEnumerable<string> outputs, Terminal terminal)
    {
        ImmutableArray<OutputTarget> targets = [.. outputs.Select(output => OutputTarget.Parse(output, terminal))];
        if (targets.GroupBy(target => target.Path, StringComparer.Ordinal).FirstOrDefault(same => same.Count() > 1) is { } twice)
            throw new UsageException($"两个 -o 写同一文件“{Path.GetFileName(twice.Key)}”");
        return new OutputPlan(OutputFormats.ForStream(main), targets);
    }

    /// <summary>Writes everything. A file appears under its name only when it is whole.</summary>
    /// <param name="run">The results.</param>
    /// <param name="options">What formats are told.</param>
    /// <param name="terminal">Where the main format goes.</param>
    /// <param name="originals">The folder that document names start from; null where there is none.</param>
    public void Write(AuditRun run, FormatOptions options, Terminal terminal, string? originals)
    {
        // A file is for keeping: no colour, no wrapping, and never the counts alone.
        FormatOptions plain = options with { UseColor = false, Width = 0, Detail = options.Detail == Detail.Summary ? Detail.Normal : options.Detail };
        foreach (OutputTarget target in Targets) target.Write(run, plain with { OriginalsFolder = Relative(target.Folder, originals) });
        Main.Write(terminal.Output, run, options with { OriginalsFolder = Relative(terminal.Folder, originals) });
        terminal.Output.Flush();
    }

    /// <summary>The way from a folder to another, never absolute: null where there is none.</summary>
    private static string? Relative(string? from, string? to)
    {
        if (from is null || to is null) return null;
        // Files that share no folder but the root have names from there.
        string way = Path.GetRelativePath(from, to.Length == 0 ? Path.GetPathRoot(from) ?? "/" : to);
        return Path.IsPathRooted(way) ? null : way == "." ? "" : way.Replace(Path.DirectorySeparatorChar, '/');
    }
}

/// <summary>A result could not be written.</summary>
internal sealed class OutputFailedException(string name) : Exception($"无法写出文件“{name}”");
