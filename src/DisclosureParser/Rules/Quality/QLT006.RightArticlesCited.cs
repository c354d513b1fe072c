using DisclosureParser.Documents;
using DisclosureParser.Rules.Legal;
using DisclosureParser.Rules.Texts;

namespace DisclosureParser.Rules.Quality;

internal sealed class RightArticlesCited : Rule
{
    private static readonly Cues Report = Cues.Quality("report"), OldArticles = Cues.Quality("oldArticles"), NewArticles = Cues.Quality("newArticles");
    private static readonly Cues Caption = Cues.Quality("captionArticle"), Items = Cues.Quality("captionItems");

    public override RuleDescriptor Descriptor { get; } = new("QLT006", "引用法条应当正确", "The right articles are cited", Severity.Info)
    {
        LegalBasis = [Law.Regulation("第四十九条"), Law.Regulation("第五十条")],
    };

    public override RuleResult Check(RuleContext context)
    {
        List<Finding> findings = [];
        if (context.Year >= 2019)
        {
            foreach (ReportText text in ReportText.Of(context.Report)) AddOldArticle(text);
        }

        foreach (Block block in context.Document.Blocks)
        {
            if (block is not Table table) continue;
            foreach (TableCell cell in table.Cells) AddCaption(cell);
        }

        return RuleResult.From(findings);

        void AddOldArticle(ReportText text)
        {
            string words = text.Paragraph.Text;
            foreach ((int start, int length) in OldArticles.AllIn(words))
            {
                ReadOnlySpan<char> sentence = Stretch.In(words, Stretch.SentenceAt(words, start));
                if (!Report.AreIn(sentence) || NewArticles.AreIn(sentence)) continue;
                string printed = text.Paragraph.Printed(start, length);
                findings.Add(Fail(text.Subject, text.Paragraph.At(start, length), $"年度报告的依据不是现行条例“{printed}”，应为第四十九条、第五十条。",
                    $"“{printed}” is not the article on annual reports in the regulation in force.") with
                { Passage = printed });
            }
        }

        void AddCaption(TableCell cell)
        {
            string words = PlainText.Of(cell.Text);
            if (Caption.HeadOf(words) is not string head) return;
            string item = words[head.Length..].Trim('(', ')', '项');
            int close = item.IndexOf(')', StringComparison.Ordinal);
            if (close > 0) item = item[..close];
            if (item.Length is 0 or > 3 || Items.Hold(item)) return;
            findings.Add(Fail("section.proactive", cell.Location, $"“{cell.Text}”不是格式所列的条项。", $"“{cell.Text}” is no item of the form.") with { Passage = cell.Text });
        }
    }
}
