using DisclosureParser.Text;

namespace DisclosureParser.Readers.Text.Tables;

/// <summary>A line of separated cells: labels, then values and blanks.</summary>
/// <param name="Cells">The cells.</param>
/// <param name="Labels">How many of them, from the left, are labels.</param>
internal sealed record SeparatedRow(List<CellDraft> Cells, int Labels)
{
    private const int LongestWords = 80;
    private const int LongestUnit = 2;

    /// <summary>How many cells are values or blank.</summary>
    public int Values => Cells.Count - Labels;

    /// <summary>Words alone, and every cell has some: what stands above columns.</summary>
    public bool IsHead => Values == 0;

    /// <summary>The row a line is; null for a line that is none.</summary>
    public static SeparatedRow? Of(SourceLine line, Separator separator)
    {
        if (separator.Cut(line) is not List<CellDraft> cells) return null;
        int labels = cells.Count;
        while (labels > 0 && (cells[labels - 1].IsEmpty || IsValue(cells[labels - 1].Text))) labels--;
        // The corner above the labels may be blank.
        int first = 0;
        while (labels == cells.Count && labels > 2 && first < labels - 2 && cells[first].IsEmpty) first++;
        for (int i = first; i < labels; i++)
        {
            string text = cells[i].Text;
            if (text.Length is 0 or > LongestWords || IsValue(text) || text.Contains('。', StringComparison.Ordinal) || Sentences.EndsAfter(text) || HoldsLooseValue(text)) return null;
        }

        return new SeparatedRow(cells, labels);
    }

    /// <summary>A figure, also with a unit or a remark in brackets behind it.</summary>
    public static bool IsValue(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty) return false;
        if (Numbers.IsFigure(text)) return true;
        int end = 0;
        while (end < text.Length && (char.IsAsciiDigit(CharacterFolding.Fold(text[end])) || end > 0 && CharacterFolding.Fold(text[end]) is '.' or ',')) end++;
        if (end == 0 || !char.IsAsciiDigit(CharacterFolding.Fold(text[end - 1]))) return false;
        char next = CharacterFolding.Fold(text[end]);
        return next is '(' && CharacterFolding.Fold(text[^1]) is ')' || text.Length - end <= LongestUnit && char.IsLetter(next);
    }

    // Two cells with something else between them.
    private static bool HoldsLooseValue(string text)
    {
        int space = text.LastIndexOfAny([' ', '\u3000', '\t']);
        return space >= 0 && IsValue(text.AsSpan(space + 1));
    }
}
