using DisclosureParser.Rules.Legal;

namespace DisclosureParser.Rules.Structure;

internal sealed class SectionsInOrder : Rule
{
    public override RuleDescriptor Descriptor { get; } = new("SEC002", "各部分应当按格式规定的顺序排列", "The sections stand in the order of the form", Severity.Warning)
    {
        LegalBasis = [Law.Regulation("第五十条")],
    };

    public override RuleResult Check(RuleContext context)
    {
        SectionOrder order = SectionOrder.Of(context.Report, context.Form);
        List<OrdinalShift> shifts = OrdinalShift.Of(context.Report, context.Form);
        return RuleResult.From(order.Misplaced.Select(at => Misplaced(context, order, at, shifts)));
    }

    private Finding Misplaced(RuleContext context, SectionOrder order, int at, List<OrdinalShift> shifts)
    {
        (ReportSection section, _) = order.Printed[at];
        List<ReportSection> crossed = [.. order.CrossedBy(at).Select(other => order.Printed[other].Section)];
        bool isLate = order.CrossedBy(at).First() < at;
        ReportSection other = isLate ? crossed[0] : crossed[^1];
        string chinese = isLate ? $"“{section.Heading}”应当在“{other.Heading}”之前。" : $"“{section.Heading}”应当在“{other.Heading}”之后。";
        string english = isLate ? $"“{section.Heading}” must stand before “{other.Heading}”." : $"“{section.Heading}” must stand after “{other.Heading}”.";
        return Fail(section, chinese, english).Citing(context.Form, "附件") with
        {
            Related = [new RelatedLocation("heading", "section." + other.Key, other.Heading, other.Location)],
            Covers = [.. shifts.Where(shift => shift.Sections.All(shifted => shifted == section || crossed.Contains(shifted)))
                .Select(shift => new CoveredFinding("SEC003", "section." + shift.Sections[0].Key))],
        };
    }
}
