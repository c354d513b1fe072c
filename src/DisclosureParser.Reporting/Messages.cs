using DisclosureParser.Documents;

namespace DisclosureParser.Reporting;

/// <summary>Messages in the language asked for; Chinese where there is no English.</summary>
internal static class Messages
{
    public static string In(this Finding finding, MessageLanguage language) => Choose(language, finding.Message, finding.EnglishMessage);

    public static string? HintIn(this Finding finding, MessageLanguage language) =>
        finding.Hint is null ? null : Choose(language, finding.Hint, finding.EnglishHint);

    public static string In(this Diagnostic diagnostic, MessageLanguage language) => Choose(language, diagnostic.Message, diagnostic.EnglishMessage);

    public static string? ReasonIn(this RuleOutcome outcome, MessageLanguage language) =>
        outcome.Reason is null ? null : Choose(language, outcome.Reason, outcome.EnglishReason);

    private static string Choose(MessageLanguage language, string chinese, string? english) =>
        language == MessageLanguage.English && !string.IsNullOrEmpty(english) ? english : chinese;
}
