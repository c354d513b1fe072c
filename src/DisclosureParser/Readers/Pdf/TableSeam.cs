namespace DisclosureParser.Readers.Pdf;

/// <summary>
/// Puts the lower part of a table under its upper part. A row that the page break cut becomes one row again, and a merged
/// label that runs over it one cell, where that is certain; else rows and cells stay as they are printed.
/// </summary>
internal static class TableSeam
{
    public static PdfTable Join(PdfTable upper, PdfTable lower)
    {
        int head = RepeatedRows(upper, lower);
        List<PdfCell> below = [.. lower.Cells.Where(cell => cell.Area.Row == head)];
        List<PdfCell> above = [.. upper.Cells.Where(cell => cell.EndRow == upper.RowCount)];
        List<SeamPair> pairs = Pairs(above, below);
        bool isOneToOne = pairs.Count == above.Count && pairs.Count == below.Count;
        bool isCutRow = isOneToOne && CutRow.Is(pairs, upper.IsBottomOpen, lower.IsTopOpen);

        Dictionary<PdfCell, PdfCell> continued = new(ReferenceEqualityComparer.Instance);
        foreach (SeamPair pair in pairs)
        {
            if (!isCutRow && IsBlankFigure(lower, pair.Lower)) continue;
            if (isCutRow ? head == 0 || pair.Lower.Area.RowSpan == 1 : head == 0 && pair.IsOneLabel) continued[pair.Upper] = pair.Lower;
        }

        return Stack(upper, lower, head, isCutRow, continued);
    }

    // A blank above figures is a figure left blank, not the rest of the head that ends the page.
    private static bool IsBlankFigure(PdfTable lower, PdfCell cell) =>
        cell.IsEmpty && lower.Cells.Any(other => other.Area.Column == cell.Area.Column && other.EndColumn == cell.EndColumn && other.IsNumeric);

    private static PdfTable Stack(PdfTable upper, PdfTable lower, int head, bool isCutRow, Dictionary<PdfCell, PdfCell> continued)
    {
        List<PdfCell> cells = new(upper.Cells.Count + lower.Cells.Count);
        HashSet<PdfCell> taken = new(ReferenceEqualityComparer.Instance);
        foreach (PdfCell cell in upper.Cells)
        {
            if (!continued.TryGetValue(cell, out PdfCell? rest))
            {
                cells.Add(cell);
                continue;
            }

            taken.Add(rest);
            int span = cell.Area.RowSpan + rest.Area.RowSpan - (isCutRow ? 1 : 0);
            bool isRepeated = rest.Text == cell.Text;
            cells.Add(cell with
            {
                Area = cell.Area with { RowSpan = span },
                Lines = isRepeated ? cell.Lines : [.. cell.Lines, .. rest.Lines],
                HasPicture = cell.HasPicture || rest.HasPicture,
            });
        }

        foreach (PdfCell cell in lower.Cells)
        {
            if (taken.Contains(cell)) continue;
            CellArea area = cell.Area;
            // The first row below a repeated head went up into the row it continues; a merged label keeps its other rows.
            if (isCutRow && area.Row == head) area = area with { Row = area.Row + 1, RowSpan = area.RowSpan - 1 };
            int offset = upper.RowCount - (isCutRow && area.Row > head ? 1 : 0);
            cells.Add(cell with { Area = area with { Row = area.Row + offset } });
        }

        return upper with
        {
            RowCount = upper.RowCount + lower.RowCount - (isCutRow ? 1 : 0),
            Cells = [.. cells.OrderBy(static cell => cell.Area.Row).ThenBy(static cell => cell.Area.Column)],
            IsBottomOpen = lower.IsBottomOpen,
        };
    }

    private static List<SeamPair> Pairs(List<PdfCell> above, List<PdfCell> below)
    {
        List<SeamPair> pairs = [];
        foreach (PdfCell cell in above)
            foreach (PdfCell other in below)
                if (cell.Area.Column == other.Area.Column && cell.EndColumn == other.EndColumn) pairs.Add(new SeamPair(cell, other));
        return pairs;
    }

    // The rows at the top of the lower part that repeat the head of the table, in text and shape.
    private static int RepeatedRows(PdfTable upper, PdfTable lower)
    {
        int rows = 0, count = 0;
        while (rows + 1 < Math.Min(upper.RowCount, lower.RowCount))
        {
            int next = count;
            while (next < lower.Cells.Count && lower.Cells[next].Area.Row == rows) next++;
            if (next > upper.Cells.Count) break;
            bool same = true, any = false;
            for (int i = count; i < next && same; i++)
            {
                same = lower.Cells[i].Area == upper.Cells[i].Area && lower.Cells[i].Text == upper.Cells[i].Text;
                any |= !lower.Cells[i].IsEmpty && !lower.Cells[i].IsNumeric;
            }

            if (!same || (!any && next > count)) break;
            count = next;
            rows++;
        }

        // A head cell that reaches into the rows below is no head by itself.
        while (rows > 0 && lower.Cells.Take(count).Any(cell => cell.EndRow > rows))
        {
            rows--;
            count = lower.Cells.Count(cell => cell.Area.Row < rows);
        }

        return rows;
    }
}
