namespace DisclosureParser.Reporting;

/// <summary>The counts of a run. Every format takes its numbers from here, so they agree.</summary>
/// <param name="Files">Documents in the run.</param>
/// <param name="Complete">Documents that were fully assessed.</param>
/// <param name="Incomplete">Documents that were assessed in part.</param>
/// <param name="Unreadable">Documents that could not be read.</param>
/// <param name="Errors">Findings that are errors.</param>
/// <param name="Warnings">Findings that are warnings.</param>
/// <param name="Infos">Findings that are remarks.</param>
public sealed record AuditSummary(int Files, int Complete, int Incomplete, int Unreadable, int Errors, int Warnings, int Infos)
{
    private readonly int _knownErrors, _knownWarnings, _knownInfos;

    /// <summary>Findings that somebody answers for. They are in none of the counts by severity.</summary>
    public int Suppressed { get; init; }

    /// <summary>Findings that the baseline holds; they are in the counts by severity, too.</summary>
    public int Known => _knownErrors + _knownWarnings + _knownInfos;

    /// <summary>Findings that the baseline does not hold; without one, all.</summary>
    public int New => Findings - Known;

    /// <summary>Findings of the baseline that are no more; null without one.</summary>
    public int? Corrected { get; init; }

    /// <summary>All findings that nobody answers for.</summary>
    public int Findings => Errors + Warnings + Infos;

    /// <summary>Number of documents that were not fully assessed.</summary>
    public int NotFullyAssessed => Incomplete + Unreadable;

    /// <summary>Counts results.</summary>
    public static AuditSummary Of(IEnumerable<AuditResult> results)
    {
        ArgumentNullException.ThrowIfNull(results);
        RunningCounts counts = new();
        foreach (AuditResult result in results) counts.Add(result);
        return counts.ToSummary();
    }

    internal AuditSummary(int files, int complete, int incomplete, int unreadable, int errors, int warnings, int infos, ReadOnlySpan<int> known)
        : this(files, complete, incomplete, unreadable, errors, warnings, infos)
    {
        _knownErrors = known[(int)Severity.Error];
        _knownWarnings = known[(int)Severity.Warning];
        _knownInfos = known[(int)Severity.Info];
    }

    /// <summary>Number of findings at a severity or above that a run answers for: those that the baseline does not hold.</summary>
    public int AtLeast(Severity severity) => severity switch
    {
        Severity.Error => Errors - _knownErrors,
        Severity.Warning => Errors + Warnings - _knownErrors - _knownWarnings,
        Severity.Info => New,
        _ => 0,
    };

    internal int Of(Severity severity) => severity switch
    {
        Severity.Error => Errors,
        Severity.Warning => Warnings,
        _ => Infos,
    };

    internal int KnownOf(Severity severity) => severity switch
    {
        Severity.Error => _knownErrors,
        Severity.Warning => _knownWarnings,
        _ => _knownInfos,
    };

    /// <summary>The sum of counts.</summary>
    internal static AuditSummary Sum(IEnumerable<AuditSummary> summaries)
    {
        RunningCounts counts = new();
        foreach (AuditSummary summary in summaries) counts.Add(summary);
        return counts.ToSummary();
    }
}
