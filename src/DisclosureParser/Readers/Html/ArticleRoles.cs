using DisclosureParser.Documents;

namespace DisclosureParser.Readers.Html;

/// <summary>Settles for each draft whether it is the article or the page around it.</summary>
internal sealed class ArticleRoles
{
    private const int LinksOfAList = 3;
    private const int TitleReach = 15;

    private readonly List<BlockDraft> _drafts;
    private readonly ArticleCoreSearch _search;
    private readonly ArticleCore _core;

    private ArticleRoles(List<BlockDraft> drafts, Region page)
    {
        _drafts = drafts;
        _search = new ArticleCoreSearch(drafts);
        _core = _search.Find(page);
    }

    public static void Assign(List<BlockDraft> drafts, Region page, PageTitle title)
    {
        if (drafts.Count == 0) return;
        ArticleRoles roles = new(drafts, page);
        foreach (BlockDraft draft in drafts) draft.Role = BlockRole.Furniture;
        for (int i = roles.Start(title); i < roles.End(); i++) drafts[i].Role = BlockRole.Body;
        roles.SetAsideAtTheEdges();
        roles.SetAsideLists();
        roles.SetAsideSections(page);
    }

    /// <summary>The article begins with its title, in the core or in front of it; data tables in the core stay in any case.</summary>
    private int Start(PageTitle title)
    {
        int reach = Math.Min(_core.End, _core.Start + TitleReach);
        int first = _core.Start;
        int dense = _core.Start;
        while (dense < reach && (DraftWeight.Of(_drafts[dense]) == 0 || _drafts[dense] is TableDraft)) dense++;
        int inside = Best(title, first, Math.Min(dense + 1, _core.End));
        if (inside >= 0)
        {
            int table = _drafts.FindIndex(first, inside - first, DraftWeight.IsDataTable);
            return table >= 0 ? table : inside;
        }

        int before = Best(title, Math.Max(0, _core.Start - TitleReach), _core.Start);
        if (before >= 0) return before;
        for (int i = _core.Start - 1; i >= Math.Max(0, _core.Start - TitleReach); i--)
            if (_drafts[i] is ParagraphDraft { OutlineLevel: 1 or 2, IsDropped: false }) return i;
        return _core.OuterStart;
    }

    // A title over several lines matches line by line: the first of those that stand together is its start.
    private int Best(PageTitle title, int start, int end)
    {
        int best = -1, most = 0;
        for (int i = start; i < end; i++)
        {
            int match = DraftWeight.IsLinks(_drafts[i]) ? 0 : title.Match(_drafts[i]);
            if (match > most) (best, most) = (i, match);
        }

        while (best > start && title.Match(_drafts[best - 1]) > 0 && !DraftWeight.IsLinks(_drafts[best - 1])) best--;
        return best;
    }

    /// <summary>Behind the core only what goes on with the article's own numbering belongs to it.</summary>
    private int End()
    {
        int next = _core.End;
        while (next < _core.OuterEnd && _drafts[next].IsDropped) next++;
        if (next >= _core.OuterEnd || _drafts[next] is not ParagraphDraft paragraph || !Enumerators.Begins(paragraph.Text)) return _core.End;
        while (next < _core.OuterEnd && !DraftWeight.IsLinks(_drafts[next])) next++;
        return next;
    }

    private void SetAsideAtTheEdges()
    {
        for (int i = 0; i < _drafts.Count && IsEdge(_drafts[i]); i++) _drafts[i].Role = BlockRole.Furniture;
        for (int i = _drafts.Count - 1; i >= 0 && IsEdge(_drafts[i]); i--) _drafts[i].Role = BlockRole.Furniture;
    }

    private static bool IsEdge(BlockDraft draft) =>
        draft.IsDropped || draft.Role == BlockRole.Furniture
        || (DraftWeight.IsLinks(draft) && draft is not ParagraphDraft { OutlineLevel: not null });

    // Several links in a row are a menu, a table of contents or a list of other reports.
    private void SetAsideLists()
    {
        for (int start = 0; start < _drafts.Count;)
        {
            int end = start, links = 0;
            while (end < _drafts.Count && (_drafts[end].IsDropped || DraftWeight.IsLinks(_drafts[end]))) links += _drafts[end++].Links;
            if (links >= LinksOfAList)
                for (int i = start; i < end; i++) _drafts[i].Role = BlockRole.Furniture;
            start = Math.Max(end, start + 1);
        }
    }

    // Elements that say themselves that they stand beside the article, unless they hold a good part of it.
    private void SetAsideSections(Region region)
    {
        if (SaysItStandsBeside(region)
            && _search.Tables(region.Start, region.End) == 0
            && _search.Weight(region.Start, region.End) * 20L <= _search.Weight(0, _drafts.Count))
        {
            for (int i = region.Start; i < region.End; i++) _drafts[i].Role = BlockRole.Furniture;
            return;
        }

        foreach (Region child in region.Children) SetAsideSections(child);
    }

    private static bool SaysItStandsBeside(Region region) =>
        region.Element.LocalName is "nav" or "aside"
        || region.Element.GetAttribute("role") is "navigation" or "complementary" or "contentinfo" or "search"
        || (region.Element.LocalName == "footer" && region.Element.ParentElement?.LocalName == "body");
}
