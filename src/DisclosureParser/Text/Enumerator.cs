namespace DisclosureParser.Text;

/// <summary>How the number in front of a heading or label is written.</summary>
internal enum EnumeratorKind
{
    /// <summary>一、 一. 一．</summary>
    Chinese,

    /// <summary>（一）</summary>
    ChineseInBrackets,

    /// <summary>1. 1、</summary>
    Digit,

    /// <summary>（1） 1) ①</summary>
    DigitInBrackets,

    /// <summary>第一部分 第一章</summary>
    Part,
}

/// <summary>The number in front of a heading or label.</summary>
/// <param name="Kind">How it is written.</param>
/// <param name="Number">Its value.</param>
/// <param name="Length">Number of characters it takes, separator and blanks behind it included.</param>
internal readonly record struct Enumerator(EnumeratorKind Kind, int Number, int Length)
{
    private const string ChineseDigits = "〇一二三四五六七八九";
    private const string Separators = "、.,:·。";

    /// <summary>Strokes that text recognition leaves before a numeral (l六、), and bullets that an editor sets there.</summary>
    private const string Strays = "|丨lLiI#*■●◆▲★";

    /// <summary>Reads the enumerator at the beginning of a text; null where there is none.</summary>
    public static Enumerator? At(ReadOnlySpan<char> text)
    {
        int start = 0;
        while (start < text.Length && (IsBlank(text[start]) || text[start] is >= '\uE000' and <= '\uF8FF' || Strays.Contains(Fold(text[start])))) start++;
        if (Bracketed(text, start) is Enumerator bracketed) return bracketed;
        if (Parted(text, start) is Enumerator part) return part;

        (int number, int end, bool isChinese) = Numeral(text, start);
        if (end == start || number == 0) return null;
        int behind = SkipBlanks(text, end);
        if (behind >= text.Length) return null;
        char separator = Fold(text[behind]);
        if (separator == ')' && !isChinese) return Create(EnumeratorKind.DigitInBrackets, number, text, behind + 1);
        if (!Separators.Contains(separator)) return null;
        int next = behind + 1;
        // 1.5 is a number, 1.属于 is an item.
        if (!isChinese && next < text.Length && char.IsAsciiDigit(Fold(text[next])) && separator is '.' or ',' or ':') return null;
        return Create(isChinese ? EnumeratorKind.Chinese : EnumeratorKind.Digit, number, text, next);
    }

    private static Enumerator? Bracketed(ReadOnlySpan<char> text, int start)
    {
        if (start >= text.Length || Fold(text[start]) is not ('(' or '[' or '〔')) return null;
        int inside = SkipBlanks(text, start + 1);
        (int number, int end, bool isChinese) = Numeral(text, inside);
        if (end == inside || number == 0) return null;
        int close = SkipBlanks(text, end);
        if (close >= text.Length || Fold(text[close]) is not (')' or ']' or '〕')) return null;
        int behind = close + 1;
        if (behind < text.Length && Fold(text[behind]) is '、' or '.') behind++;
        return Create(isChinese ? EnumeratorKind.ChineseInBrackets : EnumeratorKind.DigitInBrackets, number, text, behind);
    }

    private static Enumerator? Parted(ReadOnlySpan<char> text, int start)
    {
        if (start >= text.Length || text[start] != '第') return null;
        int inside = SkipBlanks(text, start + 1);
        (int number, int end, _) = Numeral(text, inside);
        if (end == inside || number == 0) return null;
        int behind = SkipBlanks(text, end);
        int length = text[behind..] is ['部', '分', ..] ? 2 : text[behind..] is ['章' or '节', ..] ? 1 : 0;
        if (length == 0) return null;
        behind = SkipBlanks(text, behind + length);
        if (behind < text.Length && Separators.Contains(Fold(text[behind]))) behind++;
        return Create(EnumeratorKind.Part, number, text, behind);
    }

    private static Enumerator Create(EnumeratorKind kind, int number, ReadOnlySpan<char> text, int end) =>
        new(kind, number, SkipBlanks(text, end));

    private static (int Number, int End, bool IsChinese) Numeral(ReadOnlySpan<char> text, int start)
    {
        int at = start, number = 0;
        while (at < text.Length && at - start < 3 && char.IsAsciiDigit(Fold(text[at]))) number = number * 10 + (Fold(text[at++]) - '0');
        if (at > start) return (number, at, false);

        // 一 … 九十九: enough for any list in a report.
        int tens = 0, units = 0;
        bool hasTen = false;
        while (at < text.Length && at - start < 3)
        {
            char c = Fold(text[at]);
            int digit = ChineseDigits.IndexOf(c, StringComparison.Ordinal);
            if (c == '十' && !hasTen)
            {
                hasTen = true;
                tens = units == 0 ? 1 : units;
                units = 0;
            }
            else if (digit > 0 && units == 0)
            {
                units = digit;
            }
            else
            {
                break;
            }

            at++;
        }

        return (tens * 10 + units, at, true);
    }

    private static int SkipBlanks(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && IsBlank(text[at])) at++;
        return at;
    }

    private static bool IsBlank(char c) => char.IsWhiteSpace(c) || c is '\u200B' or '\u200C' or '\u200D' or '\uFEFF';

    private static char Fold(char c) => CharacterFolding.Fold(c);
}
