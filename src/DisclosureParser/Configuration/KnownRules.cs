using System.Collections.Immutable;
using DisclosureParser.Configuration.Yaml;
using DisclosureParser.Rules;

namespace DisclosureParser.Configuration;

/// <summary>The rules that a configuration may name.</summary>
internal sealed class KnownRules(IEnumerable<RuleDescriptor> rules)
{
    private readonly ImmutableArray<RuleDescriptor> _rules = [.. rules];

    /// <summary>The id that a text names; null, and reported, where there is no such rule.</summary>
    public string? Id(YamlScalar text, ErrorList errors) => Find(text, errors)?.Id;

    /// <summary>The rule that a text names; null, and reported, where there is none.</summary>
    public RuleDescriptor? Find(YamlScalar text, ErrorList errors)
    {
        string id = text.Text.Trim().ToUpperInvariant();
        RuleDescriptor? rule = _rules.FirstOrDefault(known => known.Id == id);
        if (rule is not null) return rule;
        if (id.StartsWith("DOC", StringComparison.Ordinal))
            errors.Add(text, ConfigurationErrorKind.UnknownName, $"“{ErrorList.Shown(text.Text)}”是读取诊断而不是规则，不能更改或搁置", "this is a diagnostic of reading, no rule");
        else errors.Unknown(text, "规则", "rule", _rules.Select(known => known.Id));
        return null;
    }

    /// <summary>The prefixes that texts name. A family without rules is allowed beside others, never alone: then nothing would be checked.</summary>
    public ImmutableArray<string> Prefixes(ImmutableArray<YamlScalar> texts, string key, ErrorList errors)
    {
        ImmutableArray<string>.Builder prefixes = ImmutableArray.CreateBuilder<string>();
        bool any = false;
        foreach (YamlScalar text in texts)
        {
            string prefix = text.Text.Trim().ToUpperInvariant();
            bool names = _rules.Any(rule => rule.Id.StartsWith(prefix, StringComparison.Ordinal));
            any |= names;
            if (names || RuleIds.Families.Contains(prefix)) prefixes.Add(prefix);
            else errors.Unknown(text, "规则", "rule", _rules.Select(rule => rule.Id).Concat(RuleIds.Families));
        }

        if (!any && prefixes.Count > 0 && key == "select")
            errors.Add(texts[0], ConfigurationErrorKind.InvalidValue, "select 没有选中任何规则", "select selects no rule");
        return prefixes.ToImmutable();
    }
}
