using System.Globalization;
using System.Text;

namespace DisclosureParser.Readers.Docx;

/// <summary>Writes a number the way a list's format asks for. A format that is not known is written in digits.</summary>
internal static class NumberFormat
{
    private const int LongestRepetition = 32;
    private static readonly (int Value, string Sign)[] Roman =
    [
        (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
    ];

    public static string Write(string format, int value)
    {
        string digits = value.ToString(CultureInfo.InvariantCulture);
        if (format is "none" or "bullet") return "";
        return value < 0 ? digits : Known(format, value, digits) ?? digits;
    }

    private static string? Known(string format, int value, string digits) => format switch
    {
        "decimalZero" => value < 10 ? "0" + digits : digits,
        "numberInDash" => $"- {digits} -",
        "upperRoman" => ToRoman(value),
        "lowerRoman" => ToRoman(value)?.ToLowerInvariant(),
        "upperLetter" => ToLetter(value, 'A'),
        "lowerLetter" => ToLetter(value, 'a'),
        "ordinal" => digits + OrdinalEnding(value),
        "decimalFullWidth" or "decimalFullWidth2" => FullWidth(digits),
        "decimalEnclosedCircle" or "decimalEnclosedCircleChinese" => Circled(value),
        "decimalEnclosedParen" => From('⑴', 1, 20, value),
        "decimalEnclosedFullstop" => From('⒈', 1, 20, value),
        "ideographEnclosedCircle" => From('㊀', 1, 10, value),
        "ideographTraditional" => Sign("甲乙丙丁戊己庚辛壬癸", value),
        "ideographZodiac" => Sign("子丑寅卯辰巳午未申酉戌亥", value),
        "ideographZodiacTraditional" => Cycle(value),
        _ => ChineseNumber.Write(format, value),
    };

    private static string? ToRoman(int value)
    {
        if (value is 0 or > 4999) return null;
        StringBuilder text = new();
        foreach ((int step, string sign) in Roman)
        {
            for (; value >= step; value -= step) text.Append(sign);
        }

        return text.ToString();
    }

    /// <summary>a … z, aa, bb …: Word repeats the letter.</summary>
    private static string? ToLetter(int value, char first)
    {
        int count = (value - 1) / 26 + 1;
        return value == 0 || count > LongestRepetition ? null : new string((char)(first + (value - 1) % 26), count);
    }

    private static string OrdinalEnding(int value) => (value % 100) is >= 11 and <= 13
        ? "th"
        : (value % 10) switch { 1 => "st", 2 => "nd", 3 => "rd", _ => "th" };

    private static string FullWidth(string digits) => string.Concat(digits.Select(static digit => (char)(digit - '0' + '０')));

    private static string? Circled(int value) => value switch
    {
        0 => "⓪",
        <= 20 => From('①', 1, 20, value),
        <= 35 => From('㉑', 21, 35, value),
        <= 50 => From('㊱', 36, 50, value),
        _ => null,
    };

    private static string? From(char first, int lowest, int highest, int value) =>
        value >= lowest && value <= highest ? ((char)(first + value - lowest)).ToString() : null;

    private static string? Sign(string signs, int value) => value >= 1 && value <= signs.Length ? signs[value - 1].ToString() : null;

    private static string? Cycle(int value) =>
        value is >= 1 and <= 60 ? $"{"甲乙丙丁戊己庚辛壬癸"[(value - 1) % 10]}{"子丑寅卯辰巳午未申酉戌亥"[(value - 1) % 12]}" : null;
}
