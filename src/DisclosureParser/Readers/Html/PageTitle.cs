using System.Text;

namespace DisclosureParser.Readers.Html;

/// <summary>The titles a page states in its head, against which the lines of the page are compared.</summary>
internal sealed class PageTitle(IEnumerable<string> titles)
{
    private const int Least = 6;

    private readonly List<string> _titles = [.. titles.Select(Bare).Where(title => title.Length >= Least)];

    /// <summary>The number of characters by which a line matches a title; 0 where it does not.</summary>
    public int Match(BlockDraft draft)
    {
        if (draft is not ParagraphDraft || draft.IsDropped || draft.Characters is < Least or > 200) return 0;
        string line = Bare(draft.Text);
        foreach (string title in _titles)
            if (title.Contains(line, StringComparison.Ordinal) || line.Contains(title, StringComparison.Ordinal)) return Math.Min(line.Length, title.Length);
        return 0;
    }

    private static string Bare(string text)
    {
        StringBuilder bare = new(text.Length);
        foreach (char c in text)
            if (!char.IsWhiteSpace(c)) bare.Append(c);
        return bare.ToString();
    }
}
