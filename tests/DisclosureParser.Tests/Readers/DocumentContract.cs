using DisclosureParser.Documents;

namespace DisclosureParser.Tests.Readers;

/// <summary>What every document owes its users, whatever the format and however broken the file it came from.</summary>
internal static class DocumentContract
{
    public static void Verify(SourceDocument document)
    {
        for (int index = 0; index < document.Blocks.Length; index++)
        {
            Block block = document.Blocks[index];
            Assert.Equal(new BlockPath(index), block.Location.Path);
            if (block is Paragraph paragraph) Assert.True(paragraph.OutlineLevel is null or >= 1, $"b{index} has outline level {paragraph.OutlineLevel}");
            if (block is Table table) Verify(table, index);
        }
    }

    private static void Verify(Table table, int blockIndex)
    {
        HashSet<(int Row, int Column)> covered = [];
        (int Row, int Column) before = (0, -1);
        foreach (TableCell cell in table.Cells)
        {
            string name = $"b{blockIndex}/r{cell.RowIndex}c{cell.ColumnIndex}";
            Assert.Equal(new BlockPath(blockIndex, cell.RowIndex, cell.ColumnIndex), cell.Location.Path);
            Assert.True((cell.RowIndex, cell.ColumnIndex).CompareTo(before) > 0, $"{name} is listed after {before}");
            before = (cell.RowIndex, cell.ColumnIndex);
            Assert.True(cell.RowIndex >= 0 && cell.RowSpan >= 1 && cell.RowIndex + cell.RowSpan <= table.RowCount, $"{name} leaves the rows of the grid");
            Assert.True(cell.ColumnIndex >= 0 && cell.ColumnSpan >= 1 && cell.ColumnIndex + cell.ColumnSpan <= table.ColumnCount, $"{name} leaves the columns of the grid");
            for (int row = 0; row < cell.RowSpan; row++)
            {
                for (int column = 0; column < cell.ColumnSpan; column++)
                    Assert.True(covered.Add((cell.RowIndex + row, cell.ColumnIndex + column)), $"{name} lies over another cell");
            }
        }
    }
}
