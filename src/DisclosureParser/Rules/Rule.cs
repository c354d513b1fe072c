using System.Collections.Immutable;
using DisclosureParser.Documents;
using DisclosureParser.Rules.Neighbours;

namespace DisclosureParser.Rules;

/// <summary>
/// One rule: report in, result out. Pure: no I/O, no clock, no state. Guards that many rules share (sections left out,
/// tables not read, years and templates it does not apply to) stand in its <see cref="RuleDescriptor"/> and are the runner's work.
/// </summary>
public abstract class Rule
{
    /// <summary>What the rule is.</summary>
    public abstract RuleDescriptor Descriptor { get; }

    /// <summary>Evaluates the rule. Called only where its descriptor's conditions hold.</summary>
    public abstract RuleResult Check(RuleContext context);

    /// <summary>The value in force of one of the rule's options.</summary>
    /// <param name="context">What the rule looks at.</param>
    /// <param name="name">Name of an option that the descriptor lists.</param>
    /// <exception cref="ArgumentException">The descriptor lists no such option.</exception>
    protected RuleOptionValue Option(RuleContext context, string name)
    {
        ArgumentNullException.ThrowIfNull(context);
        return Option(context.Settings, name);
    }

    private protected RuleOptionValue Option(RuleSettings settings, string name)
    {
        RuleOption option = Descriptor.Options.FirstOrDefault(known => known.Name == name)
            ?? throw new ArgumentException($"{Descriptor.Id} has no option '{name}'.", nameof(name));
        return settings.Options.GetValueOrDefault((Descriptor.Id, name)) ?? option.Default;
    }

    /// <summary>A finding of this rule at an element.</summary>
    /// <param name="element">The element it is about: its key is the subject, its place the location.</param>
    /// <param name="chinese">What is wrong, in the words of the form.</param>
    /// <param name="english">The same in English.</param>
    /// <param name="severity">Its severity; the descriptor's where null.</param>
    protected Finding Fail(IReportElement element, string chinese, string english, Severity? severity = null)
    {
        ArgumentNullException.ThrowIfNull(element);
        return Fail(element.Key, element.Location, chinese, english, severity);
    }

    /// <summary>A finding of this rule at a subject and a place.</summary>
    /// <param name="subject">Key of what it is about.</param>
    /// <param name="location">The smallest true place.</param>
    /// <param name="chinese">What is wrong, in the words of the form.</param>
    /// <param name="english">The same in English.</param>
    /// <param name="severity">Its severity; the descriptor's where null.</param>
    protected Finding Fail(string subject, SourceLocation location, string chinese, string english, Severity? severity = null) =>
        new(Descriptor.Id, severity ?? Descriptor.Severity, subject, chinese, location)
        {
            EnglishMessage = english,
            LegalBasis = Descriptor.LegalBasis,
        };
}

/// <summary>What a rule is, apart from how it reckons.</summary>
/// <param name="Id">Stable id: three letters and three digits.</param>
/// <param name="Title">What it requires, in Chinese.</param>
/// <param name="EnglishTitle">What it requires, in English.</param>
/// <param name="Severity">The severity of its findings, unless one says otherwise.</param>
public sealed record RuleDescriptor(string Id, string Title, string EnglishTitle, Severity Severity)
{
    /// <summary>The law it stands on. A rule without any is at most a warning.</summary>
    public ImmutableArray<LegalBasis> LegalBasis { get; init; } = [];

    /// <summary>The forms it applies to; empty: all, and reports that no form covers only where <see cref="AppliesWithoutTemplate"/>.</summary>
    public ImmutableArray<string> Templates { get; init; } = [];

    /// <summary>It applies to reports of 2018 and before, too.</summary>
    public bool AppliesWithoutTemplate { get; init; }

    /// <summary>Sections whose text it reads. A section that is not printed makes it not applicable.</summary>
    public ImmutableArray<string> Sections { get; init; } = [];

    /// <summary>The other reports that it needs. Where there are none it is not applicable.</summary>
    public NeighbourKind Needs { get; init; }

    /// <summary>The other reports that a part of it looks at. Where there are none it is evaluated without that part.</summary>
    public NeighbourKind Uses { get; init; }

    /// <summary>Tables whose figures it reads. A table that is not printed makes it not applicable, one that was not read makes it not evaluated.</summary>
    public ImmutableArray<string> Tables { get; init; } = [];

    /// <summary>What a configuration may change about it.</summary>
    public ImmutableArray<RuleOption> Options { get; init; } = [];
}

/// <summary>What a rule found.</summary>
public sealed record RuleResult
{
    private RuleResult(Outcome outcome, ImmutableArray<Finding> findings, string? reason, string? englishReason)
    {
        Outcome = outcome;
        Findings = findings;
        Reason = reason;
        EnglishReason = englishReason;
    }

    /// <summary>Evaluated, and nothing is wrong.</summary>
    public static RuleResult Passed { get; } = new(Outcome.Passed, [], null, null);

    /// <summary>How it came out.</summary>
    public Outcome Outcome { get; }

    /// <summary>What is wrong.</summary>
    public ImmutableArray<Finding> Findings { get; }

    /// <summary>Why it was not evaluated or does not apply, in Chinese.</summary>
    public string? Reason { get; }

    /// <summary>The same in English.</summary>
    public string? EnglishReason { get; }

    /// <summary>Failed where there are findings, else passed.</summary>
    public static RuleResult From(IEnumerable<Finding> findings)
    {
        ImmutableArray<Finding> failed = [.. findings];
        return failed.IsEmpty ? Passed : new RuleResult(Outcome.Failed, failed, null, null);
    }

    /// <summary>The report or the run does not hold what the rule speaks of.</summary>
    public static RuleResult NotApplicable(string chinese, string english) => new(Outcome.NotApplicable, [], chinese, english);

    /// <summary>What it needs is there and was not read with certainty.</summary>
    public static RuleResult NotEvaluated(string chinese, string english) => new(Outcome.NotEvaluated, [], chinese, english);
}
