using System.Collections.Immutable;
using System.CommandLine;
using DisclosureParser.Cli.Inputs;
using DisclosureParser.Cli.Results;
using DisclosureParser.Cli.Workers;
using DisclosureParser.Reporting;
using DisclosureParser.Rules.Neighbours;

namespace DisclosureParser.Cli.Commands;

/// <summary><c>disclosure compare A B</c></summary>
internal static class CompareCommand
{
    public static Command Create(Terminal terminal)
    {
        Command command = new("compare", "对照同一机关的两份报告，或按机关和年度配对两个文件夹。");
        CheckOptions options = new(CheckPurpose.Compare);
        options.AddTo(command);
        command.SetAction((parsed, cancellationToken) => RunAsync(options.Read(parsed, terminal), terminal, cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(CheckSettings settings, Terminal terminal, CancellationToken cancellationToken)
    {
        InputExpansion inputs = new(terminal, settings.Configuration.MaxFileSize);
        IReadOnlyList<DocumentSource> sources = inputs.Expand(settings.Paths);
        if (sources.Count < 2)
        {
            terminal.Error.WriteLine("disclosure: 没有找到可以对照的两份报告。");
            return ExitCodes.NoInput;
        }

        await using WorkerPool? workers = settings.Workers;
        if (workers is not null) await workers.RequireAsync(cancellationToken).ConfigureAwait(false);
        bool isPair = sources.Count == 2 && !settings.Paths.Any(path => Directory.Exists(terminal.FullPath(path)));
        using BatchRun? batch = isPair ? null : await BatchRun.RunAsync(settings, sources, terminal, cancellationToken).ConfigureAwait(false);
        using ResultStore? together = batch?.Compare(settings, CancellationToken.None);
        IReadOnlyList<AuditResult> results = together ?? (IReadOnlyList<AuditResult>)await PairAsync(settings, sources, cancellationToken).ConfigureAwait(false);
        AuditRun run = settings.RunOf(results);
        settings.Outputs.Write(run, settings.Format, terminal, inputs.Folder);
        if (batch?.IsInterrupted == true) return batch.Interrupted(settings, terminal, sources.Count);
        HashSet<string> comparing = [.. settings.Pipeline.Rules.Where(rule => rule.Needs != NeighbourKind.None).Select(rule => rule.Id)];
        if (results.Any(result => IsCompared(result, comparing))) return ExitCodes.Of(run.Summary, settings.Configuration.FailOn, settings.ExitZero, settings.AllowUnassessed);

        terminal.Error.WriteLine($"disclosure: {Why(results)}");
        return run.Summary.NotFullyAssessed > 0 ? ExitCodes.NotAssessed : ExitCodes.NoInput;
    }

    private static async Task<ImmutableArray<AuditResult>> PairAsync(CheckSettings settings, IReadOnlyList<DocumentSource> sources, CancellationToken cancellationToken)
    {
        List<ParseResult> parsed = [];
        await foreach (ParseResult report in settings.Pipeline.ParseManyAsync(sources, settings.Batch, cancellationToken).ConfigureAwait(false)) parsed.Add(report);
        // Whichever was named first: the later year is held against the earlier.
        parsed.Sort((left, right) => (left.Report?.Header.Year ?? 0).CompareTo(right.Report?.Header.Year ?? 0));
        bool areCopies = parsed[0].Report?.Header.Year == parsed[1].Report?.Header.Year;
        return
        [
            areCopies ? settings.Pipeline.Compare(parsed[1], parsed[0], cancellationToken) : settings.Pipeline.Check(parsed[0], cancellationToken),
            settings.Pipeline.Compare(parsed[0], parsed[1], cancellationToken),
        ];
    }

    // A report that has a neighbour has rules about it that came to something.
    private static bool IsCompared(AuditResult result, HashSet<string> comparing) =>
        result.Report is not null && result.Outcomes.Any(outcome => comparing.Contains(outcome.RuleId) && outcome.Outcome != Outcome.NotApplicable);

    private static string Why(IReadOnlyList<AuditResult> results) =>
        results.Count == 2 && results.All(result => result.Report is not null)
            ? results[^1].Outcomes.FirstOrDefault(outcome => outcome is { RuleId: "YOY001", Outcome: Outcome.NotApplicable })?.Reason ?? "没有可以对照的报告。"
            : "没有可以配对的报告：同一机关，相邻两年或者同一年的两份。";
}
