using System.Collections.Immutable;

namespace DisclosureParser.Reporting;

/// <summary>What is kept of every result of a run, whose results themselves may lie on disk. Made in one pass.</summary>
internal sealed class RunTally
{
    private readonly Dictionary<string, AuditSummary> _byRule;

    private RunTally(ImmutableArray<ReportLine> lines, Dictionary<string, AuditSummary> byRule, ImmutableArray<BaselineFinding> corrected)
    {
        Lines = lines;
        _byRule = byRule;
        Corrected = corrected;
    }

    /// <summary>One for each result, in their order.</summary>
    public ImmutableArray<ReportLine> Lines { get; }

    /// <summary>What the baseline holds and was not found again.</summary>
    public ImmutableArray<BaselineFinding> Corrected { get; }

    /// <summary>Goes through results once; null where they are not in the order of their documents' names.</summary>
    public static RunTally? Of(IReadOnlyList<AuditResult> results, Baseline? baseline)
    {
        ImmutableArray<ReportLine>.Builder lines = ImmutableArray.CreateBuilder<ReportLine>(results.Count);
        Dictionary<string, RunningCounts> byRule = new(StringComparer.Ordinal);
        Corrections? corrections = baseline is null ? null : new Corrections(baseline);
        foreach (AuditResult result in results)
        {
            if (lines.Count > 0 && CodePointOrder.Comparer.Compare(lines[^1].Document, result.Document.Name) > 0) return null;
            lines.Add(ReportLine.Of(result));
            corrections?.Add(result);
            foreach (Finding finding in result.Findings)
            {
                if (!byRule.TryGetValue(finding.RuleId, out RunningCounts? counts)) byRule[finding.RuleId] = counts = new RunningCounts();
                counts.Add(finding);
            }
        }

        return new RunTally(
            lines.MoveToImmutable(),
            byRule.ToDictionary(rule => rule.Key, rule => rule.Value.ToSummary(), StringComparer.Ordinal),
            corrections?.Found() ?? []);
    }

    /// <summary>The counts of a rule's findings; null where it has none.</summary>
    public AuditSummary? Of(string ruleId) => _byRule.GetValueOrDefault(ruleId);
}

/// <summary>What is kept of a result.</summary>
/// <param name="Document">Name of its document.</param>
/// <param name="Status">How it was assessed.</param>
/// <param name="Agency">The body that reports; null where none was read.</param>
/// <param name="Year">The report year; null where none was read.</param>
/// <param name="TemplateId">The form; null where none fits.</param>
/// <param name="Counts">Its counts.</param>
internal sealed record ReportLine(string Document, AuditStatus Status, string? Agency, int? Year, string? TemplateId, AuditSummary Counts)
{
    public static ReportLine Of(AuditResult result) =>
        new(result.Document.Name, result.Status, result.Report?.Header.Agency?.Name, result.Report?.Header.Year, result.Report?.TemplateId, AuditSummary.Of([result]));
}
