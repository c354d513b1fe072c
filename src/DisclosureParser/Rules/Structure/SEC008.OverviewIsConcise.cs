using DisclosureParser.Rules.Legal;
using DisclosureParser.Rules.Texts;

namespace DisclosureParser.Rules.Structure;

internal sealed class OverviewIsConcise : Rule
{
    public override RuleDescriptor Descriptor { get; } = new("SEC008", "总体情况篇幅应当精简", "Section one is concise", Severity.Info)
    {
        LegalBasis = [Law.Form2021("附件 第一部分")],
        Templates = ["gkbg-2021"],
        Sections = ["overview"],
        // 原则上不超过一千字, and half as much again: the notices ask for it in principle only.
        Options = [RuleOption.Whole("maxCharacters", 1500, 100, 20_000, "第一部分最多的字数。", "Most characters of section one.")],
    };

    public override RuleResult Check(RuleContext context)
    {
        if (context.Report.Section("overview") is not ReportSection section) return RuleResult.Passed;
        int characters = new SectionBody(context, section).Paragraphs.Sum(paragraph => paragraph.Text.Length);
        return characters <= Option(context, "maxCharacters").Number ? RuleResult.Passed
            : RuleResult.From([Fail(section, $"{FormWords.Section(context.Form, "overview")}约{characters}字，原则上不超过一千字。", $"Section one has about {characters} characters.")]);
    }
}
