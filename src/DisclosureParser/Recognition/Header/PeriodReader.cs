using System.Collections.Immutable;
using DisclosureParser.Documents;
using DisclosureParser.Text;
using DisclosureParser.Vocabulary;

namespace DisclosureParser.Recognition.Header;

/// <summary>Finds the statistics period: two dates with 至 between them near a word for it, or one date up to which the figures count.</summary>
internal static class PeriodReader
{
    /// <summary>How far in front of its dates the word for the period may stand.</summary>
    private const int Reach = 24;

    private static readonly VocabularyFile Words = VocabularyFile.Load("header");
    private static readonly ImmutableArray<string> Cues = Words.Words("period");
    private static readonly ImmutableArray<string> Until = Words.Words("until");
    private static readonly ImmutableArray<string> End = Words.Words("end");

    public static ReportPeriod? Find(IEnumerable<Passage> passages)
    {
        ReportPeriod? endOnly = null;
        foreach (Passage passage in passages)
        {
            string text = passage.Text;
            List<PrintedDate> dates = DateLexer.Find(text);
            for (int i = 0; i < dates.Count; i++)
            {
                if (!HasCue(text, dates[i].Span.Start, Cues)) continue;
                if (i + 1 < dates.Count && Joins(text[dates[i].Span.End..dates[i + 1].Span.Start]) && dates[i].Year is not null)
                    return Create(passage, dates[i], dates[i + 1]);
                if (endOnly is null && dates[i].Date() is DateOnly end && HasCue(text, dates[i].Span.Start, End))
                    endOnly = new ReportPeriod(null, end, text[dates[i].Span.Start..dates[i].Span.End], At(passage, dates[i].Span));
            }
        }

        return endOnly;
    }

    private static ReportPeriod Create(Passage passage, PrintedDate from, PrintedDate to)
    {
        DateOnly? first = from.Date(), last = to.Date(from.Year);
        // A month without a day means all of it.
        if (to.Day is null && last is DateOnly month) last = month.AddMonths(1).AddDays(-1);
        TextSpan span = new(from.Span.Start, to.Span.End);
        return new ReportPeriod(first, last, passage.Text[span.Start..span.End], At(passage, span));
    }

    private static bool HasCue(string text, int at, ImmutableArray<string> cues)
    {
        int from = Math.Max(0, at - Reach);
        string before = ScriptFolding.ToSimplified(text[from..at]);
        foreach (string cue in cues)
        {
            if (before.Contains(cue, StringComparison.Ordinal)) return true;
        }

        return false;
    }

    private static bool Joins(string between)
    {
        if (between.Length > 8) return false;
        foreach (string word in Until)
        {
            if (between.Contains(word, StringComparison.Ordinal)) return true;
        }

        return false;
    }

    private static SourceLocation At(Passage passage, TextSpan span) => passage.At(span.Start, span.Length);
}
