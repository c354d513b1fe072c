using System.CommandLine;
using DisclosureParser.Cli.Inputs;
using DisclosureParser.Cli.Journal;
using DisclosureParser.Cli.Results;
using DisclosureParser.Cli.Workers;
using DisclosureParser.Reporting;

namespace DisclosureParser.Cli.Commands;

/// <summary><c>disclosure check PATH…</c></summary>
internal static class CheckCommand
{
    public static Command Create(Terminal terminal)
    {
        Command command = new("check", "检查报告：文件、文件夹、zip、通配符、名单或标准输入。");
        CheckOptions options = new();
        options.AddTo(command);
        command.SetAction((parsed, cancellationToken) => RunAsync(options.Read(parsed, terminal), terminal, cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(CheckSettings settings, Terminal terminal, CancellationToken cancellationToken)
    {
        using ReadingJournal? journal = settings.Journal;
        InputExpansion inputs = new(terminal, settings.Configuration.MaxFileSize);
        IReadOnlyList<DocumentSource> sources = [.. inputs.Expand(settings.Paths).Where(source => settings.Shard.Takes(source.Name))];
        if (sources.Count == 0)
        {
            terminal.Error.WriteLine("disclosure: 没有找到任何输入。");
            return ExitCodes.NoInput;
        }

        await using WorkerPool? workers = settings.Workers;
        if (workers is not null) await workers.RequireAsync(cancellationToken).ConfigureAwait(false);
        using BatchRun batch = await BatchRun.RunAsync(settings, sources, terminal, cancellationToken).ConfigureAwait(false);
        using ResultStore together = batch.Compare(settings, CancellationToken.None);
        AuditRun run = settings.RunOf(together);
        settings.Outputs.Write(run, settings.Format, terminal, inputs.Folder);
        return batch.IsInterrupted
            ? batch.Interrupted(settings, terminal, sources.Count)
            : ExitCodes.Of(run.Summary, settings.Configuration.FailOn, settings.ExitZero, settings.AllowUnassessed);
    }
}
