using System.Globalization;
using System.Text;

namespace DisclosureParser.Reporting;

/// <summary>Columns that text takes on a terminal: two for East Asian wide characters, none for marks that combine.</summary>
public static class DisplayWidth
{
    /// <summary>Columns of a text.</summary>
    public static int Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        int width = 0;
        foreach (Rune rune in text.EnumerateRunes()) width += Of(rune);
        return width;
    }

    /// <summary>The text with spaces behind it up to a number of columns.</summary>
    public static string Pad(string text, int columns) => text + new string(' ', Math.Max(0, columns - Of(text)));

    /// <summary>The text in lines of at most this many columns; a width of 0 leaves it in one.</summary>
    public static IEnumerable<string> Wrap(string text, int columns)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (columns <= 0) return [text];
        List<string> lines = [];
        StringBuilder line = new();
        int width = 0;
        foreach (Rune rune in text.EnumerateRunes())
        {
            int next = Of(rune);
            if (width + next > columns && width > 0)
            {
                // A line neither begins with a closing mark nor parts a Latin word or a number where that can be helped.
                int keep = BreakAt(line, rune);
                string rest = line.ToString(keep, line.Length - keep).TrimStart();
                lines.Add(line.ToString(0, keep).TrimEnd());
                line.Clear().Append(rest);
                width = Of(rest);
            }

            line.Append(rune.ToString());
            width += next;
        }

        lines.Add(line.ToString());
        return lines;
    }

    internal static int Of(Rune rune)
    {
        UnicodeCategory category = Rune.GetUnicodeCategory(rune);
        if (category is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format) return 0;
        int value = rune.Value;
        // Curly quotes and the ellipsis are ambiguous; terminals that show Chinese mostly give them one column.
        return value is (>= 0x1100 and <= 0x115F) or (>= 0x2E80 and <= 0x303E) or (>= 0x3041 and <= 0x33FF)
            or (>= 0x3400 and <= 0x4DBF) or (>= 0x4E00 and <= 0x9FFF) or (>= 0xA000 and <= 0xA4CF) or (>= 0xAC00 and <= 0xD7A3)
            or (>= 0xF900 and <= 0xFAFF) or (>= 0xFE30 and <= 0xFE6F) or (>= 0xFF00 and <= 0xFF60) or (>= 0xFFE0 and <= 0xFFE6)
            or (>= 0x1F300 and <= 0x1F64F) or (>= 0x20000 and <= 0x3FFFD)
            ? 2
            : 1;
    }

    private static int BreakAt(StringBuilder line, Rune next)
    {
        const int Farthest = 24;
        int at = line.Length;
        char following = next.IsBmp ? (char)next.Value : '\uFFFD';
        while (at > 1 && line.Length - at < Farthest && IsBound(line[at - 1], following)) following = line[--at];
        return at <= 1 || line.Length - at >= Farthest ? line.Length : at;
    }

    private static bool IsBound(char before, char behind) =>
        char.IsLowSurrogate(behind)
        || (IsWord(before) && IsWord(behind))
        || "，。；：、！？）》”’】〕,.;:)]%".Contains(behind, StringComparison.Ordinal)
        || "（《“‘【〔([".Contains(before, StringComparison.Ordinal);

    private static bool IsWord(char character) => char.IsAsciiLetterOrDigit(character) || character is '-' or '_' or '.' or '@' or '/';
}
