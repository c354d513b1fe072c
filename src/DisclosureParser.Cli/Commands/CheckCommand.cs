using System.Collections.Immutable;
using System.CommandLine;
using DisclosureParser.Cli.Inputs;
using DisclosureParser.Cli.Outputs;
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
        InputExpansion inputs = new(terminal, settings.Configuration.MaxFileSize);
        IReadOnlyList<DocumentSource> sources = inputs.Expand(settings.Paths);
        if (sources.Count == 0)
        {
            terminal.Error.WriteLine("disclosure: 没有找到任何输入。");
            return ExitCodes.NoInput;
        }

        Progress progress = new(terminal.Error, Progress.Parse(settings.IsQuiet && settings.Progress == "auto" ? "none" : settings.Progress, terminal, sources.Count), sources.Count);
        List<AuditResult> results = [];
        bool isInterrupted = false;
        try
        {
            await foreach (AuditResult result in settings.Pipeline.AuditManyAsync(sources, settings.Batch, cancellationToken).ConfigureAwait(false))
            {
                results.Add(result);
                progress.Add(result);
            }
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            isInterrupted = true;
        }

        ImmutableArray<AuditResult> compared = settings.Pipeline.CheckTogether(results, settings.Roster, CancellationToken.None);
        AuditRun run = settings.RunOf(compared);
        settings.Outputs.Write(run, settings.Format, terminal, inputs.Folder);
        if (!isInterrupted) return ExitCodes.Of(run.Summary, settings.Configuration.FailOn, settings.ExitZero, settings.AllowUnassessed);
        terminal.Error.WriteLine($"disclosure: 已中断，{results.Count}/{sources.Count} 份已检查，结果已输出。");
        return ExitCodes.Interrupted;
    }
}
