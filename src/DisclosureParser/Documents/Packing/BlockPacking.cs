using System.Collections.Immutable;

namespace DisclosureParser.Documents.Packing;

/// <summary>Packs blocks.</summary>
internal static class BlockPacking
{
    private const int OfParagraph = 0, OfTable = 1, OfPicture = 2, BlockKinds = 3, Roles = 3, Evidences = 4;
    private const int Emphasized = 1, HasLevel = 2, Packed = 1, HasWidth = 1, HasHeight = 2;

    public static void Write(PackWriter pack, Block block)
    {
        pack.Byte(block switch { Paragraph => OfParagraph, Table => OfTable, _ => OfPicture });
        pack.Byte((int)block.Role);
        LocationPacking.Write(pack, block.Location);
        switch (block)
        {
            case Paragraph paragraph:
                pack.Byte((paragraph.IsEmphasized ? Emphasized : 0) | (paragraph.OutlineLevel is null ? 0 : HasLevel));
                if (paragraph.OutlineLevel is int level) pack.Number(level);
                pack.Text(paragraph.Text);
                break;
            case Table table:
                pack.Byte((int)table.Evidence);
                pack.Byte(table.IsPacked ? Packed : 0);
                pack.Count(table.RowCount);
                pack.Count(table.ColumnCount);
                pack.Count(table.Cells.Length);
                foreach (TableCell cell in table.Cells) CellPacking.Write(pack, cell);
                break;
            case Picture picture:
                pack.Byte((picture.Width is null ? 0 : HasWidth) | (picture.Height is null ? 0 : HasHeight));
                if (picture.Width is double width) pack.Real(width);
                if (picture.Height is double height) pack.Real(height);
                OptionalText.Write(pack, picture.Description);
                break;
        }
    }

    /// <summary>Reads a block.</summary>
    /// <param name="pack">Where from.</param>
    /// <param name="limits">What a document may hold.</param>
    /// <param name="cells">The cells of the document so far.</param>
    public static Block Read(ref PackReader pack, DocumentLimits limits, ref int cells)
    {
        int kind = pack.Kind(BlockKinds);
        BlockRole role = (BlockRole)pack.Kind(Roles);
        SourceLocation location = LocationPacking.Read(ref pack);
        return kind switch
        {
            OfParagraph => ReadParagraph(ref pack, role, location),
            OfTable => ReadTable(ref pack, role, location, limits, ref cells),
            _ => ReadPicture(ref pack, role, location),
        };
    }

    private static Paragraph ReadParagraph(ref PackReader pack, BlockRole role, SourceLocation location)
    {
        int parts = pack.Kind(4);
        int? level = (parts & HasLevel) == 0 ? null : pack.Number();
        return new Paragraph(pack.Text(), level) { IsEmphasized = (parts & Emphasized) != 0, Role = role, Location = location };
    }

    private static Picture ReadPicture(ref PackReader pack, BlockRole role, SourceLocation location)
    {
        int parts = pack.Kind(4);
        double? width = (parts & HasWidth) == 0 ? null : pack.Real();
        double? height = (parts & HasHeight) == 0 ? null : pack.Real();
        return new Picture(OptionalText.Read(ref pack)) { Width = width, Height = height, Role = role, Location = location };
    }

    private static Table ReadTable(ref PackReader pack, BlockRole role, SourceLocation location, DocumentLimits limits, ref int cells)
    {
        GridEvidence evidence = (GridEvidence)pack.Kind(Evidences);
        bool isPacked = pack.Kind(2) != 0;
        int rows = pack.NotNegative(), columns = pack.NotNegative();
        int count = pack.Count(CellPacking.LeastBytes, limits.MaxDocumentCells - cells);
        cells += count;
        ImmutableArray<TableCell>.Builder builder = ImmutableArray.CreateBuilder<TableCell>(count);
        long free = (long)rows * columns;
        TableCell? before = null;
        for (int i = 0; i < count; i++)
        {
            TableCell cell = CellPacking.Read(ref pack);
            // What lies outside the grid, on other cells or out of order is no table, and code behind this need not ask again.
            free -= (long)cell.RowSpan * cell.ColumnSpan;
            bool isInside = cell.RowIndex <= rows - cell.RowSpan && cell.ColumnIndex <= columns - cell.ColumnSpan;
            bool isBehind = before is null || (cell.RowIndex, cell.ColumnIndex).CompareTo((before.RowIndex, before.ColumnIndex)) > 0;
            if (!isInside || !isBehind || free < 0) throw pack.Broken();
            builder.Add(cell);
            before = cell;
        }

        return new Table(rows, columns, builder.MoveToImmutable()) { Evidence = evidence, IsPacked = isPacked, Role = role, Location = location };
    }
}
