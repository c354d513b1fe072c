using System.Collections.Immutable;

namespace DisclosureParser.Recognition.Statements;

/// <summary>How text states one figure with a number: the words before the number, its measure word, the words behind.</summary>
internal sealed record CountPattern(string? Key, Phrase? Before, Phrase? After, ImmutableArray<string> Measures)
{
    /// <summary>Behind it a clause must end.</summary>
    public bool IsClosed { get; init; }

    /// <summary>The count may include what was carried in.</summary>
    public bool IncludesCarriedIn { get; init; }

    /// <summary>What the text must be speaking of.</summary>
    public string? Topic { get; init; }

    /// <summary>The sentence itself must say so, or the words that head the paragraph.</summary>
    public bool TopicInSentence { get; init; }

    /// <summary>Before it the clause holds nothing but reasons and connectives.</summary>
    public bool IsBare { get; init; }

    /// <summary>The sentence must tie it to the disclosure of information.</summary>
    public bool IsAboutDisclosure { get; init; }

    /// <summary>A statement with this key comes before it in the sentence, and no result in between.</summary>
    public string? Follows { get; init; }

    /// <summary>It is a part of the count with this key, which the sentence gives before it, with nothing but other parts of it in between.</summary>
    public string? Under { get; init; }

    /// <summary>An item of a list that the sentence opened with one of these words.</summary>
    public ImmutableArray<string> List { get; init; } = [];

    /// <summary>The sentence holds one of these words before it.</summary>
    public ImmutableArray<string> Cue { get; init; } = [];

    /// <summary>Words in the clause before it that give it another meaning.</summary>
    public ImmutableArray<string> Unless { get; init; } = [];

    /// <summary>Such words anywhere in the sentence.</summary>
    public ImmutableArray<string> UnlessInSentence { get; init; } = [];
}

/// <summary>How text states figures in words: none was received, all were upheld.</summary>
internal sealed record ClaimPattern(ImmutableArray<string> Keys, Phrase Phrase)
{
    /// <summary>Behind it a clause must end.</summary>
    public bool IsClosed { get; init; }

    /// <summary>What the text must be speaking of.</summary>
    public string? Topic { get; init; }

    /// <summary>It is about the disputes that the sentence names: reconsiderations, lawsuits or both.</summary>
    public bool IsGrouped { get; init; }

    /// <summary>The sentence must tie it to the disclosure of information.</summary>
    public bool IsAboutDisclosure { get; init; }

    /// <summary>A statement with this key comes before it in the sentence.</summary>
    public string? Follows { get; init; }

    /// <summary>Words in the clause before it that give it another meaning.</summary>
    public ImmutableArray<string> Unless { get; init; } = [];

    /// <summary>The key it does not state behind <see cref="WithoutAfter"/>.</summary>
    public string? Without { get; init; }

    /// <summary>Words that narrow it.</summary>
    public ImmutableArray<string> WithoutAfter { get; init; } = [];
}
