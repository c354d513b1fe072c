using System.Collections.Immutable;

namespace DisclosureParser.Readers.Docx;

/// <summary>
/// Joins cells with those below that continue them. Word tells the two ends by the grid column, not by the ordinal of the cell.
/// </summary>
internal static class VerticalMerge
{
    public static ImmutableArray<GridCell> Resolve(IEnumerable<List<GridCell>> rows)
    {
        List<GridCell> cells = [];
        // Places in the list of those cells that the row above leaves open, from left to right.
        List<int> open = [];
        foreach (List<GridCell> row in rows)
        {
            List<int> stillOpen = [];
            HashSet<int> absorbed = [];
            int next = 0;
            foreach (int place in open)
            {
                GridCell above = cells[place];
                if (!Continues(above, row, ref next, absorbed)) continue;
                cells[place] = above with { RowSpan = above.RowSpan + 1 };
                stillOpen.Add(place);
            }

            for (int i = 0; i < row.Count; i++)
            {
                // A cell that continues nothing is seen as a cell of its own.
                if (absorbed.Contains(i)) continue;
                if (row[i].Content.Vertical == CellMerge.Restart) stillOpen.Add(cells.Count);
                cells.Add(row[i]);
            }

            stillOpen.Sort((left, right) => cells[left].Column.CompareTo(cells[right].Column));
            open = stillOpen;
        }

        return [.. cells];
    }

    /// <summary>Whether cells of the row fill the columns of the cell above, edge to edge, all of them as its continuation.</summary>
    private static bool Continues(GridCell above, List<GridCell> row, ref int next, HashSet<int> absorbed)
    {
        int end = above.Column + above.ColumnSpan;
        while (next < row.Count && row[next].Column < above.Column) next++;
        int last = next, reached = above.Column;
        while (last < row.Count && row[last].Column == reached && row[last].Content.Vertical == CellMerge.Continue && reached < end)
        {
            reached += row[last].ColumnSpan;
            last++;
        }

        if (reached != end) return false;
        for (; next < last; next++) absorbed.Add(next);
        return true;
    }
}
