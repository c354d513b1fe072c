using DisclosureParser.Rules.Legal;
using DisclosureParser.Rules.Texts;

namespace DisclosureParser.Rules.Structure;

internal sealed class ProblemsWithImprovements : Rule
{
    public override RuleDescriptor Descriptor { get; } = new("SEC010", "问题与改进情况应当对应", "Problems and improvements are both reported", Severity.Warning)
    {
        LegalBasis = [Law.Regulation("第五十条第一款第（四）项")],
        Sections = ["problems"],
    };

    public override RuleResult Check(RuleContext context)
    {
        if (context.Report.Section("problems") is not ReportSection section) return RuleResult.Passed;
        SectionBody body = new(context, section);
        ProblemsText text = new(body);
        if (text.NamesProblem && text.NamesImprovement) return RuleResult.Passed;
        if (body.HasPictures || body.TableText.Length > 0)
            return RuleResult.NotEvaluated("第五部分的部分内容在图片或表格中。", "Part of section five stands in a picture or a table.");
        string part = FormWords.Section(context.Form, "problems");
        return RuleResult.From([(text.NamesProblem, text.NamesImprovement) switch
        {
            (true, _) => Fail(section, $"{part}列出了问题，没有写改进情况。", "Section five names problems and no improvements."),
            (_, true) => Fail(section, $"{part}写了改进情况，没有指出存在的主要问题。", "Section five names improvements and no problems."),
            _ => Fail(section, $"{part}既没有指出存在的主要问题，也没有写改进情况。", "Section five names neither problems nor improvements."),
        }]);
    }
}
