using System.Collections.Immutable;

namespace DisclosureParser.Recognition.Flow;

/// <summary>Whether words name columns in the order of the form.</summary>
internal static class FlowedHead
{
    private const int ShortestLabel = 3;
    private const int ShortestPiece = 2;
    private const int Enough = 2;

    /// <summary>
    /// What is left of a head does not contradict the form: labels on one line stand in its order, and so do lines that are
    /// one label each. Lines of a head that is printed in several lines may stand in any order.
    /// </summary>
    public static bool MayStandInOrder(IEnumerable<string> lines, ImmutableArray<FlowedLabel> columns)
    {
        int seen = 0, lastWhole = -1;
        foreach (string line in lines)
        {
            int last = -1;
            for (int i = 0; i < line.Length;)
            {
                (int column, int length) = ColumnAt(line.AsSpan(i), columns);
                i += Math.Max(length, 1);
                if (column < 0) continue;
                if (column < last) return false;
                last = column;
                seen++;
                if (length != line.Length || length < columns[column].Texts[^1].Length) continue;
                if (column < lastWhole) return false;
                lastWhole = column;
            }
        }

        return seen >= Enough;
    }

    /// <summary>The words below the last line that names a column.</summary>
    public static string Below(List<string> lines, ImmutableArray<FlowedLabel> columns)
    {
        int below = lines.Count;
        while (below > 0 && !NamesColumn(lines[below - 1], columns)) below--;
        return string.Concat(lines[below..]);
    }

    /// <summary>What stands before all columns, where the words end with them in the order of the form; else null.</summary>
    public static string? Before(string words, ImmutableArray<FlowedLabel> columns)
    {
        for (int i = columns.Length - 1; i >= 0; i--)
        {
            if (columns[i].Texts.FirstOrDefault(text => words.EndsWith(text, StringComparison.Ordinal)) is not string label) return null;
            words = words[..^label.Length];
        }

        return words;
    }

    /// <summary>The words name the columns over and over, each time in the order of the form, and so often.</summary>
    public static bool Repeats(string words, ImmutableArray<FlowedLabel> columns, int times)
    {
        List<int> named = [];
        for (int i = 0; i < words.Length;)
        {
            int column = -1, length = 1;
            for (int c = 0; c < columns.Length && column < 0; c++)
            {
                if (columns[c].Texts.FirstOrDefault(text => words.AsSpan(i).StartsWith(text, StringComparison.Ordinal)) is not string label) continue;
                (column, length) = (c, label.Length);
            }

            if (column >= 0) named.Add(column);
            i += length;
        }

        if (named.Count < columns.Length * times) return false;
        return named.TakeLast(columns.Length * times).Select((column, i) => column == i % columns.Length).All(fits => fits);
    }

    private static bool NamesColumn(string line, ImmutableArray<FlowedLabel> columns) =>
        columns.Any(column => column.Texts.Any(text => text.Length >= ShortestLabel && line.Contains(text, StringComparison.Ordinal)));

    // The column of which most stands here; none where two have as much.
    private static (int Column, int Length) ColumnAt(ReadOnlySpan<char> words, ImmutableArray<FlowedLabel> columns)
    {
        int found = -1, longest = ShortestPiece - 1;
        for (int c = 0; c < columns.Length; c++)
        {
            int length = 0;
            foreach (string text in columns[c].Texts)
            {
                if (text.Length >= ShortestLabel) length = Math.Max(length, words.CommonPrefixLength(text));
            }

            if (length < ShortestPiece || length < longest) continue;
            found = length == longest ? -1 : c;
            longest = length;
        }

        return (found, found < 0 ? 0 : longest);
    }
}
