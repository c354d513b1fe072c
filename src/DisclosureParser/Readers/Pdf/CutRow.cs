namespace DisclosureParser.Readers.Pdf;

/// <summary>Whether the last row on one page and the first row on the next are one row that the page break cut.</summary>
internal static class CutRow
{
    /// <param name="pairs">The cells of both rows, column by column.</param>
    /// <param name="isBottomOpen">No line is drawn below the upper part.</param>
    /// <param name="isTopOpen">No line is drawn above the lower part.</param>
    public static bool Is(IReadOnlyList<SeamPair> pairs, bool isBottomOpen, bool isTopOpen)
    {
        int running = 0, upperOnly = 0, lowerOnly = 0, upperNumbers = 0, lowerNumbers = 0;
        foreach (SeamPair pair in pairs)
        {
            if (pair.IsMerged)
            {
                if (!pair.IsOneLabel) return false;
                continue;
            }

            if (pair.Upper.IsNumeric) upperNumbers++;
            if (pair.Lower.IsNumeric) lowerNumbers++;
            if (pair.BothHaveText)
            {
                if (pair.Upper.IsNumeric || pair.Lower.IsNumeric || !pair.TextRunsOn) return false;
                running++;
            }
            else if (!pair.Upper.IsEmpty)
            {
                upperOnly++;
            }
            else if (!pair.Lower.IsEmpty)
            {
                lowerOnly++;
            }
        }

        // A part without any text is what is left of a row that stands, whole, on the other page.
        if (running == 0 && (upperOnly == 0 || lowerOnly == 0)) return true;
        // Without any line at the break the two can hardly be two rows.
        if (isBottomOpen && isTopOpen) return true;
        // Where one line is drawn, or both (a producer that closes the box at the end of the page), a label must run on, and
        // the numbers must all stand in one part; without numbers, two labels must run on, or one below a row of others.
        if (running == 0 || (upperNumbers > 0 && lowerNumbers > 0)) return false;
        return isBottomOpen || isTopOpen || upperNumbers + lowerNumbers > 0 || running > 1 || (upperOnly > 1 && lowerOnly == 0);
    }
}
