using DisclosureParser.Rules.Texts;

namespace DisclosureParser.Rules.Quality;

/// <summary>Something in a text that was to be filled in, or that is garbled.</summary>
/// <param name="Start">Where it begins in the folded text.</param>
/// <param name="Length">Its length.</param>
/// <param name="IsCertain">It can be nothing else; the name of a body may be masked on purpose.</param>
/// <param name="IsGarbled">It is garbled.</param>
internal sealed record Placeholder(int Start, int Length, bool IsCertain, bool IsGarbled)
{
    private static readonly Cues Marks = Cues.Quality("placeholders"), Sure = Cues.Quality("placeholderSure"), Body = Cues.Quality("placeholderBody");
    private static readonly Cues Masked = Cues.Quality("masked"), EmptyBrackets = Cues.Quality("emptyBrackets"), FillIn = Cues.Quality("fillIn");
    private static readonly Cues ToBeAdded = Cues.Quality("toBeAdded"), ToBeAddedProse = Cues.Quality("toBeAddedProse"), Garbled = Cues.Quality("garbled");

    public static List<Placeholder> In(string text, bool withLostCharacters)
    {
        List<Placeholder> found = [];
        foreach ((int start, int length) in Marks.AllIn(text))
        {
            ReadOnlySpan<char> behind = text.AsSpan(start + length);
            bool isSure = Sure.HeadOf(behind) is not null;
            if (!isSure && Body.HeadOf(behind) is null) continue;
            // 《20××年…工作方案》 names a document; 张××局 in a case is masked on purpose.
            if (Stretch.IsInside(text, start, '《', '》') || (!isSure && Masked.AreIn(Stretch.In(text, Stretch.SentenceAt(text, start))))) continue;
            if (start > 0 && char.IsAsciiLetter(text[start - 1]) && text[start - 1] is not ('x' or 'X')) continue;
            found.Add(new Placeholder(start, length + 1, isSure, false));
        }

        foreach ((int start, int length) in EmptyBrackets.AllIn(text)) found.Add(new Placeholder(start, length, true, false));
        foreach ((int start, int length) in FillIn.AllIn(text))
        {
            int close = text.IndexOf('】', start);
            found.Add(new Placeholder(start, close < 0 ? length : close + 1 - start, true, false));
        }

        foreach ((int start, int length) in ToBeAdded.AllIn(text))
        {
            bool ends = start + length == text.Length || text[start + length] is '。' or ',' or ';' or ')' or '】';
            if (ends && !ToBeAddedProse.End(text.AsSpan(0, start))) found.Add(new Placeholder(start, length, true, false));
        }

        foreach ((int start, int length) in Garbled.AllIn(text)) found.Add(new Placeholder(start, length, true, true));
        int lost = withLostCharacters ? text.IndexOf('\uFFFD', StringComparison.Ordinal) : -1;
        if (lost >= 0) found.Add(new Placeholder(lost, 1, true, true));
        found.Sort((left, right) => left.Start.CompareTo(right.Start));
        return found;
    }
}
