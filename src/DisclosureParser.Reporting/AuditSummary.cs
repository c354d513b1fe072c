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
    /// <summary>Findings that somebody answers for. They are in none of the counts by severity.</summary>
    public int Suppressed { get; init; }

    /// <summary>Counts results.</summary>
    public static AuditSummary Of(IEnumerable<AuditResult> results)
    {
        ArgumentNullException.ThrowIfNull(results);
        Span<int> statuses = stackalloc int[3];
        Span<int> severities = stackalloc int[4];
        int files = 0, suppressed = 0;
        foreach (AuditResult result in results)
        {
            files++;
            statuses[(int)result.Status]++;
            foreach (Finding finding in result.Findings)
            {
                if (finding.Suppression is null) severities[(int)finding.Severity]++;
                else suppressed++;
            }
        }

        return new AuditSummary(
            files,
            statuses[(int)AuditStatus.Complete],
            statuses[(int)AuditStatus.Incomplete],
            statuses[(int)AuditStatus.Unreadable],
            severities[(int)Severity.Error],
            severities[(int)Severity.Warning],
            severities[(int)Severity.Info])
        {
            Suppressed = suppressed,
        };
    }

    /// <summary>Number of findings at a severity or above.</summary>
    public int AtLeast(Severity severity) => severity switch
    {
        Severity.Error => Errors,
        Severity.Warning => Errors + Warnings,
        Severity.Info => Errors + Warnings + Infos,
        _ => 0,
    };

    /// <summary>Number of documents that were not fully assessed.</summary>
    public int NotFullyAssessed => Incomplete + Unreadable;
}
