using DisclosureParser.Text;

namespace DisclosureParser.Readers.Text;

/// <summary>Whether a line is nothing but the number of its page: — 1 —, - 12 -, 第 3 页, 第 3 页 共 8 页.</summary>
internal static class PageNumbers
{
    public static bool IsOne(ReadOnlySpan<char> line)
    {
        if (line.Length is < 3 or > 24) return false;
        bool dashed = IsDash(line[0]) && IsDash(line[^1]);
        bool worded = line[0] is '第' or '共' && line[^1] == '页';
        if (!dashed && !worded) return false;
        int groups = 0, digits = 0;
        bool afterDigit = false;
        foreach (char printed in line)
        {
            char c = CharacterFolding.Fold(printed);
            bool digit = char.IsAsciiDigit(c);
            if (digit) digits++;
            if (digit && !afterDigit) groups++;
            afterDigit = digit;
            if (!digit && c != ' ' && !IsDash(c) && !(worded && c is '第' or '页' or '共' or '/' or ',')) return false;
        }

        return digits <= 8 && (worded ? groups is 1 or 2 : groups == 1 && digits <= 4);
    }

    private static bool IsDash(char c) => c is '-' or '－' or '—' or '–' or '―' or '─' or '−' or '·' or '~';
}
