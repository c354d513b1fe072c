namespace DisclosureParser.Readers.Html;

/// <summary>Numbers in front of headings and list items.</summary>
internal static class Enumerators
{
    private const string Ideographic = "一二三四五六七八九十";

    /// <summary>Whether a number in front of an item can begin with this character.</summary>
    public static bool CanStart(char c) => char.IsAsciiDigit(c) || c is '(' or '（' or '第' || Ideographic.Contains(c) || c is >= '①' and <= '⑳' or >= '０' and <= '９';

    /// <summary>Whether a text begins with a number of the kind that sections have.</summary>
    public static bool Begins(string text)
    {
        int i = 0;
        while (i < text.Length && text[i] is '(' or '（' or '第') i++;
        int digits = i;
        while (i < text.Length && (char.IsAsciiDigit(text[i]) || Ideographic.Contains(text[i]))) i++;
        return i > digits && i - digits <= 3 && i < text.Length && text[i] is '、' or '.' or '．' or ')' or '）' or '部' or '章' or '，';
    }
}
