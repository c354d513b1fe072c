using System.Collections.Immutable;
using DisclosureParser.Documents;
using DisclosureParser.Recognition.Statements;
using DisclosureParser.Rules.Texts;
using DisclosureParser.Text;

namespace DisclosureParser.Rules.Narrative;

/// <summary>A sum of money in a sentence on the fee for processing information.</summary>
/// <param name="Yuan">The sum.</param>
/// <param name="Text">The words that state it.</param>
/// <param name="Location">Their place.</param>
internal sealed record FeeAmount(decimal Yuan, string Text, SourceLocation Location)
{
    /// <summary>It is what was paid, not what was asked for.</summary>
    public bool IsCollected { get; init; }

    /// <summary>It is what the notices asked for in all.</summary>
    public bool IsNoticed { get; init; }
}

/// <summary>The sums that a paragraph states of the fee, and what it says besides.</summary>
/// <param name="Amounts">The sums, in the text's order.</param>
/// <param name="IsPerCase">The fee was charged by the number of requests.</param>
/// <param name="CrossesYears">It speaks of other years or of money paid back, so that sums need not agree.</param>
/// <param name="Section">The section it stands in.</param>
internal sealed record FeeAmounts(ImmutableArray<FeeAmount> Amounts, bool IsPerCase, bool CrossesYears, string? Section)
{
    private static readonly Cues Fee = Cues.Structure("fee"), Other = Cues.Structure("otherCharges"), PerCase = Cues.Structure("chargedByCase"), Years = Cues.Structure("feeOfOtherYears");
    private static readonly Cues Collected = Cues.Structure("amountCollected"), Noticed = Cues.Structure("amountNoticed"), Part = Cues.Structure("amountOfPart");

    /// <summary>The sums of a paragraph; null where it states none.</summary>
    public static FeeAmounts? Of(NarrativeText text)
    {
        if (!Fee.AreIn(text.Text) || Other.AreIn(text.Text)) return null;
        List<FeeAmount> amounts = [];
        foreach (NumberToken number in text.Numbers)
        {
            if (number.Kind != NumberKind.Plain || number.IsApproximate || Unit(text.Text, number) is not (string Word, decimal Yuan) unit) continue;
            int from = text.SentenceStart(number.Start), clause = text.ClauseStart(number.Start);
            if (!Fee.AreIn(text.Text.AsSpan(from, text.SentenceEnd(number.Start) - from))) continue;
            (SourceLocation location, string printed) = text.Place(number.Start, number.End + unit.Word.Length);
            string words = text.Text[clause..number.Start];
            bool isPart = Part.AreIn(text.Text.AsSpan(from, number.Start - from));
            bool isCollected = Collected.AreIn(words) && !isPart;
            amounts.Add(new FeeAmount(number.Value * unit.Yuan, printed, location)
            {
                IsCollected = isCollected,
                IsNoticed = !isCollected && !isPart && Noticed.AreIn(words),
            });
        }

        return amounts.Count == 0 ? null : new FeeAmounts([.. amounts], PerCase.AreIn(text.Text), Years.AreIn(text.Text), text.Section);
    }

    private static (string Word, decimal Yuan)? Unit(string text, NumberToken number)
    {
        ReadOnlySpan<char> behind = text.AsSpan(number.End);
        // 10元/页 is a price.
        if (behind.StartsWith("元/", StringComparison.Ordinal) || behind.StartsWith("元每", StringComparison.Ordinal)) return null;
        return behind.StartsWith("万元", StringComparison.Ordinal) ? ("万元", 10_000) : behind.StartsWith("元", StringComparison.Ordinal) ? ("元", 1) : null;
    }
}
