using System.Collections.Frozen;
using DisclosureParser.Text;

namespace DisclosureParser.Readers.Text;

/// <summary>Whether a cell's text looks like a figure: digits with marks of numbers, or a dash or word that stands for one.</summary>
internal static class Numbers
{
    // How a cell says that there is nothing, or no change; whether it may is for recognition to judge.
    private static readonly FrozenSet<string> Words = FrozenSet.ToFrozenSet(["无", "暂无", "没有", "持平", "不变", "无变化"], StringComparer.Ordinal);

    public static bool IsFigure(ReadOnlySpan<char> text)
    {
        bool digit = false;
        foreach (char printed in text)
        {
            char c = CharacterFolding.Fold(printed);
            if (char.IsAsciiDigit(c)) digit = true;
            else if (c is not ('.' or ',' or '-' or '+' or '%' or ' ' or '—' or '/' or '–')) return IsWord(text);
        }

        return digit || IsDash(text);
    }

    /// <summary>无, 持平, 增3, 减少2项: what cells print in place of a figure, or around one.</summary>
    private static bool IsWord(ReadOnlySpan<char> text)
    {
        if (text.Length > 8) return false;
        if (Words.Contains(text.Trim().ToString())) return true;
        return text[0] is '增' or '减' && text[1..].IndexOfAnyInRange('0', '9') is 0 or 1;
    }

    private static bool IsDash(ReadOnlySpan<char> text) => text is "-" or "—" or "－" or "/" or "--" or "——";
}
