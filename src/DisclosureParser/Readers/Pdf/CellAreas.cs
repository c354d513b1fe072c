namespace DisclosureParser.Readers.Pdf;

/// <summary>A cell by the grid positions it covers.</summary>
internal readonly record struct CellArea(int Row, int Column, int RowSpan, int ColumnSpan);

/// <summary>The smallest closed areas of a frame. A line that is not drawn between two grid positions makes them one cell.</summary>
internal static class CellAreas
{
    /// <summary>The cells by row, then column. Grid positions outside of the table are in none.</summary>
    public static List<CellArea> Find(CellFrame frame)
    {
        bool[,] across = frame.HorizontalEdges(), down = frame.VerticalEdges();
        bool[,] taken = new bool[frame.Rows, frame.Columns];
        List<CellArea> areas = [];
        for (int row = 0; row < frame.Rows; row++)
        {
            for (int column = 0; column < frame.Columns; column++)
            {
                if (taken[row, column]) continue;
                CellArea area = Grow(frame, across, down, taken, row, column);
                for (int r = row; r < row + area.RowSpan; r++)
                    for (int c = column; c < column + area.ColumnSpan; c++) taken[r, c] = true;
                if (IsClosed(area, frame, across, down)) areas.Add(area);
            }
        }

        return areas;
    }

    private static CellArea Grow(CellFrame frame, bool[,] across, bool[,] down, bool[,] taken, int row, int column)
    {
        int right = column + 1;
        while (right < frame.Columns && !down[right, row] && !taken[row, right]) right++;
        int bottom = row + 1;
        while (bottom < frame.Rows && IsOpen(across, down, taken, bottom, column, right)) bottom++;
        return new CellArea(row, column, bottom - row, right - column);
    }

    // The row below belongs to the area where nothing is drawn above it or inside it.
    private static bool IsOpen(bool[,] across, bool[,] down, bool[,] taken, int row, int left, int right)
    {
        for (int column = left; column < right; column++)
        {
            if (across[row, column] || taken[row, column]) return false;
            if (column > left && down[column, row]) return false;
        }

        return true;
    }

    private static bool IsClosed(CellArea area, CellFrame frame, bool[,] across, bool[,] down)
    {
        int top = 0, bottom = 0, left = 0, right = 0;
        for (int column = area.Column; column < area.Column + area.ColumnSpan; column++)
        {
            if (across[area.Row, column]) top++;
            if (across[area.Row + area.RowSpan, column]) bottom++;
        }

        for (int row = area.Row; row < area.Row + area.RowSpan; row++)
        {
            if (down[area.Column, row]) left++;
            if (down[area.Column + area.ColumnSpan, row]) right++;
        }

        int sides = 0;
        if (top * 2 >= area.ColumnSpan) sides++;
        if (bottom * 2 >= area.ColumnSpan) sides++;
        if (left * 2 >= area.RowSpan) sides++;
        if (right * 2 >= area.RowSpan) sides++;
        if (sides >= 3) return true;
        // Between two lines and against the end of the page: a merged cell of which no other edge is on this page.
        bool isCut = area.Row == 0 || area.Row + area.RowSpan == frame.Rows;
        return isCut && left * 2 >= area.RowSpan && right * 2 >= area.RowSpan;
    }
}
