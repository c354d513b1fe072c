using System.Collections.Immutable;
using DisclosureParser.Documents;

namespace DisclosureParser;

/// <summary>How grave a finding is.</summary>
public enum Severity
{
    /// <summary>The rule is switched off.</summary>
    Off,

    /// <summary>A remark.</summary>
    Info,

    /// <summary>A departure from guidance, or from the law where our reading leaves room.</summary>
    Warning,

    /// <summary>A departure from what the law requires.</summary>
    Error,
}

/// <summary>Something the law requires and the report lacks.</summary>
/// <param name="RuleId">Id of the rule.</param>
/// <param name="Severity">How grave it is.</param>
/// <param name="Subject">Key of the element it is about.</param>
/// <param name="Message">What is wrong, in Chinese, in the words of the form.</param>
/// <param name="Location">The smallest true place.</param>
public sealed record Finding(string RuleId, Severity Severity, string Subject, string Message, SourceLocation Location)
{
    /// <summary>Stable id: the same rule, subject and operands give the same id, run after run. Unique within a report.</summary>
    public string Id { get; init; } = "";

    /// <summary>The message in English.</summary>
    public string EnglishMessage { get; init; } = "";

    /// <summary>What was reckoned; null where nothing was.</summary>
    public Evidence? Evidence { get; init; }

    /// <summary>The law it stands on.</summary>
    public ImmutableArray<LegalBasis> LegalBasis { get; init; } = [];

    /// <summary>Other places that belong to it, each with its role: every operand of a failed sum, every blank cell.</summary>
    public ImmutableArray<RelatedLocation> Related { get; init; } = [];

    /// <summary>What has the same cause and is not shown again.</summary>
    public ImmutableArray<CoveredFinding> Covers { get; init; } = [];

    /// <summary>The probable cause, where one edit explains it; never applied. Null where there is none.</summary>
    public string? Hint { get; init; }

    /// <summary>The same in English; null where there is none.</summary>
    public string? EnglishHint { get; init; }

    /// <summary>Who accepts it and why; null where nobody does. A suppressed finding fails no run.</summary>
    public Suppression? Suppression { get; init; }

    /// <summary>Whether an earlier run had found it; null where there is none to go by.</summary>
    public bool? IsKnown { get; init; }

    /// <summary>The words of the report it is about, where it is about a passage; part of its identity.</summary>
    public string? Passage { get; init; }
}

/// <summary>What a failed sum reckoned.</summary>
/// <param name="Formula">The sum in the words of the form.</param>
/// <param name="Left">The left side: for a total the printed total, for the balance 第一项＋第二项.</param>
/// <param name="Right">The right side.</param>
/// <param name="Operands">Every figure that went into it.</param>
public sealed record Evidence(string Formula, decimal Left, decimal Right, ImmutableArray<Operand> Operands)
{
    /// <summary><see cref="Left"/> − <see cref="Right"/>.</summary>
    public decimal Delta => Left - Right;
}

/// <summary>A figure that went into a sum.</summary>
/// <param name="Key">Its key.</param>
/// <param name="Value">The value it counted with; null where it holds none.</param>
/// <param name="Text">What the report prints.</param>
/// <param name="Location">Its place.</param>
public sealed record Operand(string Key, decimal? Value, string? Text, SourceLocation Location)
{
    /// <summary>Name of the other document that prints it, where its place is; null where it is the document at hand.</summary>
    public string? Document { get; init; }
}

/// <summary>A place that belongs to a finding.</summary>
/// <param name="Role">What it is to the finding: <c>operand</c>, <c>cell</c>, <c>heading</c>, <c>statement</c>, <c>table</c>.</param>
/// <param name="Key">Key of the element there; null where it has none.</param>
/// <param name="Text">What is printed there.</param>
/// <param name="Location">The place.</param>
public sealed record RelatedLocation(string Role, string? Key, string? Text, SourceLocation Location);

/// <summary>A rule and subject with the same cause as the finding that covers it.</summary>
/// <param name="RuleId">Id of the rule.</param>
/// <param name="Subject">Key of the element.</param>
public sealed record CoveredFinding(string RuleId, string Subject);

/// <summary>A place in the law.</summary>
/// <param name="Document">The law or notice: 条例, or a document number.</param>
/// <param name="Clause">Article, paragraph or annex.</param>
public sealed record LegalBasis(string Document, string Clause);
