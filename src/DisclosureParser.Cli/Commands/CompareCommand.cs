using System.Collections.Immutable;
using System.CommandLine;
using DisclosureParser.Cli.Inputs;
using DisclosureParser.Cli.Outputs;
using DisclosureParser.Reporting;
using DisclosureParser.Rules.Neighbours;

namespace DisclosureParser.Cli.Commands;

/// <summary><c>disclosure compare A B</c></summary>
internal static class CompareCommand
{
    public static Command Create(Terminal terminal)
    {
        Command command = new("compare", "对照同一机关的两份报告，或按机关和年度配对两个文件夹。");
        CheckOptions options = new(isComparison: true);
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

        bool isPair = sources.Count == 2 && !settings.Paths.Any(path => Directory.Exists(terminal.FullPath(path)));
        ImmutableArray<AuditResult> results = isPair
            ? await PairAsync(settings, sources, cancellationToken).ConfigureAwait(false)
            : await FoldersAsync(settings, sources, terminal, cancellationToken).ConfigureAwait(false);
        AuditRun run = settings.RunOf(results);
        settings.Outputs.Write(run, settings.Format, terminal, inputs.Folder);
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

    private static async Task<ImmutableArray<AuditResult>> FoldersAsync(
        CheckSettings settings, IReadOnlyList<DocumentSource> sources, Terminal terminal, CancellationToken cancellationToken)
    {
        Progress progress = new(terminal.Error, Progress.Parse(settings.IsQuiet && settings.Progress == "auto" ? "none" : settings.Progress, terminal, sources.Count), sources.Count);
        List<AuditResult> results = [];
        await foreach (AuditResult result in settings.Pipeline.AuditManyAsync(sources, settings.Batch, cancellationToken).ConfigureAwait(false))
        {
            results.Add(result);
            progress.Add(result);
        }

        return settings.Pipeline.CheckTogether(results, settings.Roster, cancellationToken);
    }

    // A report that has a neighbour has rules about it that came to something.
    private static bool IsCompared(AuditResult result, HashSet<string> comparing) =>
        result.Report is not null && result.Outcomes.Any(outcome => comparing.Contains(outcome.RuleId) && outcome.Outcome != Outcome.NotApplicable);

    private static string Why(ImmutableArray<AuditResult> results) =>
        results.Length == 2 && results.All(result => result.Report is not null)
            ? results[^1].Outcomes.FirstOrDefault(outcome => outcome is { RuleId: "YOY001", Outcome: Outcome.NotApplicable })?.Reason ?? "没有可以对照的报告。"
            : "没有可以配对的报告：同一机关，相邻两年或者同一年的两份。";
}
