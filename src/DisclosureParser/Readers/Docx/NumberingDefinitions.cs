namespace DisclosureParser.Readers.Docx;

/// <summary>The lists of a document, links through styles followed.</summary>
internal sealed class NumberingDefinitions(
    IReadOnlyDictionary<int, AbstractNumbering> shared, IReadOnlyDictionary<int, NumberingInstance> lists)
{
    public const int MaxLevels = 9;

    private const int MaxLinks = 8;

    public static NumberingDefinitions Empty { get; } = new(new Dictionary<int, AbstractNumbering>(), new Dictionary<int, NumberingInstance>());

    /// <summary>The list of this number and the levels it counts with; null where there is none.</summary>
    public (NumberingInstance List, AbstractNumbering Shared)? Find(int numberingId, StyleSheet styles)
    {
        if (!lists.TryGetValue(numberingId, out NumberingInstance? list)) return null;
        int abstractId = list.AbstractId;
        for (int link = 0; link < MaxLinks; link++)
        {
            if (!shared.TryGetValue(abstractId, out AbstractNumbering? found)) return null;
            if (found.StyleLink is null || found.Levels.Count > 0) return (list, found);
            if (styles.Find(found.StyleLink)?.NumberingId is not int linked || !lists.TryGetValue(linked, out NumberingInstance? other)) return null;
            abstractId = other.AbstractId;
        }

        return null;
    }
}
