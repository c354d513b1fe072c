using System.Collections.Immutable;

namespace DisclosureParser.Reporting.Workbook;

/// <summary>How many lines a row needs to show its wrapped cells.</summary>
internal static class RowHeight
{
    public static int Lines(SheetCell[] cells, ImmutableArray<SheetColumn> columns)
    {
        int most = 1;
        for (int at = 0; at < cells.Length; at++)
        {
            if (cells[at] is not { Style: CellStyle.Wrapped or CellStyle.Head, Text: string text }) continue;
            int lines = 0;
            // One column of room is lost to the cell's edges.
            foreach (string line in text.Split('\n')) lines += Math.Max(1, (DisplayWidth.Of(line) + columns[at].Width - 2) / Math.Max(1, columns[at].Width - 1));
            most = Math.Max(most, lines);
        }

        return most;
    }
}
