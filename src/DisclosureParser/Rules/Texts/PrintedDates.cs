using System.Globalization;

namespace DisclosureParser.Rules.Texts;

/// <summary>Dates and years that a folded text prints: 2024年1月17日, 2024-01-17, 二〇二四年一月十七日.</summary>
internal static class PrintedDates
{
    private const string ChineseDigits = "〇一二三四五六七八九";
    private const string Zeros = "〇零○◯ОO0";

    /// <summary>The text is a date and nothing else.</summary>
    public static bool IsDate(string text) => TryRead(text, 0, out _, out int length) && length >= text.Length - 2 && text.Length <= length + 2;

    /// <summary>The dates in the text, in its order.</summary>
    public static IEnumerable<DateOnly> In(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (i > 0 && char.IsAsciiDigit(text[i - 1])) continue;
            if (!TryRead(text, i, out DateOnly date, out int length)) continue;
            yield return date;
            i += length - 1;
        }
    }

    /// <summary>A year of four digits at a place of the text; 0 where none stands there.</summary>
    public static int YearAt(string text, int start)
    {
        if (start + 4 > text.Length) return 0;
        int year = 0;
        for (int i = start; i < start + 4; i++)
        {
            int digit = Digit(text[i]);
            if (digit < 0) return 0;
            year = year * 10 + digit;
        }

        return year is >= 1990 and < 2100 ? year : 0;
    }

    /// <summary>The character may be a digit of a year.</summary>
    public static bool IsDigit(char c) => Digit(c) >= 0;

    private static bool TryRead(string text, int start, out DateOnly date, out int length)
    {
        date = default;
        length = 0;
        int year = YearAt(text, start), at = start + 4;
        if (year == 0 || !Separator(text, ref at, '年')) return false;
        if (!Number(text, ref at, out int month) || !Separator(text, ref at, '月') || !Number(text, ref at, out int day)) return false;
        if (at < text.Length && text[at] == '日') at++;
        length = at - start;
        return DateOnly.TryParseExact(
            string.Create(CultureInfo.InvariantCulture, $"{year:0000}-{month:00}-{day:00}"), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out date);
    }

    private static bool Separator(string text, ref int at, char word)
    {
        if (at >= text.Length || (text[at] != word && text[at] is not ('-' or '/' or '.'))) return false;
        at++;
        return true;
    }

    // Days and months up to 31, as digits or as 十, 十七, 二十, 三十一.
    private static bool Number(string text, ref int at, out int number)
    {
        number = 0;
        int start = at;
        for (; at < text.Length && at < start + 3; at++)
        {
            if (text[at] == '十') number = number == 0 ? 10 : number * 10;
            else if (Digit(text[at]) is int digit and >= 0) number = number is 10 or 20 or 30 && text[at - 1] == '十' ? number + digit : number * 10 + digit;
            else break;
            if (char.IsAsciiDigit(text[at]) && at - start == 1) { at++; break; }
        }

        return at > start;
    }

    private static int Digit(char c) =>
        char.IsAsciiDigit(c) ? c - '0' : Zeros.Contains(c, StringComparison.Ordinal) ? 0 : ChineseDigits.IndexOf(c, StringComparison.Ordinal);
}
