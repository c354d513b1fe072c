using DisclosureParser.Rules;
using DisclosureParser.Rules.Neighbours;
using DisclosureParser.Templates;

namespace DisclosureParser.Tests.Support;

/// <summary>Runs one rule over a report that has the report of the year before beside it, as a run does.</summary>
internal static class TwoYears
{
    public static RuleResult Check<TRule>(ReportBuilder now, ReportBuilder? before)
        where TRule : Rule, new()
    {
        ParseResult current = now.Parse();
        ReportNeighbours neighbours = before is null ? ReportNeighbours.None : ReportPair.Of(YearPair.Named(before.Parse(), "previous.docx"), current);
        RuleContext context = new(current.Report!, TemplateCatalog.BuiltIn.Find(current.Report!.TemplateId), current.Document, neighbours);
        TRule rule = new();
        return RuleGuards.Before(rule.Descriptor, context, RuleSettings.Default) ?? rule.Check(context);
    }
}
