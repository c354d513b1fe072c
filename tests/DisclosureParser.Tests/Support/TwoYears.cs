using DisclosureParser.Rules;
using DisclosureParser.Templates;

namespace DisclosureParser.Tests.Support;

/// <summary>Runs one rule over a report that has the report of the year before beside it.</summary>
internal static class TwoYears
{
    public static RuleResult Check<TRule>(ReportBuilder now, ReportBuilder? before)
        where TRule : Rule, new()
    {
        RuleContext context = Context(now.Parse());
        return new TRule().Check(before is null ? context : new RuleContext(context.Report, context.FormOrNull, context.Document) { Previous = Context(before.Parse()) });
    }

    private static RuleContext Context(ParseResult parsed) =>
        new(parsed.Report!, TemplateCatalog.BuiltIn.Find(parsed.Report!.TemplateId), parsed.Document);
}
