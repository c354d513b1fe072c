using System.Text;

namespace DisclosureParser.Readers.Docx;

/// <summary>Text as it is seen on paper: no indentation, no characters without a shape, gaps inside a line as they are.</summary>
internal static class PrintedText
{
    /// <summary>The text's lines without the white space at their ends, empty lines at the ends of the text left out.</summary>
    public static string Clean(string text)
    {
        string seen = WithoutShapeless(text).Trim();
        if (!seen.Contains('\n', StringComparison.Ordinal)) return seen;
        string[] lines = seen.Split('\n');
        for (int i = 0; i < lines.Length; i++) lines[i] = lines[i].Trim();
        return string.Join('\n', lines);
    }

    private static string WithoutShapeless(string text)
    {
        int first = 0;
        while (first < text.Length && !IsShapeless(text[first])) first++;
        if (first == text.Length) return text;
        StringBuilder seen = new(text, 0, first, text.Length);
        for (int i = first; i < text.Length; i++)
        {
            if (!IsShapeless(text[i])) seen.Append(text[i]);
        }

        return seen.ToString();
    }

    /// <summary>Zero-width spaces and joiners, soft hyphens and marks of direction.</summary>
    private static bool IsShapeless(char c) =>
        c is '\u00AD' or (>= '\u200B' and <= '\u200F') or (>= '\u202A' and <= '\u202E') or (>= '\u2060' and <= '\u2064') or (>= '\u2066' and <= '\u2069') or '\uFEFF';
}
