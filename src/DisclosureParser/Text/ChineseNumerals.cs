using System.Text;

namespace DisclosureParser.Text;

/// <summary>Whole numbers in Chinese characters: 三十五, 一百零二, 二〇二三.</summary>
internal static class ChineseNumerals
{
    private const string Digits = "零一二三四五六七八九";

    /// <summary>The character can stand in a numeral.</summary>
    public static bool IsPart(char character) => Digit(character) >= 0 || Unit(character) > 0;

    /// <summary>The run is written digit by digit (二〇二三, 三五), without units.</summary>
    public static bool IsPositional(ReadOnlySpan<char> text)
    {
        foreach (char character in text)
        {
            if (Digit(character) < 0) return false;
        }

        return text.Length > 1;
    }

    /// <summary>Reads a numeral; false for what is none, or says its number in a way that leaves room (一百五).</summary>
    public static bool TryRead(ReadOnlySpan<char> text, out long value)
    {
        value = 0;
        if (text.IsEmpty || text.Length > 20) return false;
        if (text.Length == 1 || IsPositional(text)) return TryPositional(text, out value);
        foreach ((char unit, long size) in ((char, long)[])[('亿', 100_000_000), ('万', 10_000)])
        {
            int at = text.IndexOf(unit);
            if (at < 0) continue;
            if (!TryGroup(text[..at], first: value == 0, out long group) || group == 0) return false;
            value += group * size;
            text = text[(at + 1)..];
        }

        if (text.IsEmpty) return true;
        if (!TryGroup(text, first: value == 0, out long rest)) return false;
        value += rest;
        return true;
    }

    /// <summary>Writes a number from 0 to 999,999,999,999 the usual way.</summary>
    public static string Write(long value)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(value);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(value, 1_000_000_000_000);
        if (value == 0) return "零";
        StringBuilder text = new();
        WriteGroup(text, (int)(value / 100_000_000), "亿");
        WriteGroup(text, (int)(value / 10_000 % 10_000), "万");
        WriteGroup(text, (int)(value % 10_000), "");
        string written = text.ToString();
        return written.StartsWith("一十", StringComparison.Ordinal) ? written[1..] : written;
    }

    private static bool TryPositional(ReadOnlySpan<char> text, out long value)
    {
        value = 0;
        foreach (char character in text)
        {
            int digit = Digit(character);
            if (digit < 0)
            {
                value = 10;
                return text is ['十'];
            }

            value = value * 10 + digit;
        }

        return true;
    }

    // Below ten thousand: digit and unit in falling order, one zero for a gap, a last digit of its own only beside 十 or behind a zero.
    private static bool TryGroup(ReadOnlySpan<char> text, bool first, out long value)
    {
        value = 0;
        long last = first ? 10_000 : 100_000;
        bool gap = false;
        for (int i = 0; i < text.Length; i++)
        {
            int digit = Digit(text[i]);
            if (digit == 0)
            {
                if (gap) return false;
                gap = true;
                continue;
            }

            if (digit < 0)
            {
                if (text[i] != '十' || i != 0) return false;
                value = last = 10;
                continue;
            }

            long unit = i + 1 < text.Length ? Unit(text[i + 1]) : 0;
            if (unit == 0)
            {
                bool end = i + 1 == text.Length;
                if (!end || (!gap && last is not 10 and not 10_000)) return false;
                value += digit;
                return true;
            }

            if (unit >= last || unit > 1000) return false;
            value += digit * unit;
            last = unit;
            gap = false;
            i++;
        }

        return !gap;
    }

    private static void WriteGroup(StringBuilder text, int group, string unit)
    {
        if (group == 0) return;
        bool gap = text.Length > 0 && group < 1000;
        for (int size = 1000; size > 0; size /= 10)
        {
            int digit = group / size % 10;
            if (digit == 0)
            {
                gap |= group >= size;
                continue;
            }

            if (gap) text.Append('零');
            gap = false;
            text.Append(Digits[digit]).Append(size switch { 1000 => "千", 100 => "百", 10 => "十", _ => "" });
        }

        text.Append(unit);
    }

    private static int Digit(char character) => character switch
    {
        '〇' or '○' => 0,
        '两' => 2,
        _ => Digits.IndexOf(character, StringComparison.Ordinal),
    };

    private static long Unit(char character) => character switch
    {
        '十' => 10,
        '百' => 100,
        '千' => 1000,
        '万' => 10_000,
        '亿' => 100_000_000,
        _ => 0,
    };
}
