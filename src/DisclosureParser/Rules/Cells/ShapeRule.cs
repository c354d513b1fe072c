using DisclosureParser.Documents;
using DisclosureParser.Rules.Texts;
using DisclosureParser.Templates;

namespace DisclosureParser.Rules.Cells;

/// <summary>A table prints every row or column that the form asks for: one finding per table, which lists all that is lost.</summary>
/// <param name="table">The table it speaks of.</param>
/// <param name="descriptor">What the rule is.</param>
internal abstract class ShapeRule(string table, RuleDescriptor descriptor) : TableRule
{
    public override RuleDescriptor Descriptor { get; } = descriptor;

    protected override bool Concerns(StatutoryTable printed) => printed.Key == table;

    /// <summary>What the table lost.</summary>
    protected abstract IEnumerable<LostPart> Lost(TemplateTable form, StatutoryTable table);

    /// <summary>The probable cause; null where none is known.</summary>
    protected virtual HintText? Hint(TemplateTable form, StatutoryTable table) => null;

    // Where words were only aligned, a label that stands somewhere in the table was not lost but not told apart; where a page
    // was not read, the table may go on there.
    protected override bool IsDoubtful(RuleContext context, TemplateTable form, StatutoryTable table)
    {
        if (UnreadParts.Any(context.Document)) return Lost(form, table).Any();
        if (table.Evidence != GridEvidence.Alignment || context.Report.Section(form.Section) is not ReportSection section) return false;
        string printed = new SectionBody(context, section).TableText;
        return Lost(form, table).Any(part => printed.Contains(PlainText.Of(part.Words.TrimStart('“').TrimEnd('行', '列').TrimEnd('”')), StringComparison.Ordinal));
    }

    protected override IEnumerable<Finding> CheckTable(RuleContext context, TemplateTable form, StatutoryTable table)
    {
        LostPart[] lost = [.. Lost(form, table)];
        if (lost.Length == 0) yield break;
        string list = string.Join('、', lost.Select(part => part.Words));
        (string subject, SourceLocation place) = lost is [LostPart only] ? (only.Subject, only.Location) : (table.Key, table.Location);
        yield return (Fail(subject, place, $"{FormWords.Table(context.Form, table.Key)}缺少{list}。", $"The table lacks {list}.") with
        {
            LegalBasis = [BasisOf(context, form)],
            Related = [.. lost.Select(part => new RelatedLocation("cell", part.Subject, null, part.Location))],
        }).WithHint(Hint(form, table));
    }

    protected override IEnumerable<Finding> CheckAbsent(RuleContext context, TemplateTable form, StatutoryTable table, ReportSection section)
    {
        yield return Fail(table.Key, section.Location,
            $"{FormWords.Section(context.Form, form.Section)}没有{form.Name}。", $"The section has no table “{form.Name}”.") with
        {
            LegalBasis = [BasisOf(context, form)],
        };
    }
}
