namespace DisclosureParser.Readers.Pdf;

/// <summary>
/// Text that is spaced out letter by letter throughout a table. A number of two or three digits does not show by itself
/// whether the gaps between its digits are spaces; the longer lines beside it do.
/// </summary>
internal static class LetterSpacing
{
    // In parts of the font size: gaps that are none, and how far the lines of a table may differ.
    private const double Least = 0.1, Slack = 0.08;
    private const int EnoughLines = 2, EnoughLetters = 12;

    /// <summary>The lines of the cells, the short ones with the spacing that nearly all of the longer ones have.</summary>
    public static List<TextLine>[] Apply(List<TextLine>[] cells)
    {
        List<double> gaps = [];
        int letters = 0;
        foreach (List<TextLine> lines in cells)
        {
            foreach (TextLine line in lines)
            {
                if (LineText.OwnGap(line) is not double gap) continue;
                gaps.Add(gap / line.Size);
                letters += line.Glyphs.Count;
            }
        }

        if (gaps.Count < EnoughLines || letters < EnoughLetters) return cells;
        gaps.Sort();
        double usual = gaps[gaps.Count / 2];
        if (usual < Least || gaps.Count(gap => Math.Abs(gap - usual) <= Slack) * 10 < gaps.Count * 8) return cells;
        foreach (List<TextLine> lines in cells)
        {
            for (int i = 0; i < lines.Count; i++)
                if (LineText.OwnGap(lines[i]) is null) lines[i] = new TextLine(lines[i].Glyphs, lines[i].Direction) { Spacing = usual * lines[i].Size };
        }

        return cells;
    }
}
