using System.Collections.Immutable;
using DisclosureParser.Documents;

namespace DisclosureParser;

/// <summary>How far a document could be assessed.</summary>
public enum AuditStatus
{
    /// <summary>Read with certainty; every rule that applies was evaluated.</summary>
    Complete,

    /// <summary>Part of it was not read with certainty, so that some rule could not be evaluated.</summary>
    Incomplete,

    /// <summary>No report could be read from it; a diagnostic says why.</summary>
    Unreadable,
}

/// <summary>What was recognised in a document.</summary>
/// <param name="Document">The neutral document.</param>
/// <param name="Report">The report; null where the document is no annual report.</param>
/// <param name="Diagnostics">What could not be read, by place, then id.</param>
/// <param name="Status">How far it was read.</param>
public sealed record ParseResult(
    SourceDocument Document,
    AnnualReport? Report,
    ImmutableArray<Diagnostic> Diagnostics,
    AuditStatus Status);

/// <summary>What was found in a document.</summary>
/// <param name="Document">Identity of the document.</param>
/// <param name="Status">How far it could be assessed. There is no "compliant": see the outcomes.</param>
/// <param name="Report">The report; null where none could be read.</param>
/// <param name="Findings">What is wrong, by rule id, then place.</param>
/// <param name="Outcomes">The outcome of every rule, by rule id.</param>
/// <param name="Diagnostics">What could not be read, by place, then id.</param>
public sealed record AuditResult(
    DocumentInfo Document,
    AuditStatus Status,
    AnnualReport? Report,
    ImmutableArray<Finding> Findings,
    ImmutableArray<RuleOutcome> Outcomes,
    ImmutableArray<Diagnostic> Diagnostics);

/// <summary>How a rule came out for a report.</summary>
public enum Outcome
{
    /// <summary>Evaluated, and nothing is wrong.</summary>
    Passed,

    /// <summary>It has a finding, or another finding covers it.</summary>
    Failed,

    /// <summary>The report or the run does not hold what it speaks of.</summary>
    NotApplicable,

    /// <summary>What it needs is there and was not read with certainty.</summary>
    NotEvaluated,
}

/// <summary>The outcome of one rule.</summary>
/// <param name="RuleId">Id of the rule.</param>
/// <param name="Outcome">How it came out.</param>
/// <param name="Reason">Why, in Chinese, where it was not evaluated or does not apply; the covering rule's id where it failed so; else null.</param>
public sealed record RuleOutcome(string RuleId, Outcome Outcome, string? Reason = null)
{
    /// <summary>The reason in English.</summary>
    public string? EnglishReason { get; init; }
}
