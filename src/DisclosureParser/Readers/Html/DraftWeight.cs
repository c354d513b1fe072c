namespace DisclosureParser.Readers.Html;

/// <summary>How much a draft looks like the text of an article, by length, punctuation and links alone.</summary>
internal static class DraftWeight
{
    private const int LeastProse = 25;
    private const int LeastCells = 6;
    private const int LeastIdeographs = 12;

    /// <summary>The draft's characters where it is running text or data; 0 for headings, links, single words.</summary>
    public static int Of(BlockDraft draft)
    {
        if (draft.IsDropped) return 0;
        int plain = draft.Characters - draft.LinkCharacters;
        if (draft is TableDraft) return IsDataTable(draft) ? plain : 0;
        if (plain < LeastProse || draft.LinkCharacters * 5L > draft.Characters * 2L) return 0;
        int clauses = 0;
        foreach (char c in draft.Text)
        {
            if (c is '。' or '！' or '？') clauses += 2;
            // Colons do not count: they stand between the labels and the values of page footers.
            else if (c is '，' or '；' or '、' or ',' or ';') clauses++;
        }

        return clauses >= 2 ? plain : 0;
    }

    /// <summary>A table that belongs to the article: cells with words, not links. A calendar has too few different words.</summary>
    public static bool IsDataTable(BlockDraft draft)
    {
        if (draft is not TableDraft table || draft.IsDropped || draft.LinkCharacters * 2L > draft.Characters) return false;
        int filled = 0;
        HashSet<char> words = [];
        foreach (CellText cell in table.Content.Texts)
        {
            if (cell.Lines.Count == 0) continue;
            filled++;
            foreach (char c in cell.Text)
                if (c is >= '\u4E00' and <= '\u9FFF' && words.Count < LeastIdeographs) words.Add(c);
        }

        return filled >= LeastCells && words.Count >= LeastIdeographs;
    }

    /// <summary>Text that mostly leads elsewhere: menus, breadcrumbs, lists of other pages.</summary>
    public static bool IsLinks(BlockDraft draft) =>
        draft.Links > 0 && draft is not TableDraft && draft.LinkCharacters * 5L >= draft.Characters * 2L
        && (draft.LinkCharacters * 2L >= draft.Characters || !draft.Text.EndsWith('。'));
}
