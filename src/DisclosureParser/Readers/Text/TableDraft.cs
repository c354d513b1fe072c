using DisclosureParser.Documents;

namespace DisclosureParser.Readers.Text;

/// <summary>The rows of a table as a shape told them apart, before it has a place in the document.</summary>
internal sealed class TableDraft(GridEvidence evidence)
{
    public GridEvidence Evidence { get; } = evidence;

    public List<List<CellDraft>> Rows { get; } = [];

    /// <summary>Columns of the grid where more are known than the widest row prints.</summary>
    public int MinColumns { get; set; }

    public bool IsPacked { get; set; }

    /// <summary>The rows could not be told apart with certainty: reported with the table's place.</summary>
    public bool IsUncertain { get; set; }

    public int ColumnCount
    {
        get
        {
            int columns = MinColumns;
            foreach (List<CellDraft> row in Rows)
            {
                for (int i = 0; i < row.Count; i++) columns = Math.Max(columns, (row[i].GridColumn ?? i) + row[i].ColumnSpan);
            }

            return columns;
        }
    }

    /// <summary>No two cells share a place of the grid, and none leaves it.</summary>
    public bool IsGrid()
    {
        HashSet<(int Row, int Column)> covered = [];
        for (int row = 0; row < Rows.Count; row++)
        {
            for (int i = 0; i < Rows[row].Count; i++)
            {
                CellDraft cell = Rows[row][i];
                int column = cell.GridColumn ?? i;
                if (row + cell.RowSpan > Rows.Count) return false;
                for (int place = 0; place < cell.RowSpan * cell.ColumnSpan; place++)
                {
                    if (!covered.Add((row + (place / cell.ColumnSpan), column + (place % cell.ColumnSpan)))) return false;
                }
            }
        }

        return true;
    }
}
