using System.Buffers;

namespace DisclosureParser.Text;

/// <summary>
/// The form in which labels and headings are compared: folded, and nothing but letters and digits. Spaces, line breaks,
/// punctuation, brackets and quotes say nothing about which label is meant.
/// </summary>
internal static class ComparableText
{
    private static readonly SearchValues<char> Openers = SearchValues.Create("(（[［〔【");

    public static string Of(ReadOnlySpan<char> text)
    {
        Span<char> kept = text.Length <= 256 ? stackalloc char[text.Length] : new char[text.Length];
        int length = 0;
        foreach (char c in text)
        {
            char folded = ScriptFolding.ToSimplified(CharacterFolding.Fold(c));
            if (char.IsLetterOrDigit(folded)) kept[length++] = char.ToLowerInvariant(folded);
        }

        return kept[..length].ToString();
    }

    /// <summary>The text without what stands in brackets.</summary>
    public static string WithoutBrackets(string text)
    {
        if (text.AsSpan().IndexOfAny(Openers) < 0) return text;
        System.Text.StringBuilder kept = new(text.Length);
        int depth = 0;
        foreach (char c in text)
        {
            switch (CharacterFolding.Fold(c))
            {
                case '(' or '[' or '〔' or '【': depth++; break;
                case ')' or ']' or '〕' or '】': depth = Math.Max(0, depth - 1); break;
                default:
                    if (depth == 0) kept.Append(c);
                    break;
            }
        }

        return kept.ToString();
    }

    /// <summary>How alike two comparable texts are, from 0 to 1: 1 − edit distance / length of the longer.</summary>
    public static double Similarity(string left, string right)
    {
        int longer = Math.Max(left.Length, right.Length);
        return longer == 0 ? 1 : 1 - (double)EditDistance(left, right) / longer;
    }

    private static int EditDistance(string left, string right)
    {
        Span<int> row = right.Length < 128 ? stackalloc int[right.Length + 1] : new int[right.Length + 1];
        for (int j = 0; j <= right.Length; j++) row[j] = j;
        for (int i = 1; i <= left.Length; i++)
        {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= right.Length; j++)
            {
                int above = row[j];
                row[j] = Math.Min(Math.Min(row[j] + 1, row[j - 1] + 1), diagonal + (left[i - 1] == right[j - 1] ? 0 : 1));
                diagonal = above;
            }
        }

        return row[right.Length];
    }
}
