using System.Collections.Immutable;
using DisclosureParser.Rules.Legal;
using DisclosureParser.Rules.Texts;

namespace DisclosureParser.Rules.Structure;

internal sealed class AspectsCovered : Rule
{
    private static readonly ImmutableArray<(string Name, Cues Cues)> Names = Cues.StructureGroups("aspectNames"), Speaking = Cues.StructureGroups("aspectCues");

    public override RuleDescriptor Descriptor { get; } = new("SEC006", "总体情况应当覆盖五个方面", "Section one covers the five aspects", Severity.Warning)
    {
        LegalBasis = [Law.Form2021("附件 第一部分")],
        Sections = ["overview"],
    };

    public override RuleResult Check(RuleContext context)
    {
        if (context.Report.Section("overview") is not ReportSection section) return RuleResult.Passed;
        SectionBody body = new(context, section);
        string text = body.Text;
        List<string> missing = [];
        for (int i = 0; i < Names.Length; i++)
        {
            if (!Names[i].Cues.AreIn(text) && !Speaking[i].Cues.AreIn(text)) missing.Add(Names[i].Name);
        }

        if (missing.Count == 0) return RuleResult.Passed;
        if (body.HasPictures) return RuleResult.NotEvaluated("第一部分有图片，内容未读取。", "Section one holds a picture that was not read.");
        bool isTrial = context.Form.FromYear < 2021;
        return RuleResult.From([Fail(section, $"{FormWords.Section(context.Form, "overview")}没有写到{string.Join("、", missing)}。",
            $"Section one does not speak of {missing.Count} of the five aspects.", missing.Count > 1 && !isTrial ? null : Severity.Info)]);
    }
}
