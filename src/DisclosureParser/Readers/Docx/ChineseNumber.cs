using System.Globalization;
using System.Text;

namespace DisclosureParser.Readers.Docx;

/// <summary>Numbers in ideographs, in the many ways that Word's formats write them.</summary>
internal static class ChineseNumber
{
    /// <summary>The number in this format; null where the format is none of ideographs.</summary>
    public static string? Write(string format, int value) => format switch
    {
        // Under a hundred as they are spoken; from there on digit for digit.
        "chineseCounting" or "taiwaneseCounting" => value < 100 ? Spoken(value, Signs.Plain) : DigitForDigit(value, "○一二三四五六七八九"),
        "chineseCountingThousand" or "taiwaneseCountingThousand" => Spoken(value, Signs.Plain),
        "japaneseCounting" => Spoken(value, Signs.Japanese),
        "chineseLegalSimplified" => Spoken(value, Signs.LegalSimplified),
        "ideographLegalTraditional" => Spoken(value, Signs.LegalTraditional),
        "japaneseLegal" => Spoken(value, Signs.LegalJapanese),
        "ideographDigital" or "japaneseDigitalTenThousand" => DigitForDigit(value, "〇一二三四五六七八九"),
        "taiwaneseDigital" => DigitForDigit(value, "○一二三四五六七八九"),
        _ => null,
    };

    private static string DigitForDigit(int value, string digits) =>
        string.Concat(value.ToString(CultureInfo.InvariantCulture).Select(digit => digits[digit - '0']));

    private static string Spoken(int value, Signs signs)
    {
        if (value == 0) return signs.Digits[0].ToString();
        if (value >= 100_000_000) return value.ToString(CultureInfo.InvariantCulture);
        StringBuilder text = new();
        int high = value / 10_000, low = value % 10_000;
        if (high > 0) Group(text, high, signs, spokenBefore: false).Append(signs.TenThousand);
        if (low > 0) Group(text, low, signs, spokenBefore: high > 0);
        return text.ToString();
    }

    private static StringBuilder Group(StringBuilder text, int value, Signs signs, bool spokenBefore)
    {
        bool gap = false;
        int step = 1000;
        for (int place = 3; place >= 0; place--, step /= 10)
        {
            int digit = value / step % 10;
            if (digit == 0)
            {
                gap = true;
                continue;
            }

            if (gap && spokenBefore && signs.SaysZero) text.Append(signs.Digits[0]);
            gap = false;
            bool leadingTen = place == 1 && !spokenBefore && signs.DropsOneBeforeTen;
            bool bareUnit = place > 0 && digit == 1 && (leadingTen || signs.DropsOneBeforeUnits);
            if (!bareUnit) text.Append(signs.Digits[digit]);
            if (place > 0) text.Append(signs.Units[place - 1]);
            spokenBefore = true;
        }

        return text;
    }

    private sealed record Signs(string Digits, string Units, char TenThousand)
    {
        public static Signs Plain { get; } = new("零一二三四五六七八九", "十百千", '万') { DropsOneBeforeTen = true };

        public static Signs Japanese { get; } = new("〇一二三四五六七八九", "十百千", '万') { DropsOneBeforeUnits = true, SaysZero = false };

        public static Signs LegalSimplified { get; } = new("零壹贰叁肆伍陆柒捌玖", "拾佰仟", '万');

        public static Signs LegalTraditional { get; } = new("零壹貳參肆伍陸柒捌玖", "拾佰仟", '萬');

        public static Signs LegalJapanese { get; } = new("零壱弐参四伍六七八九", "拾百阡", '萬') { SaysZero = false };

        public bool DropsOneBeforeTen { get; init; }

        public bool DropsOneBeforeUnits { get; init; }

        public bool SaysZero { get; init; } = true;
    }
}
