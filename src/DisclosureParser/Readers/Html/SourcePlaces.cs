using AngleSharp.Dom;
using DisclosureParser.Documents;

namespace DisclosureParser.Readers.Html;

/// <summary>Where the elements of a page stand in its source.</summary>
internal sealed class SourcePlaces
{
    private readonly List<int> _lineStarts = [0];
    private readonly Dictionary<IElement, int> _ordinals = [];
    private readonly Dictionary<IElement, int> _amongSiblings = [];
    private readonly IReadOnlyDictionary<IDocument, IElement> _hosts;

    /// <param name="source">The source of the page.</param>
    /// <param name="root">The page.</param>
    /// <param name="hosts">The frame that shows each document inside the page.</param>
    public SourcePlaces(string source, IElement root, IReadOnlyDictionary<IDocument, IElement> hosts)
    {
        _hosts = hosts;
        for (int i = 0; i < source.Length; i++)
        {
            if (source[i] == '\n' || (source[i] == '\r' && (i + 1 == source.Length || source[i + 1] != '\n'))) _lineStarts.Add(i + 1);
        }

        Dictionary<string, int> counts = new(StringComparer.Ordinal);
        Number(root, counts);
    }

    /// <summary>The place of a block: the start tag of <paramref name="place"/>, under the name of <paramref name="block"/>.</summary>
    public LineAnchor Anchor(IElement place, IElement block) => At(place, $"{block.LocalName}[{Ordinal(block)}]");

    /// <summary>The place of a cell.</summary>
    public LineAnchor Anchor(IElement table, IElement cell, int row) =>
        At(cell, $"{table.LocalName}[{Ordinal(table)}]/{(table.LocalName == "table" ? "tr" : "row")}[{row}]/{cell.LocalName}[{AmongSiblings(cell)}]");

    /// <summary>1-based number of each row element of a table, in the order of the source.</summary>
    public static Dictionary<IElement, int> Rows(IElement table)
    {
        Dictionary<IElement, int> rows = [];
        if (table.LocalName != "table")
        {
            foreach (MarkupRow row in TableMarkup.Groups(table)[0]) rows.TryAdd(row.Element, rows.Count + 1);
            return rows;
        }

        for (int i = 0; i < table.ChildNodes.Length; i++)
        {
            if (table.ChildNodes[i] is not IElement group) continue;
            for (int j = 0; j < group.ChildNodes.Length; j++)
                if (group.ChildNodes[j] is IElement { LocalName: "tr" } row) rows.Add(row, rows.Count + 1);
        }

        return rows;
    }

    // The parser's own line and column are 16-bit numbers; its index is not. Implied elements have no place of their own.
    private LineAnchor At(IElement element, string selector)
    {
        // The source of a document inside the page is an attribute of its frame.
        if (element.Owner is { } owner && _hosts.TryGetValue(owner, out IElement? host)) element = host;
        for (IElement? at = element; at is not null; at = at.ParentElement)
        {
            if (at.SourceReference is not { } reference || reference.Position.Index < 0) continue;
            int index = reference.Position.Index;
            int line = _lineStarts.BinarySearch(index);
            if (line < 0) line = ~line - 1;
            return new LineAnchor(line + 1, index - _lineStarts[line] + 1, selector);
        }

        return new LineAnchor(1, 1, selector);
    }

    private int Ordinal(IElement element) => _ordinals.GetValueOrDefault(element, 1);

    private void Number(IElement element, Dictionary<string, int> counts)
    {
        int ordinal = counts.GetValueOrDefault(element.LocalName) + 1;
        counts[element.LocalName] = ordinal;
        _ordinals[element] = ordinal;
        INodeList children = element.ChildNodes;
        for (int i = 0; i < children.Length; i++)
            if (children[i] is IElement child) Number(child, counts);
    }

    private int AmongSiblings(IElement cell)
    {
        if (_amongSiblings.TryGetValue(cell, out int known)) return known;
        // All siblings at once: a row may have very many.
        Dictionary<string, int> counts = new(StringComparer.Ordinal);
        INodeList siblings = cell.ParentElement!.ChildNodes;
        for (int i = 0; i < siblings.Length; i++)
        {
            if (siblings[i] is not IElement sibling) continue;
            _amongSiblings[sibling] = counts[sibling.LocalName] = counts.GetValueOrDefault(sibling.LocalName) + 1;
        }

        return _amongSiblings[cell];
    }
}
