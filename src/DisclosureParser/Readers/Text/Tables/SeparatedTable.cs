namespace DisclosureParser.Readers.Text.Tables;

/// <summary>Tables that have nothing but one mark between the cells: commas, semicolons, bars that join no lines, single spaces.</summary>
internal static class SeparatedTable
{
    /// <summary>Some mark stands in the line.</summary>
    public static bool MayBegin(SourceLine line)
    {
        foreach (Separator separator in Separator.All)
        {
            if (line.Raw.Contains(separator.Mark, StringComparison.Ordinal)) return true;
        }

        return false;
    }

    /// <summary>Reads the table that begins at a line, whichever mark makes one of it.</summary>
    public static ShapeReading Read(List<SourceLine> lines, int first, BlockList blocks)
    {
        int end = first + 1;
        foreach (Separator separator in Separator.All)
        {
            if (!lines[first].Raw.Contains(separator.Mark, StringComparison.Ordinal)) continue;
            if (!separator.IsGap)
            {
                ShapeReading grid = SeparatedGrid.Read(lines, first, separator, blocks);
                if (grid.IsRead) return grid;
                end = Math.Max(end, grid.End);
            }

            ShapeReading rows = new SeparatedRows(lines, separator).Read(first, blocks);
            if (rows.IsRead) return rows;
            end = Math.Max(end, rows.End);
        }

        return new ShapeReading(end, false);
    }
}
