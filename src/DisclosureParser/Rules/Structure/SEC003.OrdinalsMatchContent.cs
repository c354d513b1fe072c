using DisclosureParser.Rules.Legal;

namespace DisclosureParser.Rules.Structure;

internal sealed class OrdinalsMatchContent : Rule
{
    public override RuleDescriptor Descriptor { get; } = new("SEC003", "标题序号应当与内容相符", "The ordinal of a heading is that of its section", Severity.Error)
    {
        LegalBasis = [Law.Regulation("第五十条")],
    };

    public override RuleResult Check(RuleContext context) =>
        RuleResult.From(OrdinalShift.Of(context.Report, context.Form).Select(shift => Shifted(context, shift)));

    private Finding Shifted(RuleContext context, OrdinalShift shift)
    {
        ReportSection first = shift.Sections[0], last = shift.Sections[^1];
        string expected = FormWords.Heading(context.Form.Section(first.Key));
        string chinese = $"“{first.Heading}”的序号不符，格式中为“{expected}”。", english = $"The ordinal of “{first.Heading}” is wrong; the form has “{expected}”.";
        if (shift.Sections.Length > 1)
        {
            string direction = shift.Shift > 0 ? $"多{shift.Shift}" : $"少{-shift.Shift}";
            chinese = $"从“{first.Heading}”到“{last.Heading}”共{shift.Sections.Length}个标题的序号都比格式{direction}。";
            english = $"The ordinals of {shift.Sections.Length} headings from “{first.Heading}” to “{last.Heading}” are off by {(shift.Shift > 0 ? "+" : "−")}{Math.Abs(shift.Shift)}.";
        }

        return Fail(first, chinese, english).Citing(context.Form, "附件") with
        {
            Related = [.. shift.Sections.Skip(1).Select(section => new RelatedLocation("heading", "section." + section.Key, section.Heading, section.Location))],
        };
    }
}
