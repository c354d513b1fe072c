using DisclosureParser.Recognition.Statements;
using DisclosureParser.Rules.Legal;

namespace DisclosureParser.Rules.Narrative;

/// <summary>The text states the same count with the same number wherever it states it.</summary>
internal sealed class SameCountThroughout : NarrativeRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } =
        new("TXT016", "同一指标正文前后一致", "The same count is the same throughout the text", Severity.Warning) { LegalBasis = [Law.Regulation("第六条")] };

    /// <inheritdoc/>
    public override RuleResult Check(RuleContext context)
    {
        bool spoken = false;
        List<Finding> findings = [];
        foreach (IGrouping<(string, string?, bool), Statement> same in context.Report.Statements
            .Where(statement => !statement.IsApproximate && (statement.Year is null || statement.Year == context.Year) && !IsOutcome(statement))
            .GroupBy(statement => (statement.Key, Whose(statement), statement.MayIncludeCarriedIn)))
        {
            Statement first = same.First();
            spoken |= same.Skip(1).Any();
            foreach (Statement other in same.Where(statement => statement.Value != first.Value && !BothFit(context, first, statement)))
                findings.Add(Finding(context, first, other));
        }

        foreach ((Severity severity, RepeatedAmount[] stated) in new[]
        {
            // What was disclosed is counted in many ways; of money there is one sum.
            (Severity.Info, Paragraphs(context).SelectMany(text => RepeatedAmount.Disclosed(context, text)).ToArray()),
            (Severity.Warning, Paragraphs(context).SelectMany(text => RepeatedAmount.Collected(context, text)).ToArray()),
        })
        {
            spoken |= stated.Length > 1;
            findings.AddRange(stated.Skip(1).Where(other => other.Value != stated[0].Value).Take(1).Select(other => Finding(context, stated[0], other, severity)));
        }

        if (findings.Count > 0) return RuleResult.From(findings);
        return spoken ? RuleResult.Passed : RuleResult.NotApplicable("正文没有重复陈述的指标。", "The text states no count twice.");
    }

    // Two offices within the report have each their own number; for the body itself and for all under it there are many words.
    private static string? Whose(Statement statement) => StatementScope.Of(statement.Scope) switch
    {
        Reach.Narrower => statement.Scope,
        Reach reach => reach.ToString(),
    };

    // How disputes ended is often told court by court: 市政府复议纠正20件，省政府复议纠正25件.
    private static bool IsOutcome(Statement statement) =>
        statement.Key.StartsWith("disputes", StringComparison.Ordinal) && !statement.Key.EndsWith("@total", StringComparison.Ordinal);

    // 收到 may count what was received, or that and what was carried in: two numbers, both right.
    private static bool BothFit(RuleContext context, Statement first, Statement other)
    {
        if (!first.MayIncludeCarriedIn || context.FormOrNull is null) return false;
        decimal?[] fitting = [TableValues.Read(context, first.Key)?.Value, TableValues.Read(context, "requests.received+carriedIn@total")?.Value];
        return fitting.Contains(first.Value) && fitting.Contains(other.Value);
    }

    private Finding Finding(RuleContext context, Statement first, Statement other) => Finding(
        context, new RepeatedAmount(first.Value, first.Text, first.Location, first.Section), new RepeatedAmount(other.Value, other.Text, other.Location, other.Section), null, first.Key);

    private Finding Finding(RuleContext context, RepeatedAmount first, RepeatedAmount other, Severity? severity, string? key = null)
    {
        string before = StatementWords.Place(context.Form, first.Section), here = StatementWords.Place(context.Form, other.Section);
        return Fail(
            SubjectOf(other.Section), other.Location,
            $"{before}称“{first.Text}”，{here}又称“{other.Text}”，两处不一致。",
            $"{StatementWords.EnglishPlace(context.Form, first.Section)} says “{first.Text}”, {StatementWords.EnglishPlace(context.Form, other.Section)} says “{other.Text}”: they differ.", severity) with
        {
            Passage = other.Text,
            Evidence = new Evidence("前后两处的数", first.Value, other.Value, []),
            Related = [new RelatedLocation("statement", key, first.Text, first.Location)],
        };
    }
}
