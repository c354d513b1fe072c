using DisclosureParser.Cli.Outputs;

namespace DisclosureParser.Cli.Commands;

/// <summary>What a batch came to.</summary>
/// <param name="Results">The results, in the order of the documents; without the last ones where the run was interrupted.</param>
/// <param name="IsInterrupted">The user stopped it.</param>
internal sealed record BatchRun(IReadOnlyList<AuditResult> Results, bool IsInterrupted)
{
    /// <summary>Checks documents and says on standard error how far it is. An interruption ends it with what there is.</summary>
    public static async Task<BatchRun> RunAsync(
        CheckSettings settings, IReadOnlyList<DocumentSource> sources, Terminal terminal, CancellationToken cancellationToken)
    {
        string style = settings.IsQuiet && settings.Progress == "auto" ? "none" : settings.Progress;
        Progress progress = new(terminal.Error, Progress.Parse(style, terminal, sources.Count), sources.Count);
        List<AuditResult> results = [];
        try
        {
            await foreach (AuditResult result in settings.Pipeline.AuditManyAsync(sources, settings.Batch, cancellationToken).ConfigureAwait(false))
            {
                results.Add(result);
                progress.Add(result);
            }

            return new BatchRun(results, IsInterrupted: false);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            return new BatchRun(results, IsInterrupted: true);
        }
    }

    /// <summary>Says that the run was interrupted.</summary>
    public int Interrupted(Terminal terminal, int of)
    {
        terminal.Error.WriteLine($"disclosure: 已中断，{Results.Count}/{of} 份已检查，结果已输出。");
        return ExitCodes.Interrupted;
    }
}
