using System.Collections.Immutable;
using DisclosureParser.Templates;

namespace DisclosureParser.Rules.Local;

/// <summary>A rule of a province or city, written down in a configuration. It runs like any other.</summary>
internal abstract class LocalRule(RuleDescriptor descriptor, LocalRuleText text, ImmutableArray<LocalCondition> when) : Rule
{
    public override RuleDescriptor Descriptor { get; } = descriptor;

    /// <summary>What a finding says first.</summary>
    protected string Claim => text.Message ?? text.Title;

    /// <summary>The same in English.</summary>
    protected string EnglishClaim => text.EnglishMessage ?? text.EnglishTitle ?? Claim;

    /// <summary>The rule that a text describes.</summary>
    /// <exception cref="LocalRuleException">The text is no rule.</exception>
    public static LocalRule Create(LocalRuleText text, TemplateCatalog forms)
    {
        ImmutableArray<LocalCondition> when = text.When is null ? [] : LocalCondition.ParseAll(text.When, forms);
        RuleDescriptor descriptor = new(text.Id, text.Title, text.EnglishTitle ?? text.Title, text.Severity) { LegalBasis = text.LegalBasis };
        return text.Assert.TrimStart().StartsWith("section.", StringComparison.Ordinal)
            ? LocalTextRule.Create(descriptor, text, when, forms)
            : LocalSumRule.Create(descriptor, text, when, forms);
    }

    public sealed override RuleResult Check(RuleContext context)
    {
        foreach (LocalCondition condition in when)
        {
            if (condition.Decide(context) is RuleResult result) return result;
        }

        return Evaluate(context);
    }

    /// <summary>Evaluates what must hold, where the rule applies.</summary>
    protected abstract RuleResult Evaluate(RuleContext context);
}
