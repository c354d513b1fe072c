using System.Globalization;
using DisclosureParser.Text;

namespace DisclosureParser.Readers.Pdf;

/// <summary>What a page number looks like.</summary>
internal static class PageNumbers
{
    /// <summary>The line can be nothing but a page number: <c>- 1 -</c>, <c>— 1 —</c>, <c>1/5</c>, <c>第 1 页</c>, <c>第1页 共5页</c>, <c>Page 1 of 5</c>.</summary>
    public static bool IsDecorated(string text)
    {
        string plain = Plain(text);
        ReadOnlySpan<char> rest = plain;
        int digits = rest.Length - rest.TrimStart("0123456789").Length;
        if (digits > 0) return IsOfTotal(rest[digits..]);

        ReadOnlySpan<char> inner = rest.Trim("-–—―~·.|");
        if (inner.Length < rest.Length && IsNumber(inner)) return true;
        if (inner.StartsWith("page", StringComparison.OrdinalIgnoreCase))
        {
            inner = inner[4..];
            int own = inner.Length - inner.TrimStart("0123456789").Length;
            return own is > 0 and < 5 && (own == inner.Length || IsOfTotal(inner[own..]));
        }

        if (inner.Length < 3 || inner[0] != '第') return false;
        int page = inner.IndexOf('页');
        if (page < 2 || !IsNumber(inner[1..page])) return false;
        inner = inner[(page + 1)..].Trim("/,，、()（）");
        return inner.Length == 0 || (inner.Length > 2 && inner[0] == '共' && inner[^1] == '页' && IsNumber(inner[1..^1]));
    }

    /// <summary>The line is a number and nothing else, which may be a page number.</summary>
    public static bool TryBare(string text, out int number)
    {
        string plain = Plain(text);
        number = 0;
        return plain.Length is > 0 and < 5 && int.TryParse(plain, NumberStyles.None, CultureInfo.InvariantCulture, out number);
    }

    private static bool IsOfTotal(ReadOnlySpan<char> rest)
    {
        if (rest.StartsWith("of", StringComparison.OrdinalIgnoreCase)) return IsNumber(rest[2..]);
        return rest.Length > 1 && rest[0] == '/' && IsNumber(rest[1..]);
    }

    private static bool IsNumber(ReadOnlySpan<char> text)
    {
        if (text.Length is 0 or > 4) return false;
        foreach (char c in text)
            if (!char.IsAsciiDigit(c)) return false;
        return true;
    }

    private static string Plain(string text) =>
        string.Concat(CharacterFolding.Fold(text).Where(static c => !char.IsWhiteSpace(c)));
}
