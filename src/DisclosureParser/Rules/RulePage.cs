using System.Reflection;

namespace DisclosureParser.Rules;

/// <summary>The pages that say what each rule checks and why, as they ship with the library.</summary>
public static class RulePage
{
    /// <summary>The page of a rule as Markdown, in Chinese; null where there is none.</summary>
    public static string? Read(string ruleId) => Resource($"rules/{ruleId}.md");

    /// <summary>The page of a rule as Markdown, in English; null where there is none.</summary>
    public static string? ReadEnglish(string ruleId) => Resource($"rules/en/{ruleId}.md");

    private static string? Resource(string name)
    {
        using Stream? stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name);
        if (stream is null) return null;
        using StreamReader reader = new(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
