using System.CommandLine;
using DisclosureParser.Cli.Journal;
using DisclosureParser.Cli.Results;
using DisclosureParser.Reporting;
using DisclosureParser.Reporting.Lines;

namespace DisclosureParser.Cli.Commands;

/// <summary><c>disclosure merge PATH…</c>: the parts of a run as one.</summary>
internal static class MergeCommand
{
    private const int AtOnce = 64;

    public static Command Create(Terminal terminal)
    {
        Command command = new("merge", "合并各部分（--shard）：日志合并后与一次做完相同；ndjson 结果照原样合并，不再对照。");
        CheckOptions options = new(CheckPurpose.Merge);
        options.AddTo(command);
        command.SetAction((parsed, cancellationToken) => Task.FromResult(Run(options.Read(parsed, terminal), terminal, cancellationToken)));
        return command;
    }

    private static int Run(CheckSettings settings, Terminal terminal, CancellationToken cancellationToken)
    {
        MergeInputs inputs = MergeInputs.Of(settings.Paths, terminal);
        return inputs.Lines.IsEmpty ? Journals(inputs, settings, terminal, cancellationToken) : Lines(inputs, settings, terminal, cancellationToken);
    }

    private static int Journals(MergeInputs inputs, CheckSettings settings, Terminal terminal, CancellationToken cancellationToken)
    {
        using JournaledReports reports = new();
        foreach ((string path, string shown) in inputs.Journals) reports.Add(path, shown);
        using BatchRun batch = Read(reports, settings, cancellationToken);
        using ResultStore together = batch.Compare(settings, cancellationToken);
        return Finish(together, settings, terminal);
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

    // Lines hold findings and no figures: what was found stays as it is, and nothing can be compared any more.
    private static int Lines(MergeInputs inputs, CheckSettings settings, Terminal terminal, CancellationToken cancellationToken)
    {
        using ResultStore results = new();
        List<string> names = [];
        foreach ((string path, string shown) in inputs.Lines)
        {
            try
            {
                using FileStream file = File.OpenRead(path);
                foreach (AuditResult result in ResultLines.Read(file))
                {
                    cancellationToken.ThrowIfCancellationRequested();
                    results.Add(result);
                    names.Add(result.Document.Name);
                }
            }
            catch (FormatException exception)
            {
                throw new UsageException($"“{shown}”：{exception.Message}");
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                throw new UsageException($"“{shown}”无法读取");
            }
        }

        terminal.Error.WriteLine("disclosure: ndjson 中没有正文和表格数据：各部分之间不再对照，表格数据不输出；需要时请合并日志（--journal）。");
        return Finish(new ResultsInOrder(results, names), settings, terminal);
    }

    private static int Finish(IReadOnlyList<AuditResult> results, CheckSettings settings, Terminal terminal)
    {
        if (results.Count == 0)
        {
            terminal.Error.WriteLine("disclosure: 没有任何报告可以合并。");
            return ExitCodes.NoInput;
        }

        AuditRun run = settings.RunOf(results);
        settings.Outputs.Write(run, settings.Format, terminal, terminal.Folder);
        return ExitCodes.Of(run.Summary, settings.Configuration.FailOn, settings.ExitZero, settings.AllowUnassessed);
    }
}
