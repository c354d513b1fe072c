using System.Globalization;

namespace DisclosureParser.Recognition.Statements;

/// <summary>The time that a statement speaks of.</summary>
/// <param name="Year">The year it names; null where it names none.</param>
/// <param name="IsWhole">It speaks of a whole year, not of months, of several years, or of a change.</param>
internal readonly record struct StatedTime(int? Year, bool IsWhole);

/// <summary>Tells which year a paragraph speaks of at a place.</summary>
internal sealed class StatementYear(NarrativeVocabulary vocabulary, int? reportYear, NarrativeText text)
{
    /// <summary>The time of a phrase.</summary>
    /// <param name="clause">Where its clause begins.</param>
    /// <param name="start">Where the phrase begins.</param>
    public StatedTime Of(int clause, int start)
    {
        int sentence = text.SentenceStart(start);
        ReadOnlySpan<char> before = text.Text.AsSpan(sentence, start - sentence);
        if (Contains(before, "partialPeriod") || IsMonths(before)) return new StatedTime(null, false);
        if (reportYear is int year)
        {
            ReadOnlySpan<char> own = text.Text.AsSpan(clause, start - clause);
            if (Contains(own, "lastYear")) return new StatedTime(year - 1, true);
            if (Contains(own, "nextYear")) return new StatedTime(year + 1, true);
        }

        return new StatedTime(Named(clause, start), true);
    }

    // The last year named in the clause, else the last one that opened a clause of the paragraph: 2022年，……
    private int? Named(int clause, int start)
    {
        int? named = null;
        for (int at = text.Text.IndexOf('年', StringComparison.Ordinal); at >= 0 && at < start; at = text.Text.IndexOf('年', at + 1))
        {
            if (at < 4 || !int.TryParse(text.Text.AsSpan(at - 4, 4), NumberStyles.None, CultureInfo.InvariantCulture, out int year)) continue;
            if (year is < 1990 or > 2100) continue;
            if (at >= clause || at == 4 || text.IsClauseEnd(at - 5)) named = year;
        }

        return named;
    }

    // Months other than the end of the year, and 1月 where the year's end stands too.
    private bool IsMonths(ReadOnlySpan<char> before) => before.Contains("月", StringComparison.Ordinal) && !Contains(before, "yearEnd");

    private bool Contains(ReadOnlySpan<char> span, string words)
    {
        foreach (string word in vocabulary.Words(words))
        {
            if (span.Contains(word, StringComparison.Ordinal)) return true;
        }

        return false;
    }
}
