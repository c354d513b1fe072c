namespace DisclosureParser.Readers.Pdf.Alignment;

/// <summary>A head at the end of a page, whose rows are on the next.</summary>
internal static class LastHead
{
    // In parts of the font size: a heading of the text is larger, and what belongs to the head stands close to it.
    private const double Larger = 1.15, Distance = 3.4;

    /// <summary>The head as a table without rows, or null where the page ends with something else.</summary>
    public static AlignedTable? Find(PageWords page, IReadOnlyList<Rule> across, int above, int number)
    {
        int end = page.Lines.Count;
        while (end > above && page.IsPageNumber(end - 1)) end--;
        if (end == above || page.IsProse(end - 1)) return null;
        TextLine last = page.Lines[end - 1];
        int top = end - 1;
        while (top > above && !page.IsProse(top - 1) && page.Lines[top - 1].Size <= Larger * last.Size
            && page.Lines[top].Baseline - page.Lines[top - 1].Baseline <= Distance * last.Size) top--;
        for (; top < end; top++)
        {
            List<Word> words = [.. page.Words.Skip(top).Take(end - top).SelectMany(static line => line)];
            if (HeadAxis.Find([], words, across) is not HeadAxis axis || axis.Columns.Count < 2) continue;
            return new AlignedTable(new AlignedGrid(number, axis, new RowAxis([], [], [], 0), [], []).Make(), top, end);
        }

        return null;
    }
}
