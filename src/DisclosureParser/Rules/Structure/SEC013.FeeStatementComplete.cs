using DisclosureParser.Documents;
using DisclosureParser.Rules.Legal;
using DisclosureParser.Rules.Texts;

namespace DisclosureParser.Rules.Structure;

internal sealed class FeeStatementComplete : Rule
{
    private static readonly Cues Notice = Cues.Structure("feeNotice"), Denied = Cues.Structure("feeDenied"), Collected = Cues.Structure("feeCollected");
    private static readonly Cues CaseUnit = Cues.Structure("caseUnit"), MoneyUnit = Cues.Structure("moneyUnit");

    public override RuleDescriptor Descriptor { get; } = new("SEC013", "信息处理费应当写明件数和金额", "The fee statement gives notices and amounts", Severity.Info)
    {
        LegalBasis = [Law.Form2021("附件 第六部分")],
        Templates = ["gkbg-2021"],
        Sections = ["other"],
    };

    public override RuleResult Check(RuleContext context)
    {
        if (context.Report.Section("other") is not ReportSection section) return RuleResult.Passed;
        List<(PlainText Paragraph, TextSpan Sentence)> statements = [.. FeeStatement.AllIn(new SectionBody(context, section).Paragraphs)];
        if (statements.Count == 0) return RuleResult.NotApplicable("第六部分没有信息处理费的陈述。", "Section six states nothing on fees.");
        string text = string.Join('。', statements.Select(statement => statement.Paragraph.Text.Substring(statement.Sentence.Start, statement.Sentence.Length)));
        if (Denied.AreIn(text) || !(Notice.AreIn(text) || Collected.AreIn(text))) return RuleResult.Passed;
        if (Numbers(text, CaseUnit) >= 1 && Numbers(text, MoneyUnit) >= 2) return RuleResult.Passed;
        (PlainText paragraph, TextSpan sentence) = statements[0];
        return RuleResult.From([Fail("section.other", paragraph.At(sentence.Start, sentence.Length),
            "信息处理费没有写全发出收费通知的件数、总金额和实际收取的总金额。", "The fee statement lacks the number of notices, their amount, or the amount collected.") with
        { Passage = paragraph.Printed(sentence.Start, sentence.Length) }]);
    }

    private static int Numbers(string text, Cues unit) => unit.AllIn(text).Count(at => at.Start > 0 && char.IsAsciiDigit(text[at.Start - 1]));
}
