namespace DisclosureParser.Readers.Html;

/// <summary>
/// Finds where the article begins: at its title, which is told by the titles that the page states in its head, in the core
/// or in front of it; at a data table before the title; else where the core or the box around it begins.
/// </summary>
internal sealed class ArticleStart(List<BlockDraft> drafts, ArticleCoreSearch search, PageTitle title)
{
    private const int Reach = 15;
    private const int Distinct = 10;

    /// <summary>The title inside the core, with little of the page's text before it; -1 where it is not there.</summary>
    public int TitleInside(ArticleCore core)
    {
        int end = core.Start, total = search.Weight(core.Start, core.End);
        while (end < core.End && search.Weight(core.Start, end) * 5L <= total) end++;
        int best = Best(core.Start, end);
        // Far from the start only a whole title counts: parts of it stand in many lines.
        return best < 0 || best < core.Start + Reach || title.Match(drafts[best]) >= Distinct ? best : -1;
    }

    public int Find(ArticleCore core)
    {
        int inside = TitleInside(core);
        if (inside >= 0)
        {
            int table = drafts.FindIndex(core.Start, inside - core.Start, DraftWeight.IsDataTable);
            return table >= 0 ? table : inside;
        }

        int reach = Math.Max(0, core.Start - Reach);
        int before = Best(reach, core.Start);
        if (before >= 0) return before;
        for (int i = core.Start - 1; i >= reach; i--)
            if (drafts[i] is ParagraphDraft { OutlineLevel: 1 or 2, IsDropped: false }) return i;
        return core.OuterStart;
    }

    // A title over several lines matches line by line: the first of those that stand together is its start.
    private int Best(int start, int end)
    {
        int best = -1, most = 0;
        for (int i = start; i < end; i++)
        {
            int match = DraftWeight.IsLinks(drafts[i]) ? 0 : title.Match(drafts[i]);
            if (match > most) (best, most) = (i, match);
        }

        while (best > start && title.Match(drafts[best - 1]) > 0 && !DraftWeight.IsLinks(drafts[best - 1])) best--;
        return best;
    }
}
