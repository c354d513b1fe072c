namespace DisclosureParser.Readers.Html;

/// <summary>The part of a page that holds its article.</summary>
/// <param name="Start">First draft of the element that holds nearly all running text and all data tables.</param>
/// <param name="End">Index behind its last draft.</param>
/// <param name="OuterStart">First draft of the widest element around it that is still no page frame.</param>
/// <param name="OuterEnd">Index behind the last draft of the nearest element around it that adds anything behind it.</param>
internal readonly record struct ArticleCore(int Start, int End, int OuterStart, int OuterEnd);

/// <summary>
/// Finds the article by structure: from the page inwards as long as one child keeps nearly all running text and every data
/// table, then outwards again as long as what is added is a title or a date line rather than a page frame with its menus.
/// To lose a section of the article is far worse than to keep a line of navigation, so what may be left out is little.
/// </summary>
internal sealed class ArticleCoreSearch
{
    private const int SpareCharacters = 150;
    private const int FrameLinks = 6;
    private const int FrameCharacters = 400;

    private readonly List<BlockDraft> _drafts;
    // Sums up to, without, the index.
    private readonly int[] _weight, _tables, _links, _plain;

    public ArticleCoreSearch(List<BlockDraft> drafts)
    {
        _drafts = drafts;
        (_weight, _tables, _links, _plain) = (Sums(DraftWeight.Of), Sums(d => DraftWeight.IsDataTable(d) ? 1 : 0), Sums(d => d.IsDropped ? 0 : d.Links),
            Sums(d => d.IsDropped || DraftWeight.IsLinks(d) ? 0 : d.Characters));
    }

    public ArticleCore Find(Region page)
    {
        List<Region> path = [page];
        while (Heaviest(path[^1]) is Region child) path.Add(child);

        Region core = path[^1], outer = core;
        int end = core.End;
        for (int i = path.Count - 2; i >= 0 && !IsFrame(path[i], outer); i--)
        {
            outer = path[i];
            if (end == core.End) end = outer.End;
        }

        return new ArticleCore(core.Start, core.End, outer.Start, end);
    }

    /// <summary>The weight of a range of drafts.</summary>
    public int Weight(int start, int end) => _weight[end] - _weight[start];

    /// <summary>The data tables in a range of drafts.</summary>
    public int Tables(int start, int end) => _tables[end] - _tables[start];

    private Region? Heaviest(Region region)
    {
        Region? heaviest = null;
        foreach (Region child in region.Children)
            if (heaviest is null || Weight(child.Start, child.End) > Weight(heaviest.Start, heaviest.End)) heaviest = child;
        if (heaviest is null) return null;

        int total = Weight(region.Start, region.End), left = total - Weight(heaviest.Start, heaviest.End);
        bool keepsTables = Tables(heaviest.Start, heaviest.End) == Tables(region.Start, region.End);
        return total > 0 && keepsTables && left <= SpareCharacters && left * 10L <= total ? heaviest : null;
    }

    private bool IsFrame(Region outer, Region inner) =>
        Added(_links, outer, inner) > FrameLinks || Added(_plain, outer, inner) > FrameCharacters;

    private static int Added(int[] sums, Region outer, Region inner) =>
        sums[outer.End] - sums[outer.Start] - (sums[inner.End] - sums[inner.Start]);

    private int[] Sums(Func<BlockDraft, int> value)
    {
        int[] sums = new int[_drafts.Count + 1];
        for (int i = 0; i < _drafts.Count; i++) sums[i + 1] = sums[i] + value(_drafts[i]);
        return sums;
    }
}
