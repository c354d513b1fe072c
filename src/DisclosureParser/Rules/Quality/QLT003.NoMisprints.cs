using System.Collections.Immutable;
using DisclosureParser.Rules.Texts;

namespace DisclosureParser.Rules.Quality;

internal sealed class NoMisprints : Rule
{
    private static readonly ImmutableArray<(string Meant, Cues Misprints)> Anywhere = Cues.QualityGroups("misprints"), AtHead = Cues.QualityGroups("misprintsAtHead");

    public override RuleDescriptor Descriptor { get; } = new("QLT003", "不应当有错别字", "The text has no misprints", Severity.Warning)
    {
        AppliesWithoutTemplate = true,
    };

    public override RuleResult Check(RuleContext context)
    {
        List<Finding> findings = [];
        foreach (ReportText text in ReportText.Of(context.Report))
        {
            string words = text.Paragraph.Text;
            foreach ((string meant, Cues misprints) in Anywhere)
            {
                foreach ((int start, int length) in misprints.AllIn(words)) Add(text, start, length, meant);
            }

            int head = words.StartsWith('(') ? words.IndexOf(')', StringComparison.Ordinal) + 1 : words.IndexOf('、', StringComparison.Ordinal) is > 0 and < 3 and int mark ? mark + 1 : 0;
            // A line that a page broke begins in the middle of a word; one behind an enumerator does not.
            if (head == 0) continue;
            foreach ((string meant, Cues misprints) in AtHead)
            {
                if (misprints.HeadOf(words.AsSpan(head)) is string found) Add(text, head, found.Length, meant);
            }
        }

        return RuleResult.From(findings);

        void Add(ReportText text, int start, int length, string meant)
        {
            string printed = text.Paragraph.Printed(start, length);
            findings.Add(Fail(text.Subject, text.Paragraph.At(start, length), $"“{printed}”应为“{meant}”。", $"“{printed}” should read “{meant}”.") with { Passage = printed });
        }
    }
}
