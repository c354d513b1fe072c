using DisclosureParser.Text;

namespace DisclosureParser.Readers.Text;

/// <summary>Whether a cell's text looks like a figure: digits with marks of numbers, or a dash that stands for one.</summary>
internal static class Numbers
{
    public static bool IsFigure(ReadOnlySpan<char> text)
    {
        bool digit = false;
        foreach (char printed in text)
        {
            char c = CharacterFolding.Fold(printed);
            if (char.IsAsciiDigit(c)) digit = true;
            else if (c is not ('.' or ',' or '-' or '+' or '%' or ' ' or '—' or '/' or '–')) return false;
        }

        return digit || IsDash(text);
    }

    private static bool IsDash(ReadOnlySpan<char> text) => text is "-" or "—" or "－" or "/" or "--" or "——";
}
