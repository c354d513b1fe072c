using DisclosureParser.Rules.Legal;
using DisclosureParser.Rules.Texts;

namespace DisclosureParser.Rules.Structure;

internal sealed class ProblemsReported : Rule
{
    public override RuleDescriptor Descriptor { get; } = new("SEC009", "应当报告存在的主要问题及改进情况", "Problems and improvements are reported", Severity.Error)
    {
        LegalBasis = [Law.Regulation("第五十条第一款第（四）项")],
        Sections = ["problems"],
        Options = [RuleOption.Whole("minCharacters", 20, 1, 1000, "第五部分不到这么多字的，算作没有报告。", "Section five with fewer characters reports nothing.")],
    };

    public override RuleResult Check(RuleContext context)
    {
        if (context.Report.Section("problems") is not ReportSection section) return RuleResult.Passed;
        SectionBody body = new(context, section);
        ProblemsText text = new(body);
        if (!text.IsEmptyBelow((int)Option(context, "minCharacters").Number)) return RuleResult.Passed;
        if (body.HasPictures || body.TableText.Length > 0)
            return RuleResult.NotEvaluated("第五部分的内容在图片或表格中。", "The content of section five stands in a picture or a table.");
        string printed = text.Text.Length == 0 ? "没有内容" : $"只写了“{text.Text}”";
        return RuleResult.From([Fail(section, $"{FormWords.Section(context.Form, "problems")}{printed}，没有报告存在的主要问题及改进情况。",
            "Section five reports neither problems nor improvements.") with
        {
            Covers = [new CoveredFinding("SEC010", "section.problems")],
            Passage = text.Text,
        }]);
    }
}
