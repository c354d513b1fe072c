using System.Collections.Immutable;
using DisclosureParser.Documents;
using DisclosureParser.Recognition.Statements;
using DisclosureParser.Text;

namespace DisclosureParser.Rules.Narrative;

/// <summary>A growth against the year before that stands beside a count: 3646件，同比增长1.08%.</summary>
/// <param name="Of">The count.</param>
/// <param name="Share">The growth as printed.</param>
/// <param name="IsFall">The words say that it fell.</param>
/// <param name="Start">Where its words begin.</param>
internal sealed record Growth(Statement Of, NumberToken Share, bool IsFall, int Start)
{
    /// <summary>The growth with its sign.</summary>
    public decimal Stated => IsFall ? -Share.Value : Share.Value;

    /// <summary>The growth beside the count before a number of a paragraph; null where none stands there.</summary>
    public static Growth? At(NarrativeText text, int index, NarrativeVocabulary words, ImmutableArray<Statement> statements)
    {
        NumberToken share = text.Numbers[index], count = text.Numbers[index - 1];
        if (share.Kind != NumberKind.Percent || count.Kind != NumberKind.Plain) return null;
        int measured = End(text.Text, count.End, words.Words("caseMeasure"));
        if (measured < 0) return null;
        foreach (bool isFall in new[] { false, true })
        {
            Phrase phrase = new([
                new PhraseElement(words.Words("growthOpening"), Repeat.Once), new PhraseElement(words.Words("growthSince"), Repeat.Once),
                new PhraseElement(words.Words(isFall ? "growthFall" : "growthRise"), Repeat.Once), new PhraseElement(words.Words("growthBy"), Repeat.Any),
            ]);
            if (phrase.StartBefore(text.Text, share.Start, measured) != measured) continue;
            SourceLocation place = text.Place(count.Start, count.End).Location;
            Statement? of = statements.FirstOrDefault(statement => statement.Value == count.Value && IsCount(statement.Key) && Overlap(statement.Location, place));
            return of is null ? null : new Growth(of, share, isFall, measured + 1);
        }

        return null;
    }

    /// <summary>The printed growth is that of these two numbers, rounded or cut.</summary>
    public bool Fits(decimal now, decimal before)
    {
        if (before <= 0) return false;
        decimal unit = 1;
        for (int i = 0; i < Share.Decimals; i++) unit /= 10;
        return Math.Abs(Stated - Percent(now, before)) <= unit;
    }

    /// <summary>The growth of one number to another in per cent.</summary>
    public static decimal Percent(decimal now, decimal before) => before == 0 ? 0 : (now / before - 1) * 100;

    private static bool IsCount(string key) =>
        key is "requests.received@total" or "requests.received+carriedIn@total" or "requests.results.total@total" or "requests.handled@total";

    private static int End(string text, int at, ImmutableArray<string> words)
    {
        foreach (string word in words)
        {
            if (text.AsSpan(at).StartsWith(word, StringComparison.Ordinal)) return at + word.Length;
        }

        return -1;
    }

    private static bool Overlap(SourceLocation left, SourceLocation right) =>
        left.Path.BlockIndex == right.Path.BlockIndex && left.Path.Span is TextSpan a && right.Path.Span is TextSpan b && a.Start < b.End && b.Start < a.End;
}
