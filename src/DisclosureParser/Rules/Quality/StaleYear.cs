using DisclosureParser.Documents;
using DisclosureParser.Rules.Texts;

namespace DisclosureParser.Rules.Quality;

/// <summary>A sentence that states as the year's work what another year's was.</summary>
/// <param name="Year">The year it names.</param>
/// <param name="Clause">Its words, from the year to the measure.</param>
internal sealed record StaleYear(int Year, TextSpan Clause)
{
    private static readonly Cues Comparison = Cues.Quality("comparison"), Plans = Cues.Quality("plans"), DatedThings = Cues.Quality("datedThings");
    private static readonly Cues Mending = Cues.Quality("mending"), ThisYear = Cues.Quality("thisYear"), Measures = Cues.Quality("measures");
    private static readonly Cues Until = Cues.Quality("untilYear"), YearCounts = Cues.Quality("yearCounts"), ListMarks = Cues.Quality("listMarks");

    /// <summary>The stale years of a paragraph.</summary>
    /// <param name="text">The paragraph, folded.</param>
    /// <param name="reportYear">The report year.</param>
    /// <param name="aboutProblems">The paragraph is of section five, which may speak of what was mended since the year before.</param>
    public static IEnumerable<StaleYear> In(string text, int reportYear, bool aboutProblems)
    {
        foreach (TextSpan sentence in Stretch.Sentences(text))
        {
            if (Find(text, sentence, reportYear, aboutProblems) is StaleYear stale) yield return stale;
        }
    }

    private static StaleYear? Find(string text, TextSpan sentence, int reportYear, bool aboutProblems)
    {
        ReadOnlySpan<char> words = Stretch.In(text, sentence);
        if (Comparison.AreIn(words) || Plans.AreIn(words) || ThisYear.AreIn(words) || (aboutProblems && Mending.AreIn(text))) return null;
        int found = -1, year = 0;
        for (int i = sentence.Start; i + 4 < sentence.End; i++)
        {
            if (!char.IsAsciiDigit(text[i]) || PrintedDates.YearAt(text, i) is not (> 0 and int named) || text[i + 4] != '年') continue;
            // Several years in one sentence are a history, or the report year is among them.
            if (named == reportYear || (found >= 0 && named != year)) return null;
            if (found < 0) (found, year) = (i, named);
            i += 4;
        }

        // Long ago is history; what is to come is a plan.
        if (found < 0 || year > reportYear || year < reportYear - 3) return null;
        if (Stretch.IsInside(text, found, '《', '》') || Stretch.IsInside(text, found, '(', ')') || Stretch.IsInside(text, found, '“', '”')) return null;
        if (!Opens(text, sentence, found) || DatedThings.AreIn(words[(found - sentence.Start)..])) return null;
        int end = Measured(text, found + 5, sentence.End);
        return end < 0 ? null : new StaleYear(year, new TextSpan(found, end));
    }

    // 2022年，… 2022年度… 截至2022年底… stand at the head of a clause; 含2022年结转的 stands inside one.
    private static bool Opens(string text, TextSpan sentence, int at)
    {
        ReadOnlySpan<char> before = text.AsSpan(sentence.Start, at - sentence.Start);
        bool atHead = before.Length == 0 || before[^1] is ',' or ':' or ')' or '、' or '.' || Until.End(before) || ListMarks.End(before);
        if (!atHead || at + 5 >= text.Length) return false;
        char next = text[at + 5];
        // 2022年5月, 2022年第3期: an event, not the year's count.
        if (char.IsAsciiDigit(next) || next is '第' or '来' or '级' or '的' or '以') return false;
        return next == ',' || YearCounts.HeadOf(text.AsSpan(at + 5)) is not null || char.IsLetter(next);
    }

    private static int Measured(string text, int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            if (!char.IsAsciiDigit(text[i])) continue;
            while (i < end && (char.IsAsciiDigit(text[i]) || text[i] == '.')) i++;
            if (i < end && Measures.HeadOf(text.AsSpan(i, end - i)) is string measure) return i + measure.Length;
        }

        return -1;
    }
}
