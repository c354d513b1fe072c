namespace DisclosureParser.Readers.Text.Tables;

/// <summary>Tells drawn tables without rules between their rows: there every line is a row.</summary>
internal static class BoxRows
{
    private const int Enough = 3;

    /// <summary>
    /// Between two rules stand three values or more below each other, or values below words in three columns: no cell holds
    /// so much, and a number is never broken over three lines.
    /// </summary>
    public static bool AreLines(List<SourceLine> lines, int first, List<List<BoxSegment>> cut)
    {
        Dictionary<int, (int Values, bool IsBelowWords, bool HasWords)> columns = [];
        for (int i = 0; i < cut.Count; i++)
        {
            if (cut[i].Exists(segment => segment.IsRule)) columns.Clear();
            else Count(lines[first + i], cut[i], columns);
            if (columns.Values.Any(column => column.Values >= Enough) || columns.Values.Count(column => column.IsBelowWords) >= Enough) return true;
        }

        return false;
    }

    private static void Count(SourceLine line, List<BoxSegment> segments, Dictionary<int, (int Values, bool IsBelowWords, bool HasWords)> columns)
    {
        for (int i = 0; i < segments.Count; i++)
        {
            SourceLine text = line.Narrow(segments[i].Start, segments[i].End);
            if (text.IsBlank) continue;
            (int values, bool isBelow, bool hasWords) = columns.GetValueOrDefault(i);
            bool isValue = SeparatedRow.IsValue(text.Text);
            columns[i] = (values + (isValue ? 1 : 0), isBelow || isValue && hasWords, hasWords || !isValue);
        }
    }
}
