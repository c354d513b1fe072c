using DisclosureParser.Documents;
using DisclosureParser.Rules.Legal;
using DisclosureParser.Rules.Texts;

namespace DisclosureParser.Rules.Structure;

internal sealed class FeesReported : Rule
{
    public override RuleDescriptor Descriptor { get; } = new("SEC012", "应当报告信息处理费情况", "Section six states the information-processing fees", Severity.Warning)
    {
        LegalBasis = [Law.Form2021("附件 第六部分"), Law.FeeMeasures("第六条")],
        Templates = ["gkbg-2021"],
        Sections = ["other"],
    };

    public override RuleResult Check(RuleContext context)
    {
        if (context.Year < 2021) return RuleResult.NotApplicable("信息处理费管理办法自2021年1月1日起施行。", "The measures on fees are in force since 1 January 2021.");
        if (context.Report.Section("other") is not ReportSection section) return RuleResult.Passed;
        SectionBody body = new(context, section);
        if (FeeStatement.IsIn(body.Text) || FeeStatement.IsIn(body.TableText)) return RuleResult.Passed;
        if (body.HasPictures) return RuleResult.NotEvaluated("第六部分有图片，内容未读取。", "Section six holds a picture that was not read.");

        string part = FormWords.Section(context.Form, "other");
        foreach (ReportSection other in context.Report.Sections)
        {
            if (other.Key == "other") continue;
            foreach ((PlainText paragraph, TextSpan sentence) in FeeStatement.AllIn(new SectionBody(context, other).Paragraphs))
            {
                return RuleResult.From([Fail(section, $"{part}没有说明信息处理费情况，该情况写在{FormWords.Section(context.Form, other.Key)}。",
                    "Section six does not state the information-processing fees; another section does.", Severity.Info) with
                {
                    Related = [new RelatedLocation("statement", "section." + other.Key, paragraph.Printed(sentence.Start, sentence.Length), paragraph.At(sentence.Start, sentence.Length))],
                }]);
            }
        }

        return RuleResult.From([Fail(section, $"{part}没有说明信息处理费情况；没有收取的，也应当写明。", "Section six does not state the information-processing fees.")]);
    }
}
