using System.Reflection;
using DisclosureParser.Rules.Local;

namespace DisclosureParser.Rules;

/// <summary>The pages that say what each rule checks and why, as they ship with the library.</summary>
public static class RulePage
{
    /// <summary>The page of a rule as Markdown, in Chinese; null where there is none.</summary>
    public static string? Read(string ruleId) => Resource($"rules/{ruleId}.md");

    /// <summary>The page of a rule as Markdown, in English; null where there is none.</summary>
    public static string? ReadEnglish(string ruleId) => Resource($"rules/en/{ruleId}.md");

    /// <summary>The page of a rule: the one that ships with the library, or one made of what a configuration says of a local rule; null where there is none.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="inEnglish">In English.</param>
    public static string? Of(Rule rule, bool inEnglish = false)
    {
        ArgumentNullException.ThrowIfNull(rule);
        if (rule is LocalRule local) return local.Page(inEnglish);
        return inEnglish ? ReadEnglish(rule.Descriptor.Id) : Read(rule.Descriptor.Id);
    }

    private static string? Resource(string name)
    {
        using Stream? stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name);
        if (stream is null) return null;
        using StreamReader reader = new(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
