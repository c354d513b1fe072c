namespace DisclosureParser.Documents.Packing;

/// <summary>Packs the cells of a table.</summary>
internal static class CellPacking
{
    /// <summary>No cell takes less.</summary>
    public const int LeastBytes = 6;

    private const int HasPicture = 1, Spans = 2;

    public static void Write(PackWriter pack, TableCell cell)
    {
        bool spans = cell.RowSpan != 1 || cell.ColumnSpan != 1;
        pack.Byte((cell.HasPicture ? HasPicture : 0) | (spans ? Spans : 0));
        pack.Count(cell.RowIndex);
        pack.Count(cell.ColumnIndex);
        if (spans)
        {
            pack.Count(cell.RowSpan);
            pack.Count(cell.ColumnSpan);
        }

        pack.Text(cell.Text);
        LocationPacking.Write(pack, cell.Location);
    }

    public static TableCell Read(ref PackReader pack)
    {
        int parts = pack.Kind(4);
        int row = pack.NotNegative(), column = pack.NotNegative();
        int rowSpan = 1, columnSpan = 1;
        if ((parts & Spans) != 0)
        {
            rowSpan = pack.NotNegative();
            columnSpan = pack.NotNegative();
            if (rowSpan == 0 || columnSpan == 0) throw pack.Broken();
        }

        string text = pack.Text();
        return new TableCell(row, column, text, LocationPacking.Read(ref pack), rowSpan, columnSpan) { HasPicture = (parts & HasPicture) != 0 };
    }
}
