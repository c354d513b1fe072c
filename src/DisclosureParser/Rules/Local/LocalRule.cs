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

    /// <summary>What its writer said of it, as a page.</summary>
    public string Page(bool inEnglish)
    {
        string law = string.Join("\n", text.LegalBasis.Select(basis => "- " + basis.Document));
        return inEnglish
            ? $"# {text.Id} {text.EnglishTitle ?? text.Title}\n\nA local rule.\n\n## What is checked\n\n{EnglishClaim}\n\n- applies when: {(text.When is null ? "always" : $"`{text.When}`")}\n- must hold: `{text.Assert}`\n\n"
                + $"## Legal basis\n\n{(law.Length == 0 ? "The configuration names none." : law)}\n\n## When it is not evaluated\n\n"
                + "What is not printed makes it not applicable; what was not read, or a blank that decides, makes it not evaluated.\n"
            : $"# {text.Id} {text.Title}\n\n本地规则。\n\n## 检查什么\n\n{Claim}\n\n- 适用：{(text.When is null ? "全部报告" : $"`{text.When}`")}\n- 必须成立：`{text.Assert}`\n\n"
                + $"## 法律依据\n\n{(law.Length == 0 ? "配置没有写明依据。" : law)}\n\n## 何时不评估\n\n"
                + "没有这个部分、表格或者这一项的不适用；没有读准的数字、可能补足合计的空白，不评估。\n";
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
