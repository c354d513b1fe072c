using DisclosureParser.Rules.Legal;
using DisclosureParser.Rules.Texts;

namespace DisclosureParser.Rules.Structure;

internal sealed class OtherMattersNotBlank : Rule
{
    public override RuleDescriptor Descriptor { get; } = new("SEC011", "其他需要报告的事项应当有内容", "Section six has a body", Severity.Warning)
    {
        LegalBasis = [Law.Regulation("第五十条第一款第（五）项")],
        Sections = ["other"],
    };

    public override RuleResult Check(RuleContext context)
    {
        if (context.Report.Section("other") is not { Heading.Length: > 0 } section) return RuleResult.Passed;
        SectionBody body = new(context, section);
        if (!body.Paragraphs.IsEmpty || body.TableText.Length > 0) return RuleResult.Passed;
        if (body.HasPictures) return RuleResult.NotEvaluated("第六部分的内容在图片中。", "The content of section six stands in a picture.");
        if (UnreadParts.Any(context.Document)) return RuleResult.NotEvaluated("第六部分之后有未能读取的内容。", "Something behind the heading of section six was not read.");
        return RuleResult.From([Fail(section, $"{FormWords.Section(context.Form, "other")}只有标题，没有内容；没有的，应当写明“无”。", "Section six has a heading and no body.") with
        {
            Covers = [new CoveredFinding("SEC012", "section.other")],
        }]);
    }
}
