using System.IO.Enumeration;

namespace DisclosureParser;

/// <summary>A finding that somebody answers for: it is shown as suppressed, counted apart, and fails no run.</summary>
/// <param name="RuleId">Id of the rule.</param>
/// <param name="Subject">Key of what the finding is about; <c>*</c> stands for any characters and <c>?</c> for one.</param>
/// <param name="Reason">Why it is accepted.</param>
/// <param name="By">Who answers for it.</param>
/// <param name="Until">The last day on which it hides anything.</param>
public sealed record Suppression(string RuleId, string Subject, string Reason, string By, DateOnly Until)
{
    /// <summary>The reporting body, by name or pattern; null: any.</summary>
    public string? Agency { get; init; }

    /// <summary>The document, by name or pattern; null: any.</summary>
    public string? File { get; init; }

    /// <summary>The report year; null: any.</summary>
    public int? Year { get; init; }

    /// <summary>Where it is written down: <c>suppressions.yaml:3</c>; null where it comes from code.</summary>
    public string? Origin { get; init; }

    /// <summary>Whether it has run out by a day.</summary>
    public bool IsExpired(DateOnly today) => today > Until;

    /// <summary>Whether it speaks of a finding, whatever the day.</summary>
    public bool Covers(AuditResult result, Finding finding)
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(finding);
        ReportHeader? header = result.Report?.Header;
        return finding.RuleId == RuleId
            && Fits(Subject, finding.Subject)
            && (Year is null || header?.Year == Year)
            && (Agency is null || (header?.Agency is { } agency && Fits(Agency, agency.Name)))
            && (File is null || Fits(File, result.Document.Name));
    }

    private static bool Fits(string pattern, string text) => pattern == text || FileSystemName.MatchesSimpleExpression(pattern, text, ignoreCase: false);
}
