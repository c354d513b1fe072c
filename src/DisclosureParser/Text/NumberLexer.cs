using System.Collections.Immutable;
using System.Globalization;

namespace DisclosureParser.Text;

/// <summary>Finds the numbers in folded text (<see cref="CharacterFolding.Fold(string)"/>), in Arabic and in Chinese numerals.</summary>
internal static class NumberLexer
{
    private const string PercentWord = "百分之";

    // Words for a number that is not exact, before it and behind it.
    private static readonly string[] Around = ["约", "近", "逾", "超", "超过", "多达", "不足", "不到", "至少", "不少于", "不低于", "突破", "上", "几", "左右"];
    private static readonly string[] AfterNumber = ["余", "多", "来", "几"];
    private static readonly string[] Ranges = ["-", "~", "—", "至", "到"];

    /// <summary>The numbers in their order; they do not overlap.</summary>
    public static ImmutableArray<NumberToken> Read(string text)
    {
        ImmutableArray<NumberToken>.Builder tokens = ImmutableArray.CreateBuilder<NumberToken>();
        int at = 0;
        while (at < text.Length)
        {
            if (TryToken(text, at) is NumberToken token)
            {
                tokens.Add(token);
                at = token.End;
            }
            else
            {
                at++;
            }
        }

        MarkRanges(text, tokens);
        return tokens.DrainToImmutable();
    }

    private static NumberToken? TryToken(string text, int start)
    {
        if (At(text, start, PercentWord)) return TryNumber(text, start + PercentWord.Length, start, NumberKind.Percent);
        bool ordinal = start > 0 && text[start - 1] == '第';
        return TryNumber(text, start, start, ordinal ? NumberKind.Ordinal : NumberKind.Plain);
    }

    private static NumberToken? TryNumber(string text, int digits, int start, NumberKind kind)
    {
        if (digits >= text.Length) return null;
        bool arabic = char.IsAsciiDigit(text[digits]);
        (int end, decimal value, int decimals, bool approximate) =
            arabic ? Arabic(text, digits) : Chinese(text, digits);
        if (end == digits) return null;
        if (Any(text, end, AfterNumber) is int suffix and > 0)
        {
            approximate = true;
            end += suffix;
            if (Multiplier(text, end) is decimal size and > 1)
            {
                value *= size;
                end++;
            }
        }

        if (kind == NumberKind.Plain && At(text, end, "%")) (kind, end) = (NumberKind.Percent, end + 1);
        else if (kind == NumberKind.Plain && At(text, end, "个百分点")) (kind, end) = (NumberKind.Points, end + 4);
        return new NumberToken(start, end, value, kind) { Decimals = decimals, IsApproximate = approximate || IsRoundedBefore(text, start) };
    }

    private static (int End, decimal Value, int Decimals, bool Approximate) Arabic(string text, int start)
    {
        int end = start;
        while (end < text.Length && char.IsAsciiDigit(text[end])) end++;
        if (end - start > 20) return (start, 0, 0, false);
        string digits = text[start..end];
        if (end - start <= 3)
        {
            while (Thousands(text, end))
            {
                digits += text[(end + 1)..(end + 4)];
                end += 4;
            }
        }

        int decimals = 0;
        if (end + 1 < text.Length && text[end] == '.' && char.IsAsciiDigit(text[end + 1]))
        {
            int point = end++;
            while (end < text.Length && char.IsAsciiDigit(text[end]) && end - point <= 8) end++;
            decimals = end - point - 1;
            digits += text[point..end];
        }

        if (!decimal.TryParse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal value)) return (start, 0, 0, false);
        decimal size = Multiplier(text, end);
        return size == 1 ? (end, value, decimals, false) : (end + 1, value * size, decimals, true);
    }

    private static (int End, decimal Value, int Decimals, bool Approximate) Chinese(string text, int start)
    {
        int end = start;
        while (end < text.Length && ChineseNumerals.IsPart(text[end])) end++;
        ReadOnlySpan<char> run = text.AsSpan(start, end - start);
        if (run.IsEmpty || !ChineseNumerals.TryRead(run, out long value)) return (start, 0, 0, false);
        // 三五件 is three to five, 数十件 some tens, 三万件 a round number; 二〇二三 is exact.
        bool few = ChineseNumerals.IsPositional(run) && run.Length < 4;
        bool tens = run[0] == '十' && start > 0 && text[start - 1] == '数';
        return (end, value, 0, few || tens || run[^1] is '万' or '亿');
    }

    private static bool Thousands(string text, int at)
    {
        if (at + 3 >= text.Length || text[at] != ',') return false;
        for (int i = 1; i <= 3; i++)
        {
            if (!char.IsAsciiDigit(text[at + i])) return false;
        }

        return at + 4 >= text.Length || !char.IsAsciiDigit(text[at + 4]);
    }

    private static decimal Multiplier(string text, int at) => at < text.Length
        ? text[at] switch { '百' when !At(text, at, PercentWord) => 100, '千' => 1000, '万' => 10_000, '亿' => 100_000_000, _ => 1 }
        : 1;

    private static bool IsRoundedBefore(string text, int start)
    {
        foreach (string word in Around)
        {
            if (text.AsSpan(0, start).EndsWith(word, StringComparison.Ordinal)) return true;
        }

        return false;
    }

    private static void MarkRanges(string text, ImmutableArray<NumberToken>.Builder tokens)
    {
        for (int i = 1; i < tokens.Count; i++)
        {
            int gap = tokens[i].Start - tokens[i - 1].End;
            if (gap != 1 || Any(text, tokens[i - 1].End, Ranges) != 1) continue;
            tokens[i - 1] = tokens[i - 1] with { IsApproximate = true };
            tokens[i] = tokens[i] with { IsApproximate = true };
        }
    }

    private static int Any(string text, int at, string[] words)
    {
        foreach (string word in words)
        {
            if (At(text, at, word)) return word.Length;
        }

        return 0;
    }

    private static bool At(string text, int at, string word) => at <= text.Length && text.AsSpan(at).StartsWith(word, StringComparison.Ordinal);
}
