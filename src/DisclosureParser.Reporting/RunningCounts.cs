namespace DisclosureParser.Reporting;

/// <summary>Counts results and findings as they come by. All counts of all formats are made here.</summary>
internal sealed class RunningCounts
{
    private readonly int[] _statuses = new int[3];
    private readonly int[] _severities = new int[4];
    private readonly int[] _known = new int[4];
    private int _files;
    private int _suppressed;

    public void Add(AuditResult result)
    {
        _files++;
        _statuses[(int)result.Status]++;
        foreach (Finding finding in result.Findings) Add(finding);
    }

    public void Add(Finding finding)
    {
        if (finding.Suppression is not null)
        {
            _suppressed++;
            return;
        }

        _severities[(int)finding.Severity]++;
        if (finding.IsKnown == true) _known[(int)finding.Severity]++;
    }

    public void Add(AuditSummary summary)
    {
        _files += summary.Files;
        _statuses[(int)AuditStatus.Complete] += summary.Complete;
        _statuses[(int)AuditStatus.Incomplete] += summary.Incomplete;
        _statuses[(int)AuditStatus.Unreadable] += summary.Unreadable;
        _suppressed += summary.Suppressed;
        foreach (Severity severity in (ReadOnlySpan<Severity>)[Severity.Error, Severity.Warning, Severity.Info])
        {
            _severities[(int)severity] += summary.Of(severity);
            _known[(int)severity] += summary.KnownOf(severity);
        }
    }

    public AuditSummary ToSummary() => new(
        _files,
        _statuses[(int)AuditStatus.Complete],
        _statuses[(int)AuditStatus.Incomplete],
        _statuses[(int)AuditStatus.Unreadable],
        _severities[(int)Severity.Error],
        _severities[(int)Severity.Warning],
        _severities[(int)Severity.Info],
        _known)
    {
        Suppressed = _suppressed,
    };
}
