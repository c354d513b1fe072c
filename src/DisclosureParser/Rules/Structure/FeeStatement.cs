using System.Collections.Immutable;
using DisclosureParser.Documents;
using DisclosureParser.Rules.Texts;

namespace DisclosureParser.Rules.Structure;

/// <summary>Sentences that speak of the fee for processing information.</summary>
internal static class FeeStatement
{
    private static readonly Cues Fee = Cues.Structure("fee"), Charge = Cues.Structure("charge"), Verb = Cues.Structure("chargeVerb");

    /// <summary>Whether the text speaks of the fee.</summary>
    public static bool IsIn(string text) => Stretch.Sentences(text).Any(sentence => Speaks(Stretch.In(text, sentence)));

    /// <summary>The sentences that do, with their paragraphs.</summary>
    public static IEnumerable<(PlainText Paragraph, TextSpan Sentence)> AllIn(ImmutableArray<PlainText> paragraphs)
    {
        foreach (PlainText paragraph in paragraphs)
        {
            foreach (TextSpan sentence in Stretch.Sentences(paragraph.Text))
            {
                if (Speaks(Stretch.In(paragraph.Text, sentence))) yield return (paragraph, sentence);
            }
        }
    }

    private static bool Speaks(ReadOnlySpan<char> sentence) => Fee.AreIn(sentence) || (Charge.AreIn(sentence) && Verb.AreIn(sentence));
}
