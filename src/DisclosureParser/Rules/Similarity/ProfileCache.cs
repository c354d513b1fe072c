namespace DisclosureParser.Rules.Similarity;

/// <summary>Keeps the profiles that were asked for last: texts that are alike stand in reports that come one after another.</summary>
internal sealed class ProfileCache(Func<int, TextProfile> load)
{
    private const int Most = 256;

    private readonly Dictionary<int, TextProfile> _known = [];
    private readonly Queue<int> _order = new();

    public TextProfile Of(int at)
    {
        if (_known.TryGetValue(at, out TextProfile? known)) return known;
        if (_order.Count == Most) _known.Remove(_order.Dequeue());
        _order.Enqueue(at);
        return _known[at] = load(at);
    }
}
