using System.Collections.Immutable;
using DisclosureParser.Templates;

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
    public static bool MayStandInOrder(IEnumerable<string> lines, ImmutableArray<AxisItem> columns)
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
                if (length != line.Length || length < FlowedLabels.Texts(columns[column]).Min(text => text.Length)) continue;
                if (column < lastWhole) return false;
                lastWhole = column;
            }
        }

        return seen >= Enough;
    }

    /// <summary>The words end with all columns in the order of the form.</summary>
    public static bool Ends(string words, ImmutableArray<AxisItem> columns)
    {
        for (int i = columns.Length - 1; i >= 0; i--)
        {
            if (FlowedLabels.Texts(columns[i]).FirstOrDefault(text => words.EndsWith(text, StringComparison.Ordinal)) is not string label) return false;
            words = words[..^label.Length];
        }

        return true;
    }

    /// <summary>The words name the columns over and over, each time in the order of the form, and so often.</summary>
    public static bool Repeats(string words, ImmutableArray<AxisItem> columns, int times)
    {
        List<int> named = [];
        for (int i = 0; i < words.Length;)
        {
            int column = -1, length = 1;
            for (int c = 0; c < columns.Length && column < 0; c++)
            {
                if (FlowedLabels.Texts(columns[c]).FirstOrDefault(text => words.AsSpan(i).StartsWith(text, StringComparison.Ordinal)) is not string label) continue;
                (column, length) = (c, label.Length);
            }

            if (column >= 0) named.Add(column);
            i += length;
        }

        if (named.Count < columns.Length * times) return false;
        return named.TakeLast(columns.Length * times).Select((column, i) => column == i % columns.Length).All(fits => fits);
    }

    // The column of which most stands here; none where two have as much.
    private static (int Column, int Length) ColumnAt(ReadOnlySpan<char> words, ImmutableArray<AxisItem> columns)
    {
        int found = -1, longest = ShortestPiece - 1;
        for (int c = 0; c < columns.Length; c++)
        {
            int length = 0;
            foreach (string text in FlowedLabels.Texts(columns[c]))
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
