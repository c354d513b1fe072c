using DisclosureParser.Documents;

namespace DisclosureParser.Readers.Html;

/// <summary>Settles for each draft whether it is the article or the page around it.</summary>
internal sealed class ArticleRoles
{
    private const int LinksOfAList = 3;
    private const int ShortLabel = 15;

    private readonly List<BlockDraft> _drafts;
    private readonly ArticleCoreSearch _search;

    private ArticleRoles(List<BlockDraft> drafts, ArticleCoreSearch search) => (_drafts, _search) = (drafts, search);

    public static void Assign(List<BlockDraft> drafts, Region page, PageTitle title)
    {
        if (drafts.Count == 0) return;
        ArticleCoreSearch search = new(drafts);
        ArticleCore core = search.Find(page);
        int inside = new ArticleStart(drafts, search, title).TitleInside(core);
        // Text before the title (summaries of other pages beside the article) must not widen the core: look again without it.
        if (inside > core.Start)
        {
            search = new ArticleCoreSearch(drafts, inside);
            core = search.Find(page);
        }

        int start = new ArticleStart(drafts, search, title).Find(core);
        for (int i = 0; i < drafts.Count; i++) drafts[i].Role = i >= start && i < core.End ? BlockRole.Body : BlockRole.Furniture;

        ArticleRoles roles = new(drafts, search);
        roles.SetAsideAtTheStart();
        roles.SetAsideAtTheEnd();
        roles.SetAsideLists();
        roles.SetAsideSections(page);
        ContentsList.SetAside(drafts);
    }

    private void SetAsideAtTheStart()
    {
        for (int i = 0; i < _drafts.Count && IsEdge(_drafts[i]); i++) _drafts[i].Role = BlockRole.Furniture;
    }

    // Behind the article stand links to its neighbours; where there is no neighbour, a label and a word without a link.
    private void SetAsideAtTheEnd()
    {
        for (int i = _drafts.Count - 1; i >= 0; i--)
        {
            bool isLabel = i > 0 && IsLabel(_drafts[i]) && DraftWeight.IsLinks(_drafts[i - 1]);
            if (!IsEdge(_drafts[i]) && !isLabel) return;
            _drafts[i].Role = BlockRole.Furniture;
        }
    }

    private static bool IsLabel(BlockDraft draft) => draft is ParagraphDraft { Characters: <= ShortLabel } && draft.Text.Contains('：', StringComparison.Ordinal);

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
