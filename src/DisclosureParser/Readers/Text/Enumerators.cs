using DisclosureParser.Text;

namespace DisclosureParser.Readers.Text;

/// <summary>Whether a line begins with an ordinal: 一、 （一） 1. (1) ① 第一章 一是.</summary>
internal static class Enumerators
{
    private const string Numerals = "〇零一二三四五六七八九十百两廿";

    public static bool StartsLine(ReadOnlySpan<char> line)
    {
        if (line.IsEmpty) return false;
        if (line[0] is >= '①' and <= '⑳' or '●' or '■' or '◆' or '•' or '·') return true;
        int index = 0;
        bool bracket = CharacterFolding.Fold(line[0]) is '(' or '〔' or '[';
        bool ordinal = line[0] == '第';
        if (bracket || ordinal) index++;
        int start = index;
        while (index < line.Length && index - start < 4 && IsNumeral(line[index])) index++;
        if (index == start || index == line.Length) return false;
        char after = CharacterFolding.Fold(line[index]);
        if (bracket) return after is ')' or '〕' or ']';
        if (ordinal) return after is '章' or '节' or '部' or '条';
        if (after is '、' or '是' or ')') return true;
        // 2.5 is a number, 2.属于 an ordinal.
        return after == '.' && (index + 1 == line.Length || !char.IsDigit(CharacterFolding.Fold(line[index + 1])));
    }

    private static bool IsNumeral(char c) => char.IsAsciiDigit(CharacterFolding.Fold(c)) || Numerals.Contains(c, StringComparison.Ordinal);
}
