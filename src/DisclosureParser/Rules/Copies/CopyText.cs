using DisclosureParser.Documents;
using DisclosureParser.Rules.Neighbours;
using DisclosureParser.Rules.Similarity;
using DisclosureParser.Rules.Texts;

namespace DisclosureParser.Rules.Copies;

/// <summary>What two copies of a report say, apart from how they are laid out.</summary>
internal static class CopyText
{
    private static readonly Cues Corrected = CrossYearWords.Of("corrected");

    /// <summary>The figures that both copies print as numbers, and differently; and how many both print.</summary>
    public static (List<(Figure Own, Figure Other)> Differences, int Compared) Figures(AnnualReport own, AnnualReport other)
    {
        List<(Figure, Figure)> differences = [];
        int compared = 0;
        foreach (StatutoryTable table in own.Tables)
        {
            foreach (Figure figure in table.Figures)
            {
                if (figure.Value is null || other.FindFigure(figure.Key) is not { Value: not null } copy) continue;
                if (figure.Value != 0 || copy.Value != 0) compared++;
                if (figure.Value != copy.Value) differences.Add((figure, copy));
            }
        }

        return (differences, compared);
    }

    /// <summary>The copies differ so much that they are hardly copies of one report.</summary>
    public static bool AreApart(int differences, int compared) => differences > 4 && differences * 2 > compared;

    /// <summary>The first sentence of a section that the other copy's section has not; null where there is none.</summary>
    public static (string Section, PlainText Paragraph, TextSpan Sentence)? NewSentence(AnnualReport own, AnnualReport other)
    {
        foreach (ReportSection section in own.Sections)
        {
            // Behind the last section a page goes on with words of its site; beside tables a reader may see cells as text.
            if (section.Key is not ("overview" or "problems") || other.Section(section.Key) is not ReportSection counterpart) continue;
            string known = string.Concat(counterpart.Paragraphs.Select(paragraph => Letters(PlainText.Of(paragraph.Text))));
            if (known.Length == 0) continue;
            foreach (Passage passage in section.Paragraphs)
            {
                PlainText text = PlainText.Of(passage);
                foreach (TextSpan sentence in Stretch.Sentences(text.Text))
                {
                    string words = Letters(Stretch.In(text.Text, sentence));
                    if (words.Length >= 8 && !known.Contains(words, StringComparison.Ordinal)) return (section.Key, text, sentence);
                }
            }
        }

        return null;
    }

    /// <summary>The report says that it was corrected.</summary>
    public static bool SaysCorrected(AnnualReport report) =>
        Corrected.AreIn(PlainText.Of(report.Header.Title?.Text ?? "")) || ReportText.Of(report).Any(text => Corrected.AreIn(text.Paragraph.Text));

    /// <summary>Whether a report is the later one of two: by its publication, else by its document's name.</summary>
    public static bool IsLater(RuleContext context, NeighbourReport other)
    {
        DateOnly own = context.Report.Header.PublishedOn?.Date ?? default, its = other.Report.Header.PublishedOn?.Date ?? default;
        return own != its ? own > its : CodePointOrder.Comparer.Compare(context.Document.Info.Name, other.Document.Name) > 0;
    }

    private static string Letters(ReadOnlySpan<char> text)
    {
        Span<char> kept = text.Length <= 1024 ? stackalloc char[text.Length] : new char[text.Length];
        int length = 0;
        foreach (char c in text)
        {
            if (char.IsLetterOrDigit(c)) kept[length++] = c;
        }

        return new string(kept[..length]);
    }
}
