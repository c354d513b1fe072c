using UglyToad.PdfPig.Content;

namespace DisclosureParser.Readers.Pdf;

/// <summary>
/// Fonts whose map to characters cannot be true: many digits, numbers of several among them, and every one the same. A
/// converter that found no digits in a font leaves such a map behind; what is printed are boxes, or other digits.
/// </summary>
internal static class SingleDigitFonts
{
    private const int FewestDigits = 12, FewestNumbers = 3;

    /// <summary>The names of such fonts on a page.</summary>
    public static HashSet<string> Of(Page page)
    {
        Dictionary<string, Tally> tallies = new(StringComparer.Ordinal);
        HashSet<string> found = new(StringComparer.Ordinal);
        string? last = null;
        Tally? own = null;
        bool afterDigit = false;
        foreach (Letter letter in page.Letters)
        {
            if (letter.Value is not [var c] || !char.IsAsciiDigit(c))
            {
                afterDigit = false;
                continue;
            }

            string font = letter.FontName ?? "";
            if (own is null || font != last)
            {
                if (!tallies.TryGetValue(font, out own)) tallies[font] = own = new Tally(c);
                (last, afterDigit) = (font, false);
            }

            own.IsSingle &= own.Digit == c;
            own.Digits++;
            if (afterDigit) own.Pairs++;
            afterDigit = true;
        }

        foreach ((string font, Tally tally) in tallies)
            if (tally is { IsSingle: true, Digits: >= FewestDigits, Pairs: >= FewestNumbers } && (tally.Digit != '0' || tally.Pairs > tally.Digits / 2)) found.Add(font);
        return found;
    }

    private sealed class Tally(char digit)
    {
        public char Digit { get; } = digit;

        public bool IsSingle { get; set; } = true;

        public int Digits { get; set; }

        public int Pairs { get; set; }
    }
}
