using DisclosureParser.Rules.Legal;
using DisclosureParser.Rules.Texts;

namespace DisclosureParser.Rules.Structure;

internal sealed class OverviewIsConcise : Rule
{
    // 原则上不超过一千字, and half as much again: the notices ask for it in principle only.
    private const int MostCharacters = 1500;

    public override RuleDescriptor Descriptor { get; } = new("SEC008", "总体情况篇幅应当精简", "Section one is concise", Severity.Info)
    {
        LegalBasis = [Law.Form2021("附件 第一部分")],
        Templates = ["gkbg-2021"],
        Sections = ["overview"],
    };

    public override RuleResult Check(RuleContext context)
    {
        if (context.Report.Section("overview") is not ReportSection section) return RuleResult.Passed;
        int characters = new SectionBody(context, section).Paragraphs.Sum(paragraph => paragraph.Text.Length);
        return characters <= MostCharacters ? RuleResult.Passed
            : RuleResult.From([Fail(section, $"{FormWords.Section(context.Form, "overview")}约{characters}字，原则上不超过一千字。", $"Section one has about {characters} characters.")]);
    }
}
