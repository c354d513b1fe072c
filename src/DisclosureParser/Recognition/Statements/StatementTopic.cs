using System.Collections.Immutable;

namespace DisclosureParser.Recognition.Statements;

/// <summary>Tells what a paragraph speaks of at a place: the topic of the last word before it that sets one.</summary>
internal sealed class StatementTopic
{
    private const string AllDisputes = "disputes@";
    private const int LongestLead = 24;

    private readonly NarrativeVocabulary _vocabulary;
    private readonly NarrativeText _text;
    private readonly string? _initial;
    private readonly ImmutableArray<(int End, string Topic)> _changes;

    public StatementTopic(NarrativeVocabulary vocabulary, NarrativeText text, NarrativeText? heading)
    {
        _vocabulary = vocabulary;
        _text = text;
        _changes = Changes(text.Text);
        _initial = heading is null ? null : LastOf(Changes(heading.Text));
        Lead = Heading() ?? _initial;
    }

    /// <summary>The topic at a place; null where nothing has set one since an earlier place.</summary>
    /// <param name="at">The place.</param>
    /// <param name="since">What stands before this does not count.</param>
    public string? At(int at, int since = 0)
    {
        string? topic = since == 0 ? _initial : null;
        foreach ((int end, string name) in _changes)
        {
            if (end > since && end <= at) topic = name;
        }

        return topic;
    }

    /// <summary>The topic of the words that head the paragraph, （二）依申请公开。, or of the heading above it; null where neither sets one.</summary>
    public string? Lead { get; }

    /// <summary>The key for the disputes that a sentence names up to a place: both kinds, or the only one named.</summary>
    public string Disputes(string key, int start, int end)
    {
        ReadOnlySpan<char> span = _text.Text.AsSpan(start, end - start);
        bool review = Holds(span, "review"), litigation = Holds(span, "litigation");
        if (review == litigation || !key.StartsWith(AllDisputes, StringComparison.Ordinal)) return key;
        return $"disputes.{(review ? "reconsideration" : "litigation")}@{key[AllDisputes.Length..]}";
    }

    // A first sentence of few words and no number but its own ordinal heads the paragraph.
    private string? Heading()
    {
        int end = _text.SentenceEnd(0);
        if (end >= _text.Text.Length || end > LongestLead || _text.Numbers.Any(number => number.Start > 1 && number.Start < end)) return null;
        return LastOf(_changes.Where(change => change.End <= end));
    }

    private static string? LastOf(IEnumerable<(int End, string Topic)> changes) => changes.Select(change => change.Topic).LastOrDefault();

    private bool Holds(ReadOnlySpan<char> span, string words)
    {
        foreach (string word in _vocabulary.Words(words))
        {
            if (span.Contains(word, StringComparison.Ordinal)) return true;
        }

        return false;
    }

    private ImmutableArray<(int End, string Topic)> Changes(string text)
    {
        List<(int End, string Topic)> changes = [];
        foreach ((string topic, ImmutableArray<string> words) in _vocabulary.Topics)
        {
            foreach (string word in words)
            {
                for (int at = text.IndexOf(word, StringComparison.Ordinal); at >= 0; at = text.IndexOf(word, at + 1, StringComparison.Ordinal))
                    changes.Add((at + word.Length, topic));
            }
        }

        changes.Sort((left, right) => left.End.CompareTo(right.End));
        return [.. changes];
    }
}
