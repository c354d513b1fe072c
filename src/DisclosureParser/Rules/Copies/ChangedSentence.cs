using DisclosureParser.Documents;
using DisclosureParser.Rules.Texts;

namespace DisclosureParser.Rules.Copies;

/// <summary>A sentence that one copy of a report has and another has not.</summary>
/// <param name="Section">Key of its section.</param>
/// <param name="Text">The sentence as printed.</param>
/// <param name="Location">Its place in the report at hand; the section's heading where only the other copy has it.</param>
internal sealed record ChangedSentence(string Section, string Text, SourceLocation Location)
{
    private const int ShortestSentence = 8;

    /// <summary>
    /// The first change of the text; null where none is certain. One sentence in place of another, or one more between two that both
    /// copies have: what stands at the ends of a section may be words of the page, or have been cut off.
    /// </summary>
    public static ChangedSentence? Find(AnnualReport own, AnnualReport other)
    {
        foreach (ReportSection section in own.Sections)
        {
            // Behind the last section a page goes on with words of its site; beside tables a reader may see cells as text.
            if (section.Key is not ("overview" or "problems") || other.Section(section.Key) is not ReportSection counterpart) continue;
            List<(PlainText Paragraph, TextSpan Span, string Letters)> here = Sentences(section), there = Sentences(counterpart);
            if (here.Count == 0 || there.Count == 0) continue;
            List<int> added = Unknown(here, there), dropped = Unknown(there, here);
            int at = added.Count > 0 && dropped.Count > 0 ? added[0] : added.Find(index => index > 0 && index < here.Count - 1);
            if (at > 0 || added.Count > 0 && dropped.Count > 0)
            {
                (PlainText paragraph, TextSpan span, _) = here[at];
                return new ChangedSentence(section.Key, paragraph.Printed(span.Start, span.Length), paragraph.At(span.Start, span.Length));
            }

            int gone = dropped.Find(index => index > 0 && index < there.Count - 1);
            if (gone > 0) return new ChangedSentence(section.Key, there[gone].Paragraph.Printed(there[gone].Span.Start, there[gone].Span.Length), section.Location);
        }

        return null;
    }

    private static List<int> Unknown(List<(PlainText Paragraph, TextSpan Span, string Letters)> sentences, List<(PlainText Paragraph, TextSpan Span, string Letters)> others)
    {
        string known = string.Concat(others.Select(sentence => sentence.Letters));
        return [.. Enumerable.Range(0, sentences.Count)
            .Where(at => sentences[at].Letters.Length >= ShortestSentence && !known.Contains(sentences[at].Letters, StringComparison.Ordinal))];
    }

    private static List<(PlainText Paragraph, TextSpan Span, string Letters)> Sentences(ReportSection section)
    {
        List<(PlainText, TextSpan, string)> sentences = [];
        foreach (Passage passage in section.Paragraphs)
        {
            PlainText text = PlainText.Of(passage);
            foreach (TextSpan span in Stretch.Sentences(text.Text)) sentences.Add((text, span, string.Concat(text.Text[span.Start..span.End].Where(char.IsLetterOrDigit))));
        }

        return sentences;
    }
}
