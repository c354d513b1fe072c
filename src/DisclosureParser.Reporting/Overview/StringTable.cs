namespace DisclosureParser.Reporting.Overview;

/// <summary>Each text once: places, reasons and regions repeat from report to report.</summary>
internal sealed class StringTable
{
    private readonly Dictionary<string, int> _places = new(StringComparer.Ordinal);
    private readonly List<string> _texts = [];

    public IReadOnlyList<string> Texts => _texts;

    /// <summary>The place of a text.</summary>
    public int Of(string text)
    {
        if (_places.TryGetValue(text, out int at)) return at;
        _texts.Add(text);
        return _places[text] = _texts.Count - 1;
    }
}
