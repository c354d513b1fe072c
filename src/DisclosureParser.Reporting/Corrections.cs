using System.Collections.Immutable;

namespace DisclosureParser.Reporting;

/// <summary>Finds what of a baseline is no more: the report is here, its rule was evaluated, and neither it nor what covers it was found again.</summary>
internal sealed class Corrections(Baseline baseline)
{
    private readonly ILookup<string, BaselineFinding> _known = baseline.Findings.ToLookup(finding => finding.Report, StringComparer.Ordinal);
    private readonly HashSet<string> _here = new(StringComparer.Ordinal);
    private readonly HashSet<(string Report, string Id)> _open = [];

    /// <summary>Looks at a result. A report may come in several documents: what one of them still holds is open.</summary>
    public void Add(AuditResult result)
    {
        string report = Baseline.ReportOf(result);
        if (!_known.Contains(report)) return;
        _here.Add(report);
        foreach (BaselineFinding known in _known[report])
        {
            if (!IsCorrected(known, result)) _open.Add((report, known.Id));
        }
    }

    /// <summary>What was corrected, in the order of the baseline.</summary>
    public ImmutableArray<BaselineFinding> Found() =>
        [.. baseline.Findings.Where(finding => _here.Contains(finding.Report) && !_open.Contains((finding.Report, finding.Id)))];

    private static bool IsCorrected(BaselineFinding known, AuditResult result)
    {
        foreach (Finding finding in result.Findings)
        {
            if (finding.Id == known.Id || finding.Covers.Any(covered => covered.RuleId == known.RuleId && covered.Subject == known.Subject)) return false;
        }

        // What could not be evaluated, or was not asked for, is not corrected.
        return result.Outcomes.Any(outcome => outcome.RuleId == known.RuleId && (outcome.Outcome is Outcome.Passed or Outcome.Failed));
    }
}
