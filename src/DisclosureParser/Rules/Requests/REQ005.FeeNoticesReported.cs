using DisclosureParser.Documents;
using DisclosureParser.Rules.Legal;
using DisclosureParser.Rules.Narrative;
using DisclosureParser.Rules.Structure;
using DisclosureParser.Rules.Texts;

namespace DisclosureParser.Rules.Requests;

/// <summary>Where requests were dropped for an unpaid fee, the report speaks of fees and does not deny that a notice was sent.</summary>
internal sealed class FeeNoticesReported : Rule
{
    private const string Key = "requests.results.other.feeUnpaid@total";

    private static readonly Cues Denials = Cues.Structure("noticeDenied"), Notice = Cues.Structure("notice");

    public override RuleDescriptor Descriptor { get; } = new("REQ005", "有逾期未缴费的申请，应当报告收费通知", "Requests dropped for unpaid fees agree with the fee statement", Severity.Warning)
    {
        LegalBasis = [Law.FeeMeasures("第六条"), Law.Form2021("附件 表三、第六部分")],
        Templates = ["gkbg-2021"],
        Tables = ["requests"],
        Sections = ["other"],
    };

    public override RuleResult Check(RuleContext context)
    {
        if (TableValues.Read(context, Key) is not TableValue unpaid) return RuleResult.NotApplicable("本报告所用的格式没有这一行。", "The form has no such row.");
        if (unpaid.Figures.Any(figure => figure.State == FigureState.Unreadable))
            return RuleResult.NotEvaluated("逾期未缴费的件数未能确定地读出。", "The count of unpaid fees was not read with certainty.");
        if (unpaid.Value <= 0 || context.Report.Section("other") is not ReportSection section) return RuleResult.Passed;

        bool speaks = false;
        foreach (ReportSection part in context.Report.Sections)
        {
            SectionBody body = new(context, part);
            if (part.Key == section.Key && (body.HasPictures || FeeStatement.IsIn(body.TableText)))
                return RuleResult.NotEvaluated("第六部分的部分内容在图片或表格中。", "Part of section six stands in a picture or a table.");
            foreach ((PlainText paragraph, TextSpan sentence) in FeeStatement.AllIn(body.Paragraphs))
            {
                speaks = true;
                if (Denial(paragraph.Text, sentence)) return RuleResult.From([Contradiction(context, unpaid, part, paragraph, sentence)]);
            }
        }

        if (speaks) return RuleResult.Passed;
        string part6 = FormWords.Section(context.Form, "other");
        return RuleResult.From([
            Fail(Key, Place(context), $"{FormWords.Cell(context.Form, Key)}为{StatementWords.Number(unpaid.Value)}，{part6}没有说明发出收费通知的情况。",
                $"{StatementWords.Number(unpaid.Value)} request(s) were dropped for unpaid fees, but the report says nothing of fee notices."),
        ]);
    }

    // 未收取 denies the money, 未发出收费通知 denies the notice: only this contradicts the table.
    private static bool Denial(string text, TextSpan sentence)
    {
        foreach (TextSpan clause in Stretch.Clauses(text[sentence.Start..sentence.End]))
        {
            string words = text[(sentence.Start + clause.Start)..(sentence.Start + clause.End)];
            if (!Notice.AreIn(words)) continue;
            foreach ((int start, _) in Denials.AllIn(words))
            {
                // 0件 denies, 10件 does not.
                if (!char.IsAsciiDigit(words[start]) || start == 0 || !(char.IsAsciiDigit(words[start - 1]) || words[start - 1] == '.')) return true;
            }
        }

        return false;
    }

    private Finding Contradiction(RuleContext context, TableValue unpaid, ReportSection part, PlainText paragraph, TextSpan sentence)
    {
        string printed = paragraph.Printed(sentence.Start, sentence.Length);
        return Fail(Key, Place(context),
            $"{FormWords.Cell(context.Form, Key)}为{StatementWords.Number(unpaid.Value)}，{FormWords.Section(context.Form, part.Key)}却称“{printed}”。",
            $"{StatementWords.Number(unpaid.Value)} request(s) were dropped for unpaid fees, but the text says “{printed}”.") with
        {
            Related = [new RelatedLocation("statement", "section." + part.Key, printed, paragraph.At(sentence.Start, sentence.Length))],
        };
    }

    private static SourceLocation Place(RuleContext context) => context.Report.FindFigure(Key)?.Location ?? context.Report.Table("requests").Location;
}
