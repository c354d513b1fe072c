using System.Collections.Immutable;
using DisclosureParser.Vocabulary;

namespace DisclosureParser.Rules.Texts;

/// <summary>Words of the vocabulary that tell what a text speaks of.</summary>
/// <param name="words">The words as the vocabulary writes them.</param>
internal sealed class Cues(ImmutableArray<string> words)
{
    private static readonly Lazy<VocabularyFile> StructureFile = new(() => VocabularyFile.Load("structure"));
    private static readonly Lazy<VocabularyFile> MetadataFile = new(() => VocabularyFile.Load("metadata"));
    private static readonly Lazy<VocabularyFile> QualityFile = new(() => VocabularyFile.Load("quality"));

    private readonly string[] _words = [.. words.Select(PlainText.Of)];

    /// <summary>The words, folded.</summary>
    public ReadOnlySpan<string> Words => _words;

    public static Cues Structure(string name) => new(StructureFile.Value.Words(name));

    public static Cues Metadata(string name) => new(MetadataFile.Value.Words(name));

    public static Cues Quality(string name) => new(QualityFile.Value.Words(name));

    /// <summary>Lists of the vocabulary about structure, each with its name.</summary>
    public static ImmutableArray<(string Name, Cues Cues)> StructureGroups(string name) =>
        [.. StructureFile.Value.Groups(name).Select(group => (group.Key, new Cues(group.Words)))];

    /// <summary>Lists of the vocabulary about header and preamble, each with its name.</summary>
    public static ImmutableArray<(string Name, Cues Cues)> MetadataGroups(string name) =>
        [.. MetadataFile.Value.Groups(name).Select(group => (group.Key, new Cues(group.Words)))];

    /// <summary>Lists of the vocabulary about quality, each with its name.</summary>
    public static ImmutableArray<(string Name, Cues Cues)> QualityGroups(string name) =>
        [.. QualityFile.Value.Groups(name).Select(group => (group.Key, new Cues(group.Words)))];

    /// <summary>Whether any of the words stands in the text.</summary>
    public bool AreIn(ReadOnlySpan<char> text) => IndexIn(text) >= 0;

    /// <summary>Where the first of the words stands in the text; −1 where none does.</summary>
    public int IndexIn(ReadOnlySpan<char> text)
    {
        int first = -1;
        foreach (string word in _words)
        {
            int at = text.IndexOf(word, StringComparison.Ordinal);
            if (at >= 0 && (first < 0 || at < first)) first = at;
        }

        return first;
    }

    /// <summary>Whether the text is one of the words.</summary>
    public bool Hold(ReadOnlySpan<char> text)
    {
        foreach (string word in _words)
        {
            if (text.SequenceEqual(word)) return true;
        }

        return false;
    }

    /// <summary>The longest of the words that the text begins with, or null.</summary>
    public string? HeadOf(ReadOnlySpan<char> text)
    {
        string? longest = null;
        foreach (string word in _words)
        {
            if (text.StartsWith(word, StringComparison.Ordinal) && word.Length > (longest?.Length ?? 0)) longest = word;
        }

        return longest;
    }

    /// <summary>Whether the text ends with any of the words.</summary>
    public bool End(ReadOnlySpan<char> text)
    {
        foreach (string word in _words)
        {
            if (text.EndsWith(word, StringComparison.Ordinal)) return true;
        }

        return false;
    }

    /// <summary>Every place of every word in the text, in the text's order.</summary>
    public List<(int Start, int Length)> AllIn(string text)
    {
        List<(int Start, int Length)> found = [];
        foreach (string word in _words)
        {
            for (int at = text.IndexOf(word, StringComparison.Ordinal); at >= 0; at = text.IndexOf(word, at + 1, StringComparison.Ordinal))
                found.Add((at, word.Length));
        }

        found.Sort();
        return found;
    }
}
