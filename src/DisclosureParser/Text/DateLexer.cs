using DisclosureParser.Documents;

namespace DisclosureParser.Text;

/// <summary>A date as printed.</summary>
/// <param name="Year">The year; null where only month and day are printed.</param>
/// <param name="Month">The month.</param>
/// <param name="Day">The day; null where only a month is printed.</param>
/// <param name="Span">Its place in the text.</param>
internal readonly record struct PrintedDate(int? Year, int Month, int? Day, TextSpan Span)
{
    /// <summary>The calendar date, where the year is printed or given and the date exists; the first of the month where no day is printed.</summary>
    public DateOnly? Date(int? year = null)
    {
        if ((Year ?? year) is not int y || y is < 1 or > 9999 || Month is < 1 or > 12) return null;
        int day = Day ?? 1;
        return day >= 1 && day <= DateTime.DaysInMonth(y, Month) ? new DateOnly(y, Month, day) : null;
    }
}

/// <summary>Finds dates in text: 2024年1月22日, 二〇二四年一月二十二日 (with 〇, ○, O or 0), 2024-01-22, 2024/1/22, 2024.1.22, 12月31日.</summary>
internal static class DateLexer
{
    public static List<PrintedDate> Find(string text)
    {
        List<PrintedDate> dates = [];
        for (int at = 0; at < text.Length; at++)
        {
            if (Digit(text[at]) < 0 && CharacterFolding.Fold(text[at]) != '十') continue;
            PrintedDate? date = At(text, at);
            if (date is PrintedDate found)
            {
                dates.Add(found);
                at = found.Span.End - 1;
            }
            else
            {
                // The rest of this number begins no date of its own.
                while (at + 1 < text.Length && Digit(text[at + 1]) >= 0) at++;
            }
        }

        return dates;
    }

    private static PrintedDate? At(string text, int start)
    {
        int at = start;
        if (Year(text, ref at) is int year)
        {
            Skip(text, ref at);
            if (at >= text.Length) return null;
            char separator = CharacterFolding.Fold(text[at]);
            if (separator is not ('年' or '-' or '/' or '.')) return null;
            at++;
            if (Number(text, ref at) is not int month || month is < 1 or > 12) return null;
            Skip(text, ref at);
            char second = at < text.Length ? CharacterFolding.Fold(text[at]) : '\0';
            if (separator == '年' ? second != '月' : second != separator) return null;
            at++;
            int beforeDay = at;
            if (Number(text, ref at) is not int day || day is < 1 or > 31) return new PrintedDate(year, month, null, new TextSpan(start, beforeDay));
            if (separator == '年')
            {
                Skip(text, ref at);
                if (at < text.Length && CharacterFolding.Fold(text[at]) is '日' or '号') at++;
            }

            return new PrintedDate(year, month, day, new TextSpan(start, at));
        }

        at = start;
        if (Number(text, ref at) is not int onlyMonth || onlyMonth is < 1 or > 12) return null;
        Skip(text, ref at);
        if (at >= text.Length || CharacterFolding.Fold(text[at]) != '月') return null;
        at++;
        int end = at;
        if (Number(text, ref at) is not int onlyDay || onlyDay is < 1 or > 31) return new PrintedDate(null, onlyMonth, null, new TextSpan(start, end));
        Skip(text, ref at);
        if (at < text.Length && CharacterFolding.Fold(text[at]) is '日' or '号') at++;
        return new PrintedDate(null, onlyMonth, onlyDay, new TextSpan(start, at));
    }

    /// <summary>Four digits, Arabic or Chinese.</summary>
    public static int? Year(string text, ref int at)
    {
        int value = 0, digits = 0, next = at;
        while (next < text.Length && digits < 4)
        {
            int digit = Digit(text[next]);
            if (digit < 0)
            {
                if (text[next] != ' ' || digits == 0) break;
                next++;
                continue;
            }

            value = value * 10 + digit;
            digits++;
            next++;
        }

        if (digits != 4 || value is < 1990 or > 2099 || next < text.Length && char.IsAsciiDigit(CharacterFolding.Fold(text[next]))) return null;
        at = next;
        return value;
    }

    private static int? Number(string text, ref int at)
    {
        Skip(text, ref at);
        int value = 0, digits = 0;
        while (at < text.Length && digits < 2 && char.IsAsciiDigit(CharacterFolding.Fold(text[at])))
        {
            value = value * 10 + (CharacterFolding.Fold(text[at++]) - '0');
            digits++;
        }

        if (digits > 0) return value;
        int tens = -1, units = 0;
        while (at < text.Length && digits < 3)
        {
            char c = CharacterFolding.Fold(text[at]);
            int digit = Digit(c);
            if (c == '十' && tens < 0)
            {
                tens = units == 0 ? 1 : units;
                units = 0;
            }
            else if (digit >= 0 && !char.IsAsciiDigit(c) && units == 0)
            {
                units = digit;
            }
            else
            {
                break;
            }

            digits++;
            at++;
        }

        return digits == 0 ? null : Math.Max(tens, 0) * 10 + units;
    }

    private static int Digit(char raw)
    {
        char c = CharacterFolding.Fold(raw);
        if (char.IsAsciiDigit(c)) return c - '0';
        return c switch
        {
            '〇' or '○' or '零' or 'O' or 'Ｏ' or '◯' => 0,
            '一' => 1,
            '二' => 2,
            '三' => 3,
            '四' => 4,
            '五' => 5,
            '六' => 6,
            '七' => 7,
            '八' => 8,
            '九' => 9,
            _ => -1,
        };
    }

    private static void Skip(string text, ref int at)
    {
        while (at < text.Length && char.IsWhiteSpace(text[at])) at++;
    }
}
