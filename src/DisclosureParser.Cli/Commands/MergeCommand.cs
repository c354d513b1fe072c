using System.CommandLine;
using DisclosureParser.Cli.Journal;
using DisclosureParser.Cli.Results;
using DisclosureParser.Reporting;

namespace DisclosureParser.Cli.Commands;

/// <summary><c>disclosure merge PATH…</c>: the parts of a run as one.</summary>
internal static class MergeCommand
{
    private const int AtOnce = 64;

    public static Command Create(Terminal terminal)
    {
        Command command = new("merge", "合并各部分（--shard）的日志，得到与一次做完相同的结果。");
        CheckOptions options = new(CheckPurpose.Merge);
        options.AddTo(command);
        command.SetAction((parsed, cancellationToken) => Task.FromResult(Run(options.Read(parsed, terminal), terminal, cancellationToken)));
        return command;
    }

    private static int Run(CheckSettings settings, Terminal terminal, CancellationToken cancellationToken)
    {
        using JournaledReports reports = new();
        foreach (string path in settings.Paths) Add(reports, terminal.FullPath(path), path);
        if (reports.Names.Count == 0)
        {
            terminal.Error.WriteLine("disclosure: 日志中没有任何报告。");
            return ExitCodes.NoInput;
        }

        using BatchRun batch = Read(reports, settings, cancellationToken);
        using ResultStore together = batch.Compare(settings, cancellationToken);
        AuditRun run = settings.RunOf(together);
        settings.Outputs.Write(run, settings.Format, terminal, terminal.Folder);
        return ExitCodes.Of(run.Summary, settings.Configuration.FailOn, settings.ExitZero, settings.AllowUnassessed);
    }

    private static BatchRun Read(JournaledReports reports, CheckSettings settings, CancellationToken cancellationToken)
    {
        ResultStore results = new();
        foreach (string[] names in reports.Names.Chunk(AtOnce))
        {
            foreach (AuditResult result in names.AsParallel().AsOrdered().WithCancellation(cancellationToken)
                .Select(name => settings.Pipeline.Audit(reports.Read(name), cancellationToken)).ToArray()) results.Add(result);
        }

        return new BatchRun(results, IsInterrupted: false);
    }

    private static void Add(JournaledReports reports, string path, string shown)
    {
        if (Directory.Exists(path))
        {
            // The files that SQLite keeps beside a database are no journals of their own.
            foreach (string file in Directory.EnumerateFiles(path).Where(file => !file.EndsWith("-wal", StringComparison.Ordinal) && !file.EndsWith("-shm", StringComparison.Ordinal)).Order(StringComparer.Ordinal))
                reports.Add(file, Path.GetFileName(file));
        }
        else if (File.Exists(path))
        {
            reports.Add(path, shown);
        }
        else
        {
            throw new UsageException($"没有“{shown}”这个日志");
        }
    }
}
