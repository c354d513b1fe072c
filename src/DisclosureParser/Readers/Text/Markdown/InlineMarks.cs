using System.Buffers;
using System.Net;
using System.Text;

namespace DisclosureParser.Readers.Text.Markdown;

/// <summary>A text without its inline marks.</summary>
/// <param name="Text">The text as a reader of the page sees it.</param>
/// <param name="Start">Index in the marked text of the first character that is left.</param>
/// <param name="IsEmphasized">All of the text was bold or italic.</param>
/// <param name="Pictures">Alternative texts of the pictures in it.</param>
internal readonly record struct InlineText(string Text, int Start, bool IsEmphasized, IReadOnlyList<string> Pictures);

/// <summary>Takes emphasis, links, code marks, pictures, escapes, entities and inline HTML off a text, in one pass.</summary>
internal static class InlineMarks
{
    private static readonly SearchValues<char> Marks = SearchValues.Create("\\*_~`[<&");

    private static readonly string[] Tags =
        ["a", "abbr", "b", "big", "center", "code", "del", "div", "em", "font", "i", "img", "ins", "mark", "p", "s", "small", "span", "strong", "sub", "sup", "u"];

    public static InlineText Remove(string text)
    {
        if (text.AsSpan().IndexOfAny(Marks) < 0) return new InlineText(text, 0, false, []);
        char[] kept = text.ToCharArray();
        bool[] drop = new bool[kept.Length];
        List<string> pictures = [];
        Links.Mark(text, drop, pictures);
        bool[] taken = (bool[])drop.Clone();
        for (int i = 0; i < kept.Length; i++)
        {
            if (drop[i]) continue;
            if (kept[i] == '\\' && i + 1 < kept.Length && char.IsAscii(kept[i + 1]) && char.IsPunctuation(kept[i + 1]) | char.IsSymbol(kept[i + 1]))
            {
                drop[i] = true;
                taken[++i] = true;
            }
            else if (kept[i] == '<') i = MarkTag(text, i, kept, drop);
            else if (kept[i] == '`') drop[i] = true;
        }

        bool emphasized = Emphasis.Mark(text, drop, taken);
        StringBuilder result = new(kept.Length);
        int start = -1;
        for (int i = 0; i < kept.Length; i++)
        {
            if (drop[i]) continue;
            if (start < 0 && !char.IsWhiteSpace(kept[i])) start = i;
            if (start >= 0) result.Append(kept[i]);
        }

        string left = result.ToString().TrimEnd();
        if (left.Contains('&')) left = WebUtility.HtmlDecode(left).Trim();
        return new InlineText(left, Math.Max(start, 0), emphasized && left.Length > 0, pictures);
    }

    // Only tags of HTML: titles of documents stand in angle brackets too.
    private static int MarkTag(string text, int open, char[] kept, bool[] drop)
    {
        int length = text.AsSpan(open, Math.Min(200, text.Length - open)).IndexOf('>');
        if (length < 2) return open;
        int name = open + 1;
        if (text[name] == '/') name++;
        int end = name;
        while (end < text.Length && char.IsAsciiLetterOrDigit(text[end])) end++;
        string tag = text[name..end].ToLowerInvariant();
        bool isBreak = tag == "br";
        bool isLink = tag is "http" or "https" or "mailto";
        if (!isBreak && !isLink && Array.IndexOf(Tags, tag) < 0) return open;
        for (int i = open; i <= open + length; i++) drop[i] = !isLink || i == open || i == open + length;
        if (isBreak) (kept[open], drop[open]) = ('\n', false);
        return open + length;
    }
}
