using System.Collections.Immutable;

namespace DisclosureParser.Recognition.Statements;

/// <summary>How often an element of a phrase may stand there.</summary>
internal enum Repeat
{
    /// <summary>Once.</summary>
    Once,

    /// <summary>Once or not at all.</summary>
    Optional,

    /// <summary>Any number of times.</summary>
    Any,
}

/// <summary>An element of a phrase: one of several words.</summary>
/// <param name="Words">The words.</param>
/// <param name="Repeat">How often.</param>
internal sealed record PhraseElement(ImmutableArray<string> Words, Repeat Repeat);

/// <summary>A row of word classes. Compared through the set of places each element can reach, so that no text makes it slow.</summary>
internal sealed class Phrase(ImmutableArray<PhraseElement> elements)
{
    private readonly ImmutableHashSet<char> _first = [.. elements[0].Words.Select(word => word[0])];

    /// <summary>False where no phrase begins with the character; only for phrases whose first element must stand.</summary>
    public bool CanStartWith(char character) => elements[0].Repeat != Repeat.Once || _first.Contains(character);

    /// <summary>Where the longest phrase begins that ends at a place; -1 where none does.</summary>
    /// <param name="text">The text.</param>
    /// <param name="end">Index behind the phrase.</param>
    /// <param name="floor">The phrase does not begin before this.</param>
    public int StartBefore(string text, int end, int floor)
    {
        SortedSet<int> places = [end];
        for (int i = elements.Length - 1; i >= 0 && places.Count > 0; i--)
        {
            places = Step(elements[i], places, (place, word) =>
                place - word.Length >= floor && string.CompareOrdinal(text, place - word.Length, word, 0, word.Length) == 0 ? place - word.Length : -1);
        }

        return places.Count == 0 ? -1 : places.Min;
    }

    /// <summary>Where the phrases end that begin at a place, the longest first; none where none does.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Index of its first character.</param>
    /// <param name="ceiling">The phrase does not reach beyond this.</param>
    public IEnumerable<int> EndsAfter(string text, int start, int ceiling)
    {
        SortedSet<int> places = [start];
        for (int i = 0; i < elements.Length && places.Count > 0; i++)
        {
            places = Step(elements[i], places, (place, word) =>
                place + word.Length <= ceiling && string.CompareOrdinal(text, place, word, 0, word.Length) == 0 ? place + word.Length : -1);
        }

        return places.Reverse();
    }

    private static SortedSet<int> Step(PhraseElement element, SortedSet<int> from, Func<int, string, int> move)
    {
        SortedSet<int> reached = [];
        Queue<int> open = new(from);
        while (open.TryDequeue(out int place))
        {
            foreach (string word in element.Words)
            {
                int next = move(place, word);
                if (next >= 0 && reached.Add(next) && element.Repeat == Repeat.Any) open.Enqueue(next);
            }
        }

        if (element.Repeat != Repeat.Once) reached.UnionWith(from);
        return reached;
    }
}
