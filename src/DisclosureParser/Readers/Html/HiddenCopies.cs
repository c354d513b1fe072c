using System.Text;

namespace DisclosureParser.Readers.Html;

/// <summary>
/// Decides on hidden text. A style that hides tells nothing certain: panels behind tabs are the only copy of half an
/// article, while copies for print or for readers of screens say everything twice. Hidden text is read where it has weight
/// or is one of a set of panels, and is not shown elsewhere; a copy is recognised by its words, since the report of another
/// year behind a tab differs in its figures alone.
/// </summary>
internal static class HiddenCopies
{
    private const int Shingle = 8;
    private const int Substantial = 100;

    /// <summary>Marks as dropped what is hidden and is a copy or of no weight.</summary>
    public static void Drop(List<BlockDraft> drafts)
    {
        HashSet<int>? shown = null;
        HiddenPanels panels = new();
        for (int start = 0; start < drafts.Count;)
        {
            int end = start + 1;
            while (end < drafts.Count && drafts[end].HiddenIn == drafts[start].HiddenIn) end++;
            List<BlockDraft> hidden = drafts[start].HiddenIn is null ? [] : drafts.GetRange(start, end - start);
            start = end;
            if (hidden.Count == 0) continue;

            if (HasWeight(hidden) || (panels.IsPanel(hidden[0].HiddenIn!) && !hidden.Exists(DraftWeight.IsLinks)))
            {
                shown ??= Shingles(drafts.FindAll(draft => draft.HiddenIn is null));
                HashSet<int> own = Shingles(hidden);
                int known = own.Count(shown.Contains);
                if (known * 2 < own.Count || own.Count == 0)
                {
                    shown.UnionWith(own);
                    continue;
                }
            }

            foreach (BlockDraft draft in hidden) draft.IsDropped = true;
        }
    }

    private static bool HasWeight(List<BlockDraft> drafts)
    {
        int dense = 0;
        foreach (BlockDraft draft in drafts)
        {
            if (DraftWeight.IsDataTable(draft)) return true;
            dense += DraftWeight.Of(draft);
        }

        return dense >= Substantial;
    }

    private static HashSet<int> Shingles(List<BlockDraft> drafts)
    {
        StringBuilder text = new();
        foreach (BlockDraft draft in drafts)
            foreach (char c in draft.Text)
                if (!char.IsWhiteSpace(c) && !char.IsAsciiDigit(c)) text.Append(c);

        string all = text.ToString();
        HashSet<int> shingles = [];
        for (int i = 0; i + Shingle <= all.Length; i++) shingles.Add(Hash(all.AsSpan(i, Shingle)));
        return shingles;
    }

    // Not string.GetHashCode, which differs from run to run.
    private static int Hash(ReadOnlySpan<char> text)
    {
        uint hash = 2166136261;
        foreach (char c in text) hash = unchecked((hash ^ c) * 16777619);
        return unchecked((int)hash);
    }
}
