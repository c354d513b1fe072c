using DisclosureParser.Rules;
using DisclosureParser.Templates;
using DisclosureParser.Tests.Support;

namespace DisclosureParser.Tests.Rules.Narrative;

/// <summary>Runs one rule over a clean report with a text in its first section. The clean report: received 81, carried in 6, answered 80, carried out 7.</summary>
internal static class NarrativeChecks
{
    public static RuleResult Check<TRule>(string text, Action<ReportBuilder>? change = null, int year = 2024)
        where TRule : Rule, new()
    {
        ReportBuilder builder = ReportBuilder.Clean(year).Text("overview", text);
        change?.Invoke(builder);
        ParseResult parsed = builder.Parse();
        return new TRule().Check(new RuleContext(parsed.Report!, TemplateCatalog.BuiltIn.Find(parsed.Report!.TemplateId), parsed.Document));
    }

    public static Finding Fails<TRule>(string text, Action<ReportBuilder>? change = null, int year = 2024)
        where TRule : Rule, new() => Assert.Single(Check<TRule>(text, change, year).Findings);

    public static void Passes<TRule>(string text, Action<ReportBuilder>? change = null, int year = 2024)
        where TRule : Rule, new() => Is<TRule>(Outcome.Passed, text, change, year);

    public static void Is<TRule>(Outcome outcome, string text, Action<ReportBuilder>? change = null, int year = 2024)
        where TRule : Rule, new()
    {
        RuleResult result = Check<TRule>(text, change, year);
        Assert.True(outcome == result.Outcome, $"{result.Outcome}: {result.Findings.FirstOrDefault()?.Message ?? result.Reason}");
    }
}
