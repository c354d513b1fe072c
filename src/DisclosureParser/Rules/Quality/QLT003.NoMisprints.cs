using System.Collections.Immutable;
using DisclosureParser.Rules.Texts;

namespace DisclosureParser.Rules.Quality;

internal sealed class NoMisprints : Rule
{
    private static readonly ImmutableArray<(string Meant, Cues Misprints)> Anywhere = Cues.QualityGroups("misprints"), AtHead = Cues.QualityGroups("misprintsAtHead");

    public override RuleDescriptor Descriptor { get; } = new("QLT003", "不应当有错别字", "The text has no misprints", Severity.Warning)
    {
        AppliesWithoutTemplate = true,
        Options = [RuleOption.Texts("words", "另外要找的错误写法，各写作“错误=正确”。", "Other misprints to look for, each as wrong=right.")],
    };

    public override RuleResult Check(RuleContext context)
    {
        List<Finding> findings = [];
        (string Meant, Cues Misprints)[] added = [.. Option(context, "words").Texts.Select(Misprint).Where(pair => pair.Misprints.Words[0].Length > 0)];
        foreach (ReportText text in ReportText.Of(context.Report))
        {
            string words = text.Paragraph.Text;
            foreach ((string meant, Cues misprints) in Anywhere.Concat(added))
            {
                foreach ((int start, int length) in misprints.AllIn(words))
                {
                    if (!IsPartOf(meant, words, start, length)) Add(text, start, length, meant);
                }
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
            findings.Add(Fail(text.Subject, text.Paragraph.At(start, length), meant.Length == 0 ? $"“{printed}”有误。" : $"“{printed}”应为“{meant}”。",
                meant.Length == 0 ? $"“{printed}” is wrong." : $"“{printed}” should read “{meant}”.") with
            { Passage = printed });
        }
    }

    private static (string Meant, Cues Misprints) Misprint(string entry)
    {
        int equals = entry.IndexOf('=', StringComparison.Ordinal);
        return equals < 0 ? ("", new Cues([entry])) : (entry[(equals + 1)..].Trim(), new Cues([entry[..equals].Trim()]));
    }

    // 政府信 is no misprint where 政府信息 is printed.
    private static bool IsPartOf(string meant, string text, int start, int length)
    {
        string word = PlainText.Of(meant), misprint = text.Substring(start, length);
        for (int at = word.IndexOf(misprint, StringComparison.Ordinal); at >= 0; at = word.IndexOf(misprint, at + 1, StringComparison.Ordinal))
        {
            if (start >= at && text.AsSpan(start - at).StartsWith(word, StringComparison.Ordinal)) return true;
        }

        return false;
    }
}
