using DisclosureParser.Templates;

namespace DisclosureParser.Rules.Similarity;

/// <summary>The name of a section for messages, also in reports that no form covers.</summary>
internal static class SectionNames
{
    /// <summary>“一、总体情况”</summary>
    public static string Of(RuleContext context, string section)
    {
        Template? form = context.FormOrNull;
        return form is null ? $"“{context.Report.Section(section)?.Heading}”" : $"“{FormWords.Heading(form.Section(section))}”";
    }
}
