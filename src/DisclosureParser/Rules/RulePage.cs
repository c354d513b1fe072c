using System.Reflection;

namespace DisclosureParser.Rules;

/// <summary>The pages that say what each rule checks and why, as they ship with the library.</summary>
public static class RulePage
{
    /// <summary>The page of a rule as Markdown; null where there is none.</summary>
    public static string? Read(string ruleId)
    {
        using Stream? stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"rules/{ruleId}.md");
        if (stream is null) return null;
        using StreamReader reader = new(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
