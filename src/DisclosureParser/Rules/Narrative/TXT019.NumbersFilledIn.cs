using DisclosureParser.Recognition.Statements;
using DisclosureParser.Rules.Legal;

namespace DisclosureParser.Rules.Narrative;

/// <summary>No measure word stands where its number was never filled in: 主动公开信息  条.</summary>
internal sealed class NumbersFilledIn : NarrativeRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } =
        new("TXT019", "正文量词前的数字已填写", "Every measure word has its number", Severity.Error) { LegalBasis = [Law.Regulation("第六条")] };

    /// <inheritdoc/>
    public override RuleResult Check(RuleContext context)
    {
        NarrativeVocabulary words = Vocabulary(context);
        bool open = false;
        List<Finding> findings = [];
        Check(context.Report.Header.Preamble, null);
        foreach (ReportSection section in context.Report.Sections) Check(section.Paragraphs, section.Key);
        if (findings.Count > 0) return RuleResult.From(findings);
        return open
            ? RuleResult.NotEvaluated("正文字间多有空格，不能断定漏填数字。", "The text is set with spaces throughout: whether a number is missing cannot be told.")
            : RuleResult.Passed;

        void Check(IEnumerable<Passage> passages, string? section)
        {
            foreach (Passage passage in passages)
            {
                foreach (NumberGap gap in NumberGaps.Find(passage, words))
                {
                    if (gap.Kind == GapKind.Spacing) open = true;
                    else findings.Add(Finding(context, passage, section, gap));
                }
            }
        }
    }

    private Finding Finding(RuleContext context, Passage passage, string? section, NumberGap gap)
    {
        string text = passage.Text[gap.Start..gap.End];
        return Fail(
            SubjectOf(section), passage.At(gap.Start, gap.End - gap.Start),
            $"{StatementWords.Place(context.Form, section)}“{text}”量词前没有数字。",
            $"{StatementWords.EnglishPlace(context.Form, section)}: “{text}” has no number before its measure word.",
            gap.Kind == GapKind.Blank ? Severity.Error : Severity.Warning) with
        { Passage = text };
    }
}
