using DisclosureParser.Rules.Legal;
using DisclosureParser.Rules.Texts;

namespace DisclosureParser.Rules.Quality;

internal sealed class OverviewHasFacts : Rule
{
    private static readonly Cues Generic = Cues.Quality("generic");

    public override RuleDescriptor Descriptor { get; } = new("QLT004", "总体情况应当有具体内容", "Section one states facts", Severity.Info)
    {
        LegalBasis = [Law.Form2021("通知 四")],
        Templates = ["gkbg-2021"],
        Sections = ["overview"],
    };

    public override RuleResult Check(RuleContext context)
    {
        if (context.Report.Section("overview") is not { Paragraphs.IsEmpty: false } section) return RuleResult.Passed;
        SectionBody body = new(context, section);
        if (!body.Text.AsSpan().ContainsAnyInRange('0', '9'))
            return RuleResult.From([Fail(section, $"{FormWords.Section(context.Form, "overview")}没有任何数字。", "Section one states no number.")]);
        if (context.Report.Header.Agency is not { Kind: AgencyKind.Department or AgencyKind.Township or AgencyKind.Subdistrict }) return RuleResult.Passed;
        foreach (PlainText paragraph in body.Paragraphs)
        {
            if (Generic.AllIn(paragraph.Text) is not [(int start, int length), ..]) continue;
            string printed = paragraph.Printed(start, length);
            return RuleResult.From([Fail("section.overview", paragraph.At(start, length), $"单位报告中的“{printed}”不是本单位的情况。",
                $"“{printed}” is no fact about this body.") with { Passage = printed }]);
        }

        return RuleResult.Passed;
    }
}
