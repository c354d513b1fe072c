using DisclosureParser.Rules.Legal;
using DisclosureParser.Rules.Texts;

namespace DisclosureParser.Rules.Metadata;

internal sealed class CurrentLawCited : Rule
{
    private static readonly Cues OldRegulation = Cues.Metadata("oldRegulation"), OldForm = Cues.Metadata("oldForm"), NewForm = Cues.Metadata("newForm"), History = Cues.Metadata("history");

    public override RuleDescriptor Descriptor { get; } = new("MET005", "应当引用现行依据", "The law in force is cited", Severity.Warning)
    {
        LegalBasis = [Law.Regulation("第五十六条"), Law.Form2021("通知")],
    };

    public override RuleResult Check(RuleContext context)
    {
        if (context.Year is not >= 2021) return RuleResult.NotApplicable("只评估2021年度以后的报告。", "Only reports from 2021 on are judged.");
        List<ReportText> texts = [.. ReportText.Of(context.Report).Where(text => text.Section is null or "overview")];
        bool citesNewForm = texts.Exists(text => NewForm.AreIn(text.Paragraph.Text));
        List<Finding> findings = [];
        foreach (ReportText text in texts)
        {
            foreach ((int start, int length) in OldRegulation.AllIn(text.Paragraph.Text).Take(1)) Add(text, start, length, "修订前的条例", "the regulation before its revision");
            if (citesNewForm) continue;
            foreach ((int start, int length) in OldForm.AllIn(text.Paragraph.Text)) Add(text, start, length, "2021年已经修订的试行格式", "the trial form, which was revised in 2021");
        }

        return RuleResult.From(findings);

        void Add(ReportText text, int start, int length, string chinese, string english)
        {
            if (History.AreIn(Stretch.In(text.Paragraph.Text, Stretch.ClauseAt(text.Paragraph.Text, start)))) return;
            string printed = text.Paragraph.Printed(start, length);
            findings.Add(Fail("report.preamble", text.Paragraph.At(start, length), $"引用的“{printed}”是{chinese}。", $"“{printed}” is {english}.") with { Passage = printed });
        }
    }
}
