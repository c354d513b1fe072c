using DisclosureParser.Templates;
using DisclosureParser.Text;

namespace DisclosureParser.Recognition.Labels;

/// <summary>A wording that a printed text may be.</summary>
/// <param name="Item">What it names.</param>
/// <param name="Match">How the printed text relates to its wording.</param>
internal readonly record struct Candidate<T>(T Item, LabelMatch Match);

/// <summary>Finds what a printed text names, among wordings that are known. Built once, read by many threads.</summary>
internal sealed class WordingIndex<T>
    where T : class
{
    /// <summary>Below this a text is another text, not a misprint of a label.</summary>
    private const double MisprintSimilarity = 0.75;

    private readonly Dictionary<string, List<Candidate<T>>> _exact = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Candidate<T>>> _composed = new(StringComparer.Ordinal);
    private readonly List<(string Text, T Item)> _labels = [];

    public void Add(Wording wording, T item)
    {
        string label = ComparableText.Of(wording.Label);
        _labels.Add((label, item));
        AddExact(label, item, LabelMatch.Canonical);
        foreach (string accepted in wording.Accepted) AddExact(ComparableText.Of(accepted), item, LabelMatch.Accepted);
        foreach (string misprint in wording.Misprints) AddExact(ComparableText.Of(misprint), item, LabelMatch.Misprint);
        foreach (string broken in wording.Broken) AddExact(ComparableText.Of(broken), item, LabelMatch.Broken);
        foreach (string cut in wording.Cut) AddExact(ComparableText.Of(cut), item, LabelMatch.Cut);
    }

    /// <summary>Two labels of the form in one (行政诉讼 and 未经复议直接起诉); found only where one cell or line prints both.</summary>
    public void AddComposed(string text, T item)
    {
        string comparable = ComparableText.Of(text);
        if (!_exact.ContainsKey(comparable)) _composed[comparable] = [new Candidate<T>(item, LabelMatch.Canonical)];
    }

    /// <summary>What a text names to the letter, enumerator, spaces and punctuation aside.</summary>
    public IReadOnlyList<Candidate<T>> Exact(string comparable) =>
        _exact.TryGetValue(comparable, out List<Candidate<T>>? found) ? found : [];

    /// <summary>As <see cref="Exact"/>, also what two labels of the form name together.</summary>
    public IReadOnlyList<Candidate<T>> ExactOrComposed(string comparable) =>
        Exact(comparable) is { Count: > 0 } exact ? exact : _composed.GetValueOrDefault(comparable) ?? [];

    /// <summary>What a text names: to the letter, else without remarks in brackets, else as the one label it is cut or misprinted from.</summary>
    public IReadOnlyList<Candidate<T>> Find(string printed)
    {
        ReadOnlySpan<char> text = printed;
        string whole = ComparableText.Of(text);
        if (whole.Length == 0) return [];
        if (_exact.TryGetValue(whole, out List<Candidate<T>>? found)) return found;

        int enumerator = Enumerator.At(text)?.Length ?? 0;
        string label = enumerator == 0 ? whole : ComparableText.Of(text[enumerator..]);
        if (label.Length == 0) return [];
        if (_exact.TryGetValue(label, out found) || _composed.TryGetValue(label, out found)) return found;

        string plain = ComparableText.Of(ComparableText.WithoutBrackets(printed[enumerator..]));
        if (plain.Length > 0 && _exact.TryGetValue(plain, out found)) return Weaken(found);
        return Nearest(label);
    }

    private IReadOnlyList<Candidate<T>> Nearest(string label)
    {
        if (label.Length < 4) return [];
        Candidate<T>? best = null;
        double bestScore = 0, secondScore = 0;
        int parts = 0;
        foreach ((string text, T item) in _labels)
        {
            // The beginning or the end of a long label is what a page break or a narrow cell leaves of it.
            bool isPart = text.Length > label.Length && (text.StartsWith(label, StringComparison.Ordinal) || text.EndsWith(label, StringComparison.Ordinal));
            if (isPart) parts++;
            isPart &= label.Length * 2 >= text.Length;
            double score = isPart ? 0.99 : Math.Abs(text.Length - label.Length) * 4 > Math.Max(text.Length, label.Length)
                ? 0
                : ComparableText.Similarity(label, text);
            if (score > bestScore)
            {
                secondScore = bestScore;
                bestScore = score;
                best = new Candidate<T>(item, isPart ? LabelMatch.Broken : LabelMatch.Misprint);
            }
            else
            {
                secondScore = Math.Max(secondScore, score);
            }
        }

        // Two labels that are equally near are none, and so are two that end alike, however long.
        if (parts > 1 && best?.Match == LabelMatch.Broken) return [];
        return best is Candidate<T> nearest && bestScore >= MisprintSimilarity && bestScore - secondScore > 0.05 ? [nearest] : [];
    }

    private static List<Candidate<T>> Weaken(List<Candidate<T>> found) =>
        [.. found.Select(candidate => candidate.Match == LabelMatch.Canonical ? candidate with { Match = LabelMatch.Accepted } : candidate)];

    private void AddExact(string text, T item, LabelMatch match)
    {
        if (text.Length == 0) return;
        if (!_exact.TryGetValue(text, out List<Candidate<T>>? candidates)) _exact[text] = candidates = [];
        if (!candidates.Any(candidate => ReferenceEquals(candidate.Item, item))) candidates.Add(new Candidate<T>(item, match));
    }
}
