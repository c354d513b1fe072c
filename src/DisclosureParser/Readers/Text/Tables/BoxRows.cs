namespace DisclosureParser.Readers.Text.Tables;

/// <summary>Tells drawn tables without rules between their rows: there every line is a row.</summary>
internal static class BoxRows
{
    private const int Enough = 3;

    /// <summary>
    /// Between two rules stand three values or more below each other, or a line of nothing but values below a line of nothing
    /// but words: no cell holds so much, and a number is never broken over three lines.
    /// </summary>
    public static bool AreLines(List<SourceLine> lines, int first, List<List<BoxSegment>> cut)
    {
        Dictionary<int, int> values = [];
        bool isBelowWords = false;
        for (int i = 0; i < cut.Count; i++)
        {
            if (cut[i].Exists(segment => segment.IsRule))
            {
                values.Clear();
                isBelowWords = false;
                continue;
            }

            (int words, int figures) = Count(lines[first + i], cut[i], values);
            if (values.ContainsValue(Enough) || isBelowWords && words == 0 && figures > 1) return true;
            isBelowWords = words >= Enough && figures == 0;
        }

        return false;
    }

    private static (int Words, int Figures) Count(SourceLine line, List<BoxSegment> segments, Dictionary<int, int> values)
    {
        int words = 0, figures = 0;
        for (int i = 0; i < segments.Count; i++)
        {
            SourceLine text = line.Narrow(segments[i].Start, segments[i].End);
            if (text.IsBlank) continue;
            if (SeparatedRow.IsValue(text.Text))
            {
                values[i] = values.GetValueOrDefault(i) + 1;
                figures++;
            }
            else
            {
                words++;
            }
        }

        return (words, figures);
    }
}
