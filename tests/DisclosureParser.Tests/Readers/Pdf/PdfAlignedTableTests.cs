using DisclosureParser.Documents;

namespace DisclosureParser.Tests.Readers.Pdf;

public class PdfAlignedTableTests
{
    [Fact]
    public void Words_that_stand_under_each_other_in_four_rows_are_a_table()
    {
        Table table = Reading.Read(Rows(4)).OnlyTable();
        Assert.Equal("项0|10|20\n项1|11|21\n项2|12|22\n项3|13|23", table.Grid());
        Assert.Equal(GridEvidence.Alignment, table.Evidence);
    }

    [Fact]
    public void Fewer_rows_are_text() => Assert.Empty(Reading.Read(Rows(3)).Blocks.OfType<Table>());

    [Fact]
    public void A_word_that_reaches_into_the_next_column_makes_it_text()
    {
        PdfSketch sketch = Rows(3).Text(50, 160, "很长很长的一个项目名称放不下").Text(210, 160, "1").Text(250, 160, "2");
        Assert.Empty(Reading.Read(sketch).Blocks.OfType<Table>());
    }

    private static PdfSketch Rows(int count)
    {
        PdfSketch sketch = new();
        for (int row = 0; row < count; row++)
            sketch.Text(50, 100 + 20 * row, $"项{row}").Text(150, 100 + 20 * row, $"1{row}").Text(220, 100 + 20 * row, $"2{row}");
        return sketch;
    }
}
