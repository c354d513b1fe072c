using System.Collections.Immutable;
using DisclosureParser.Documents;
using DisclosureParser.Text;

namespace DisclosureParser.Recognition.Statements;

/// <summary>Reads the figures that one paragraph states. What is not surely one of the known ways to state a figure is passed over.</summary>
/// <param name="vocabulary">The words of the report year.</param>
/// <param name="header">Who reports on which year.</param>
/// <param name="text">The paragraph.</param>
/// <param name="heading">The heading above it; null where there is none.</param>
internal sealed class ParagraphReader(NarrativeVocabulary vocabulary, ReportHeader header, NarrativeText text, NarrativeText? heading)
{
    private readonly List<(int Start, int End, Statement Statement)> _statements = [];
    private readonly StatementTopic _topic = new(vocabulary, text, heading);
    private readonly StatementYear _year = new(vocabulary, header.Year, text);
    private readonly StatementScope _scope = new(vocabulary, header.Agency);

    /// <summary>The statements in the order of the text.</summary>
    public ImmutableArray<Statement> Read()
    {
        int floor = 0;
        foreach (NumberToken number in text.Numbers)
        {
            if (number.Kind != NumberKind.Plain || number.Decimals > 0) continue;
            floor = Count(number, Math.Max(floor, text.SentenceStart(number.Start)));
        }

        for (int at = 0; at < text.Text.Length; at = Claim(at))
        {
        }

        _statements.Sort((left, right) => left.Start.CompareTo(right.Start));
        return [.. _statements.Select(read => read.Statement)];
    }

    // Returns where the next phrase may begin: behind this number and its measure word.
    private int Count(NumberToken number, int floor)
    {
        foreach (CountPattern pattern in vocabulary.Counts)
        {
            if (Measure(pattern, number.End) is not int measured) continue;
            int start = pattern.Before?.StartBefore(text.Text, number.Start, floor) ?? number.Start;
            if (start < 0 || End(pattern, measured) is not int end) continue;
            int clause = Math.Max(floor, text.ClauseStart(start));
            if (!Fits(pattern, start, clause, number.Start)) continue;
            if (pattern.Key is null) return measured;
            if (pattern.IsBare && !IsReason(clause, start)) return measured;
            if (_year.Of(clause, start) is not { IsWhole: true } year) return measured;
            // Reasons before a result name no scope: 因本机关不掌握.
            string? scope = Scope(clause, pattern.IsBare ? clause : start);
            Add(start, end, pattern.Key, number.Value, scope, year.Year, statement => statement with
            {
                IsApproximate = number.IsApproximate || IsRounded(measured),
                MayIncludeCarriedIn = pattern.IncludesCarriedIn,
                AlternativeKey = pattern.IsBare ? Reasons(pattern.Key, clause, start) : null,
            });
            return measured;
        }

        return At(vocabulary.Words("anyMeasure"), number.End) ? number.End : floor;
    }

    // Returns where to go on.
    private int Claim(int at)
    {
        int ceiling = text.SentenceEnd(at);
        foreach (ClaimPattern pattern in vocabulary.Claims)
        {
            if (!pattern.Phrase.CanStartWith(text.Text[at])) continue;
            foreach (int end in pattern.Phrase.EndsAfter(text.Text, at, ceiling))
            {
                if (end == at || (pattern.IsClosed && !(text.IsClauseEnd(end) && !At(end, "、")))) continue;
                int sentence = text.SentenceStart(at), clause = text.ClauseStart(at);
                if (Contains(pattern.Unless, clause, at) || (pattern.Topic is not null && _topic.At(at) != pattern.Topic)) break;
                if (pattern.IsAboutDisclosure && !Contains(vocabulary.Words("disclosureCue"), sentence, end)) break;
                if (pattern.Follows is not null && !FollowsStatement(pattern.Follows, sentence, at)) break;
                if (_year.Of(clause, at) is not { IsWhole: true } year) break;
                string? scope = pattern.IsGrouped ? null : Scope(clause, at);
                foreach (string key in pattern.Keys)
                {
                    if (key == pattern.Without && Contains(pattern.WithoutAfter, sentence, end)) continue;
                    Add(at, end, pattern.IsGrouped ? _topic.Disputes(key, sentence, end) : key, 0, scope, year.Year, statement => statement with { IsNegation = true });
                }

                return end;
            }
        }

        return at + 1;
    }

    private void Add(int start, int end, string key, decimal value, string? scope, int? year, Func<Statement, Statement> complete)
    {
        (SourceLocation location, string printed) = text.Place(start, end);
        _statements.Add((start, end, complete(new Statement(key, value, printed, location) { Scope = scope, Year = year, Section = text.Section })));
    }

    private string? Scope(int clause, int start) => _scope.Read(text.Text, text.SentenceStart(start), clause, start);

    private int? Measure(CountPattern pattern, int at)
    {
        foreach (string measure in pattern.Measures)
        {
            if (!At(at, measure)) continue;
            int end = at + measure.Length;
            return At(vocabulary.Words("notMeasure"), end) && !IsRounded(end) ? null : end;
        }

        return null;
    }

    private int? End(CountPattern pattern, int measured)
    {
        if (pattern.After is null) return !pattern.IsClosed || text.IsClauseEnd(measured) || IsRounded(measured) ? measured : null;
        foreach (int end in pattern.After.EndsAfter(text.Text, measured, text.SentenceEnd(measured)))
        {
            if (!pattern.IsClosed || text.IsClauseEnd(end)) return end;
        }

        return null;
    }

    private bool Fits(CountPattern pattern, int start, int clause, int number)
    {
        int sentence = text.SentenceStart(start);
        return !Contains(pattern.Unless, clause, start)
            && !Contains(pattern.UnlessInSentence, sentence, start)
            && (pattern.Topic is null || (_topic.At(number) == pattern.Topic && (!pattern.TopicInSentence || IsInSentence(pattern, sentence, clause, start, number))))
            && (pattern.Cue.IsEmpty || Contains(pattern.Cue, sentence, start))
            && (pattern.List.IsEmpty || IsListed(pattern, sentence, start))
            && (pattern.Follows is null || FollowsStatement(pattern.Follows, sentence, start))
            && (pattern.Under is null || IsPartOf(pattern.Under, sentence, start))
            && (!pattern.IsAboutDisclosure || text.Section == "disputes" || Contains(vocabulary.Words("disclosureCue"), sentence, start + 12));
    }

    // The sentence says so itself; or the words that head the paragraph do, the clause names nothing but time and body besides, and
    // every number of the sentence so far was one of the topic's, no two of them the same count.
    private bool IsInSentence(CountPattern pattern, int sentence, int clause, int start, int number) =>
        _topic.At(number, sentence) == pattern.Topic
        || (_topic.Lead is string lead && lead == pattern.Topic
            && (start == clause || vocabulary.TimeAndBody.StartBefore(text.Text, start, clause) == clause)
            && text.Numbers.All(other => other.Start < sentence || other.Start >= start || At(other.End, "年") || IsStated(other, lead))
            && !Contains(vocabulary.Words("singledOut"), sentence, start)
            && !_statements.Exists(read => read.Start >= sentence && read.Statement.Key == pattern.Key));

    private bool IsStated(NumberToken number, string beginning) =>
        _statements.Exists(read => read.Start <= number.Start && number.Start < read.End && read.Statement.Key.StartsWith(beginning, StringComparison.Ordinal));

    // In a list every count since the word that opened it is a statement of the same row.
    private bool IsListed(CountPattern pattern, int sentence, int start)
    {
        int opened = pattern.List.Max(word => text.Text.AsSpan(sentence, start - sentence).LastIndexOf(word, StringComparison.Ordinal));
        if (opened < 0) return false;
        string row = pattern.Key![..pattern.Key!.IndexOf('@', StringComparison.Ordinal)];
        foreach (NumberToken number in text.Numbers)
        {
            if (number.Start < sentence + opened || number.Start >= start || At(number.End, "年")) continue;
            if (!_statements.Exists(read => read.Start <= number.Start && number.Start < read.End && read.Statement.Key.StartsWith(row + "@", StringComparison.Ordinal))) return false;
        }

        return true;
    }

    private bool FollowsStatement(string key, int sentence, int start)
    {
        (int Start, int End, Statement Statement) last = _statements.LastOrDefault(read =>
            read.Start >= sentence && read.Start < start && !read.Statement.Key.StartsWith("requests.received@o", StringComparison.Ordinal)
            && !read.Statement.Key.StartsWith("requests.received@n", StringComparison.Ordinal)
            && !read.Statement.Key.StartsWith("requests.carriedIn", StringComparison.Ordinal));
        return last.Statement?.Key == key;
    }

    private bool IsPartOf(string key, int sentence, int start)
    {
        string row = key[..(key.IndexOf('@', StringComparison.Ordinal) + 1)];
        (int Start, int End, Statement Statement) whole = _statements.LastOrDefault(read => read.Start >= sentence && read.Start < start && read.Statement.Key == key);
        return whole.Statement is not null && text.Numbers.All(number =>
            number.Kind != NumberKind.Plain || number.Start < whole.End || number.Start >= start || IsStated(number, row));
    }

    private bool IsReason(int clause, int start) => start == clause || vocabulary.ReasonText.StartBefore(text.Text, start, clause) == clause;

    private string? Reasons(string key, int clause, int start)
    {
        string group = key[..key.IndexOf('@', StringComparison.Ordinal)] + ".";
        ReadOnlySpan<char> before = text.Text.AsSpan(clause, start - clause);
        List<string> rows = [];
        foreach ((string row, ImmutableArray<string> words) in vocabulary.Reasons)
        {
            if (!row.StartsWith(group, StringComparison.Ordinal)) continue;
            foreach (string word in words)
            {
                if (!before.Contains(word, StringComparison.Ordinal)) continue;
                rows.Add(row[group.Length..]);
                break;
            }
        }

        return rows.Count == 0 ? null : $"{group}{string.Join('+', rows)}@total";
    }

    private bool IsRounded(int at) => At(vocabulary.Words("rounded"), at);

    private bool Contains(ImmutableArray<string> words, int start, int end)
    {
        ReadOnlySpan<char> span = text.Text.AsSpan(start, Math.Min(end, text.Text.Length) - start);
        foreach (string word in words)
        {
            if (span.Contains(word, StringComparison.Ordinal)) return true;
        }

        return false;
    }

    private bool At(ImmutableArray<string> words, int at)
    {
        foreach (string word in words)
        {
            if (At(at, word)) return true;
        }

        return false;
    }

    private bool At(int at, string word) => at <= text.Text.Length && text.Text.AsSpan(at).StartsWith(word, StringComparison.Ordinal);
}
