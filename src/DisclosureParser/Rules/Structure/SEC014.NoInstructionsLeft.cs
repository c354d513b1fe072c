using DisclosureParser.Rules.Texts;

namespace DisclosureParser.Rules.Structure;

internal sealed class NoInstructionsLeft : Rule
{
    private static readonly Cues Instructions = Cues.Structure("instructions"), TableFollows = Cues.Structure("tableFollows");

    public override RuleDescriptor Descriptor { get; } = new("SEC014", "不应当残留模板说明文字", "No instructions of the form are left", Severity.Warning);

    public override RuleResult Check(RuleContext context)
    {
        List<Finding> findings = [];
        foreach (ReportSection section in context.Report.Sections)
        {
            HashSet<string> seen = new(StringComparer.Ordinal);
            for (int i = -1; i < section.Paragraphs.Length; i++)
            {
                PlainText text = PlainText.Of(i < 0 ? new Passage(section.Heading, section.Location) : section.Paragraphs[i]);
                foreach ((int start, int length) in Whole(text.Text)) Add(section, text, start, length);
                if (i == 0 && section.ParagraphsBeforeTable > 0 && TableFollows.HeadOf(text.Text) is string phrase) Add(section, text, 0, phrase.Length);
            }

            void Add(ReportSection of, PlainText text, int start, int length)
            {
                string printed = text.Printed(start, length);
                if (!seen.Add(printed)) return;
                findings.Add(Fail("section." + of.Key, text.At(start, length), $"残留模板的说明文字“{printed}”。", $"An instruction of the form is left in the text: “{printed}”.") with
                { Passage = printed });
            }
        }

        return RuleResult.From(findings);
    }

    // An instruction in brackets is all of what they hold; where two of the words begin together it is one instruction.
    private static IEnumerable<(int Start, int Length)> Whole(string text)
    {
        int end = 0;
        foreach ((int start, int length) in Instructions.AllIn(text))
        {
            if (start < end) continue;
            int close = text[start] == '(' ? text.IndexOf(')', start) : -1;
            end = close < 0 ? start + length : close + 1;
            yield return (start, end - start);
        }
    }
}
