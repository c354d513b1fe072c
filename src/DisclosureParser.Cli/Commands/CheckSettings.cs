using DisclosureParser.Cli.Journal;
using DisclosureParser.Cli.Outputs;
using DisclosureParser.Cli.Workers;
using DisclosureParser.Configuration;
using DisclosureParser.Reporting;
using DisclosureParser.Rules.Neighbours;

namespace DisclosureParser.Cli.Commands;

/// <summary>What a run of <c>check</c> is to do.</summary>
internal sealed record CheckSettings
{
    public required IReadOnlyList<string> Paths { get; init; }

    public required OutputPlan Outputs { get; init; }

    public required DisclosurePipeline Pipeline { get; init; }

    /// <summary>What reads documents in processes of their own; null where they are read in this one.</summary>
    public required WorkerPool? Workers { get; init; }

    /// <summary>What keeps the readings of the run; null where none does.</summary>
    public ReadingJournal? Journal { get; init; }

    /// <summary>The command that goes on with the run after it was broken off.</summary>
    public string ResumeCommand { get; init; } = "";

    /// <summary>The part of the documents that the run does.</summary>
    public Shard Shard { get; init; } = Shard.Whole;

    public required DisclosureConfiguration Configuration { get; init; }

    public required DateOnly Today { get; init; }

    public required bool ExitZero { get; init; }

    public required bool AllowUnassessed { get; init; }

    public required BatchOptions Batch { get; init; }

    public Roster? Roster { get; init; }

    public Baseline? Baseline { get; init; }

    public required string Progress { get; init; }

    public required bool IsQuiet { get; init; }

    public required FormatOptions Format { get; init; }

    /// <summary>The run that these results make.</summary>
    public AuditRun RunOf(IReadOnlyList<AuditResult> results) => new(ToolVersion.Text, results, Baseline)
    {
        Rules = Pipeline.Rules,
        Suppressions = SuppressionUse.Of(Configuration.Suppressions, results, Today),
        Roster = Roster,
        Agencies = Configuration.Agencies,
    };
}
