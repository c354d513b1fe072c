using DisclosureParser.Documents;
using DisclosureParser.Rules.Texts;

namespace DisclosureParser.Rules.CrossYear;

/// <summary>Whether a report says why its figures do not go on from the year before: reform, another scope, a correction.</summary>
internal static class Explanations
{
    private static readonly Cues General = Similarity.CrossYearWords.Of("explanations"), Figures = Similarity.CrossYearWords.Of("aboutFigures");
    private static readonly Cues Carry = Similarity.CrossYearWords.Of("carry"), CarryExplained = Similarity.CrossYearWords.Of("carryExplained");
    private static readonly Cues Stock = Similarity.CrossYearWords.Of("stockExplained"), NewBody = Cues.Metadata("newBody");

    /// <summary>It explains that its figures need not go on from the year before at all.</summary>
    public static bool AreGiven(RuleContext context) => Sentences(context).Any(text =>
        NewBody.AreIn(text.Sentence) || General.AreIn(text.Sentence) && (text.IsApart || Figures.AreIn(text.Sentence)));

    /// <summary>It explains what was carried over.</summary>
    public static bool AreGivenForCarry(RuleContext context) =>
        AreGiven(context) || Sentences(context).Any(text => Carry.AreIn(text.Sentence) && CarryExplained.AreIn(text.Sentence));

    /// <summary>It explains the stock of documents that these words name.</summary>
    public static bool AreGivenForStock(RuleContext context, Cues subject) =>
        Sentences(context).Any(text => subject.AreIn(text.Sentence) && (Stock.AreIn(text.Sentence) || General.AreIn(text.Sentence)));

    // Sections about figures and section six explain; elsewhere reform is a subject of its own.
    private static IEnumerable<(string Sentence, bool IsApart)> Sentences(RuleContext context)
    {
        foreach (ReportText text in ReportText.Of(context.Report))
        {
            bool isApart = text.Section is not ("overview" or "problems");
            foreach (TextSpan sentence in Stretch.Sentences(text.Paragraph.Text))
                yield return (Stretch.In(text.Paragraph.Text, sentence).ToString(), isApart);
        }
    }
}
