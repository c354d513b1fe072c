using AngleSharp.Dom;

namespace DisclosureParser.Readers.Html;

/// <summary>An element and the drafts that came out of it: <paramref name="start"/> up to, without, <see cref="End"/>.</summary>
internal sealed class Region(IElement element, int start)
{
    public IElement Element { get; } = element;

    public int Start { get; } = start;

    public int End { get; set; }

    public List<Region> Children { get; } = [];
}
