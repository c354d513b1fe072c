using DisclosureParser.Cli.Outputs;
using DisclosureParser.Cli.Results;

namespace DisclosureParser.Cli.Commands;

/// <summary>What a batch came to.</summary>
/// <param name="Results">The results, in the order of the documents; without the last ones where the run was interrupted.</param>
/// <param name="IsInterrupted">The user stopped it.</param>
internal sealed record BatchRun(ResultStore Results, bool IsInterrupted) : IDisposable
{
    /// <summary>Checks documents and says on standard error how far it is. An interruption ends it with what there is.</summary>
    public static async Task<BatchRun> RunAsync(
        CheckSettings settings, IReadOnlyList<DocumentSource> sources, Terminal terminal, CancellationToken cancellationToken)
    {
        string style = settings.IsQuiet && settings.Progress == "auto" ? "none" : settings.Progress;
        Progress progress = new(terminal.Error, Progress.Parse(style, terminal, sources.Count), sources.Count);
        ResultStore results = new();
        using CancellationTokenSource stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, settings.Journal?.Broken ?? CancellationToken.None);
        try
        {
            await foreach (AuditResult result in settings.Pipeline.AuditManyAsync(sources, settings.Batch, stop.Token).ConfigureAwait(false))
            {
                settings.Journal?.Note(result);
                results.Add(result);
                progress.Add(result);
            }

            return new BatchRun(results, IsInterrupted: false);
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            settings.Journal?.RequireWhole();
            return new BatchRun(results, IsInterrupted: true);
        }
        catch
        {
            results.Dispose();
            throw;
        }
    }

    /// <summary>The results, held against each other.</summary>
    public ResultStore Compare(CheckSettings settings, CancellationToken cancellationToken)
    {
        ResultStore together = new();
        try
        {
            foreach (AuditResult result in settings.Pipeline.EnumerateTogether(Results, settings.Roster, cancellationToken)) together.Add(result);
            return together;
        }
        catch
        {
            together.Dispose();
            throw;
        }
    }

    /// <summary>Says that the run was interrupted, and how to go on with it where that can be.</summary>
    public int Interrupted(CheckSettings settings, Terminal terminal, int of)
    {
        terminal.Error.WriteLine($"disclosure: 已中断，{Results.Count}/{of} 份已检查，结果已输出。");
        if (settings.Journal is not null) terminal.Error.WriteLine($"接着做：{settings.ResumeCommand}");
        return ExitCodes.Interrupted;
    }

    public void Dispose() => Results.Dispose();
}
