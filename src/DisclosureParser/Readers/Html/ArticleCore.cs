namespace DisclosureParser.Readers.Html;

/// <summary>The part of a page that holds its article.</summary>
/// <param name="Start">First draft of the element that holds nearly all running text and the data tables.</param>
/// <param name="End">Index behind its last draft.</param>
/// <param name="OuterStart">First draft of the widest element around it that is still no page frame.</param>
internal readonly record struct ArticleCore(int Start, int End, int OuterStart);

/// <summary>
/// Finds the article by structure: from the page inwards as long as one child keeps nearly all running text, every data
/// table and every numbered heading, then outwards again as long as what is added is a title or a date line rather than a
/// page frame with its menus. To lose a section of the article is far worse than to keep a line of navigation, so what may
/// be left out is little.
/// </summary>
internal sealed class ArticleCoreSearch
{
    private const int SpareCharacters = 150;
    private const int FrameLinks = 6;
    private const int FrameCharacters = 400;

    private readonly List<BlockDraft> _drafts;
    // Sums up to, without, the index.
    private readonly int[] _prose, _tables, _tableWeight, _numbered, _links, _plain;

    /// <param name="drafts">The drafts of the page.</param>
    /// <param name="ignored">Text before this index, other than data tables, is known to be no part of the article.</param>
    public ArticleCoreSearch(List<BlockDraft> drafts, int ignored = 0)
    {
        _drafts = drafts;
        bool[] isTable = [.. drafts.Select(DraftWeight.IsDataTable)];
        int[] weights = [.. drafts.Select(DraftWeight.Of)];
        _tables = Sums(i => isTable[i] ? 1 : 0);
        _tableWeight = Sums(i => isTable[i] ? weights[i] : 0);
        _prose = Sums(i => isTable[i] || i < ignored ? 0 : weights[i]);
        _numbered = Sums(i => i >= ignored && IsNumbered(drafts[i]) ? 1 : 0);
        _links = Sums(i => drafts[i].IsDropped ? 0 : drafts[i].Links);
        _plain = Sums(i => drafts[i].IsDropped || DraftWeight.IsLinks(drafts[i]) ? 0 : drafts[i].Characters);
    }

    public ArticleCore Find(Region page)
    {
        List<Region> path = [page];
        while (Heaviest(path[^1]) is Region child) path.Add(child);

        Region core = path[^1], outer = core;
        for (int i = path.Count - 2; i >= 0 && !IsFrame(path[i], outer); i--) outer = path[i];
        // A table of metadata may stand in front of the element with the text; it is read with the article.
        int table = core.Start;
        for (int i = 0; i < core.Start && table == core.Start; i++)
            if (_tables[i + 1] > _tables[i]) table = i;
        return new ArticleCore(table, core.End, Math.Min(outer.Start, table));
    }

    /// <summary>The weight of a range of drafts.</summary>
    public int Weight(int start, int end) => Between(_prose, start, end) + Between(_tableWeight, start, end);

    /// <summary>The data tables in a range of drafts.</summary>
    public int Tables(int start, int end) => Between(_tables, start, end);

    private Region? Heaviest(Region region)
    {
        Region? heaviest = null;
        foreach (Region child in region.Children)
            if (heaviest is null || Weight(child.Start, child.End) > Weight(heaviest.Start, heaviest.End)) heaviest = child;
        return heaviest is not null && KeepsArticle(region, heaviest) ? heaviest : null;
    }

    private bool KeepsArticle(Region region, Region child)
    {
        int total = Weight(region.Start, region.End);
        int left = Added(_prose, region, child);
        // One paragraph is no article as long as there is more beside it.
        bool isLine = child.End - child.Start == 1 && Added(_plain, region, child) > 0;
        return total > 0 && !isLine && left <= SpareCharacters && left * 10L <= total
            && Between(_tables, child.End, region.End) == 0 && Added(_numbered, region, child) == 0;
    }

    private bool IsFrame(Region outer, Region inner) =>
        Added(_links, outer, inner) > FrameLinks || Added(_plain, outer, inner) > FrameCharacters;

    private static bool IsNumbered(BlockDraft draft) =>
        draft is ParagraphDraft { IsDropped: false } && !DraftWeight.IsLinks(draft) && Enumerators.Begins(draft.Text);

    private static int Added(int[] sums, Region outer, Region inner) =>
        Between(sums, outer.Start, outer.End) - Between(sums, inner.Start, inner.End);

    private static int Between(int[] sums, int start, int end) => sums[end] - sums[start];

    private int[] Sums(Func<int, int> value)
    {
        int[] sums = new int[_drafts.Count + 1];
        for (int i = 0; i < _drafts.Count; i++) sums[i + 1] = sums[i] + value(i);
        return sums;
    }
}
