using System.Text;

namespace DisclosureParser.Reporting.Workbook;

/// <summary>Text as a cell holds it.</summary>
internal static class CellText
{
    private const string More = "……";

    /// <summary>The text, made legal: no control characters, no more than a cell takes, and no run that spreadsheets read as an escaped character.</summary>
    public static string Of(string text, int longest)
    {
        string legal = XmlText.Safe(text.ReplaceLineEndings("\n"));
        if (legal.Contains("_x", StringComparison.OrdinalIgnoreCase)) legal = Unescapable(legal);
        if (legal.Length <= longest) return legal;
        int end = longest - More.Length;
        return legal[..(char.IsHighSurrogate(legal[end - 1]) ? end - 1 : end)] + More;
    }

    // _x0041_ would be shown as A.
    private static string Unescapable(string text)
    {
        StringBuilder safe = new(text.Length + 16);
        for (int at = 0; at < text.Length; at++)
        {
            if (IsEscape(text, at)) safe.Append("_x005F");
            safe.Append(text[at]);
        }

        return safe.ToString();
    }

    private static bool IsEscape(string text, int at)
    {
        if (at + 6 >= text.Length || text[at] != '_' || text[at + 1] is not ('x' or 'X') || text[at + 6] != '_') return false;
        for (int digit = at + 2; digit < at + 6; digit++)
        {
            if (!char.IsAsciiHexDigit(text[digit])) return false;
        }

        return true;
    }
}
