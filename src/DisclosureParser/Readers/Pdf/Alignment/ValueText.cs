using DisclosureParser.Text;

namespace DisclosureParser.Readers.Pdf.Alignment;

/// <summary>Whether a text is what a cell for a number prints.</summary>
internal static class ValueText
{
    private const int LongestUnit = 2;

    /// <summary>A number, alone or with a sign, a unit or a remark in brackets; or the mark for none.</summary>
    public static bool IsValue(string text)
    {
        ReadOnlySpan<char> rest = CharacterFolding.Fold(text).AsSpan().Trim();
        if (rest.Length == 1 && IsNone(rest[0])) return true;
        rest = rest.TrimStart("+-－−—±");
        // A word before the number: more, fewer, about.
        int word = 0;
        while (word < rest.Length && word < LongestUnit && char.IsLetter(rest[word]) && LineText.IsWide(rest[word])) word++;
        if (word < rest.Length && char.IsDigit(rest[word])) rest = rest[word..];
        int digits = rest.Length - rest.TrimStart("0123456789.,，/ ").Length;
        if (digits == 0 || !char.IsDigit(rest[0])) return false;
        // A point behind the number makes it an ordinal.
        if (rest[digits - 1] is '.' or ',' or '，') return false;
        rest = rest[digits..].TrimStart("%‰ ");
        int unit = 0;
        while (unit < rest.Length && char.IsLetter(rest[unit]) && LineText.IsWide(rest[unit])) unit++;
        if (unit > LongestUnit) return false;
        return unit == rest.Length || rest[unit] is '(' or '（';
    }

    private static bool IsNone(char character) => character is '-' or '－' or '—' or '–' or '/' or '／' or '\\' or '无' or '零' or '〇' or '○';
}
