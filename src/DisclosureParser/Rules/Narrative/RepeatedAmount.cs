using DisclosureParser.Documents;
using DisclosureParser.Recognition.Statements;
using DisclosureParser.Text;

namespace DisclosureParser.Rules.Narrative;

/// <summary>A count or sum that no table holds, but that the text may state twice: what was disclosed in all, what fees were collected.</summary>
/// <param name="Value">The number.</param>
/// <param name="Text">The words that state it.</param>
/// <param name="Location">Their place.</param>
/// <param name="Section">The section they stand in.</param>
internal sealed record RepeatedAmount(decimal Value, string Text, SourceLocation Location, string? Section)
{
    /// <summary>What the text says was disclosed in all: 主动公开政府信息120条. Channels, fields, parts and other bodies apart.</summary>
    public static IEnumerable<RepeatedAmount> Disclosed(RuleContext context, NarrativeText text)
    {
        NarrativeVocabulary words = NarrativeVocabulary.For(context.Year);
        Phrase phrase = new([
            new PhraseElement(words.Words("disclosedLead"), Repeat.Any), new PhraseElement(words.Words("disclosed"), Repeat.Once),
            new PhraseElement(words.Words("disclosedWhat"), Repeat.Once), new PhraseElement(words.Words("sum"), Repeat.Any),
        ]);
        StatementScope scope = new(words, context.Report.Header.Agency);
        StatementYear year = new(words, context.Year, text);
        foreach (NumberToken number in text.Numbers)
        {
            if (number.Kind != NumberKind.Plain || number.IsApproximate || !text.Text.AsSpan(number.End).StartsWith("条", StringComparison.Ordinal)) continue;
            int clause = text.ClauseStart(number.Start), sentence = text.SentenceStart(number.Start);
            // The clause says nothing else: 围绕教育领域公开信息20条 counts a part.
            if (phrase.StartBefore(text.Text, number.Start, clause) != clause) continue;
            string before = text.Text[sentence..number.Start];
            if (Holds(before, words.Words("channel")) || Holds(before, words.Words("overlapping")) || Holds(before, words.Words("part")) || Holds(before, words.Words("comparison"))) continue;
            StatedTime time = year.Of(clause, clause);
            if (!time.IsWhole || (time.Year is int named && named != context.Year) || StatementScope.Of(scope.Read(text.Text, sentence, clause, number.Start)) != Reach.Own) continue;
            (SourceLocation location, string printed) = text.Place(clause, number.End + 1);
            yield return new RepeatedAmount(number.Value, printed, location, text.Section);
        }
    }

    /// <summary>What the text says was collected in fees for processing information, where it says it once in a paragraph.</summary>
    public static IEnumerable<RepeatedAmount> Collected(RuleContext context, NarrativeText text)
    {
        if (FeeAmounts.Of(text) is not { CrossesYears: false } fees) yield break;
        FeeAmount[] collected = [.. fees.Amounts.Where(amount => amount.IsCollected)];
        if (collected is [{ } only]) yield return new RepeatedAmount(only.Yuan, only.Text, only.Location, text.Section);
    }

    private static bool Holds(string text, IEnumerable<string> words) => words.Any(word => text.Contains(word, StringComparison.Ordinal));
}
