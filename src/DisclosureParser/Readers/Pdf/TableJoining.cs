using DisclosureParser.Documents;

namespace DisclosureParser.Readers.Pdf;

/// <summary>Makes one table of the parts that page breaks cut it into: the last thing on a page and the first on the next, with the same columns.</summary>
internal static class TableJoining
{
    // How far the edges of one column may be apart on two pages, and how far the margins of two pages.
    private const double SameEdge = 5, SameMargin = 60;

    /// <summary>The items with tables joined; a joined table stands where its first part stood.</summary>
    public static List<FlowItem> Join(IReadOnlyList<FlowItem> items)
    {
        List<FlowItem> joined = new(items.Count);
        FlowItem? last = null;
        foreach (FlowItem item in items)
        {
            if (joined.Count > 0
                && joined[^1] is TableItem first
                && item is TableItem second
                && last is not null
                && IsNext(last, second)
                && Columns(first.Table, second.Table, second.ColumnStart - first.ColumnStart) is double[] columns)
            {
                joined[^1] = first with { Table = TableSeam.Join(Spread(first.Table, columns, 0), Spread(second.Table, columns, Shift(first.Table, second.Table))) };
            }
            else
            {
                joined.Add(item);
            }

            last = item;
        }

        return joined;
    }

    // On the next page, or in the next half of the sheet.
    private static bool IsNext(FlowItem last, TableItem table) =>
        table.Page == last.Page + 1 || (table.Page == last.Page && table.Column.Left > last.Column.Left);

    private static double Shift(PdfTable first, PdfTable second) => first.Xs[0] - second.Xs[0];

    // The column edges of both parts, or null where they are two tables.
    private static double[]? Columns(PdfTable first, PdfTable second, double columnShift)
    {
        // No line tells whether a row that only alignment makes goes on.
        if (first.Evidence == GridEvidence.Alignment || second.Evidence == GridEvidence.Alignment) return null;
        double shift = Shift(first, second);
        if (Math.Abs(shift + columnShift) > SameMargin) return null;
        if (Math.Abs(first.Xs[^1] - second.Xs[^1] - shift) > SameEdge) return null;
        double[] moved = [.. second.Xs.Select(x => x + shift)];
        bool isCut = first.IsBottomOpen || second.IsTopOpen;
        if (!isCut && !IsWithin(moved, first.Xs) && !IsWithin(first.Xs, moved)) return null;

        List<double> edges = [.. first.Xs];
        foreach (double x in moved)
            if (Nearest(first.Xs, x) > SameEdge) edges.Add(x);
        edges.Sort();
        return [.. edges];
    }

    private static bool IsWithin(double[] some, double[] all) => Array.TrueForAll(some, x => Nearest(all, x) <= SameEdge);

    private static double Nearest(double[] edges, double x)
    {
        double nearest = double.MaxValue;
        foreach (double edge in edges) nearest = Math.Min(nearest, Math.Abs(edge - x));
        return nearest;
    }

    // The same table on a grid that has the columns of both parts.
    private static PdfTable Spread(PdfTable table, double[] columns, double shift)
    {
        int[] place = new int[table.Xs.Length];
        for (int i = 0; i < place.Length; i++)
        {
            double x = table.Xs[i] + shift;
            int best = 0;
            for (int c = 1; c < columns.Length; c++)
                if (Math.Abs(columns[c] - x) < Math.Abs(columns[best] - x)) best = c;
            place[i] = best;
        }

        List<PdfCell> cells = new(table.Cells.Count);
        foreach (PdfCell cell in table.Cells)
        {
            int left = place[cell.Area.Column], right = Math.Max(left + 1, place[cell.EndColumn]);
            cells.Add(cell with { Area = cell.Area with { Column = left, ColumnSpan = right - left } });
        }

        return table with { Xs = columns, Cells = cells };
    }
}
