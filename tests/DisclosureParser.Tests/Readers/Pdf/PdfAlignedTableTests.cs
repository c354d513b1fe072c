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

    [Fact]
    public void A_remark_that_runs_over_its_line_belongs_to_its_number()
    {
        PdfSketch sketch = Lined(100, 120, 145, 170).Text(50, 104, "内容").Text(150, 104, "上年").Text(250, 104, "本年")
            .Text(50, 127, "许可").Text(140, 122, "12（其中新增7").Text(150, 133, "项）").Text(250, 127, "34")
            .Text(50, 152, "确认").Text(150, 152, "5").Text(250, 152, "6");
        Assert.Equal("内容|上年|本年\n许可|12（其中新增7项）|34\n确认|5|6", Reading.Read(sketch).OnlyTable().Grid());
    }

    [Fact]
    public void Between_lines_rows_may_be_blank_even_the_first()
    {
        PdfSketch sketch = Lined(100, 200).Line(100, 120, 300, 120).Line(100, 140, 300, 140).Line(100, 160, 300, 160).Line(100, 180, 300, 180)
            .Text(50, 144, "复议").Text(150, 104, "维持").Text(150, 124, "纠正").Text(150, 144, "其他").Text(150, 164, "未结").Text(150, 184, "总计")
            .Text(250, 124, "3").Text(250, 164, "4").Text(250, 184, "7");
        Assert.Equal("复议*5×1|维持|\n纠正|3\n其他|\n未结|4\n总计|7", Reading.Read(sketch).OnlyTable().Grid());
    }

    [Fact]
    public void Between_lines_a_table_may_be_blank_altogether()
    {
        PdfSketch sketch = Lined(100, 120, 140, 160).Text(60, 104, "内容").Text(200, 104, "本年数量").Text(60, 124, "许可").Text(60, 144, "处罚");
        Assert.Equal("内容|本年数量\n许可|\n处罚|", Reading.Read(sketch).OnlyTable().Grid());
    }

    [Fact]
    public void Without_lines_labels_alone_are_no_table()
    {
        PdfSketch sketch = new PdfSketch().Text(60, 104, "内容").Text(200, 104, "本年数量").Text(60, 124, "许可").Text(60, 144, "处罚");
        Assert.Empty(Reading.Read(sketch).Blocks.OfType<Table>());
    }

    [Fact]
    public void Three_numbers_at_the_foot_of_a_page_are_a_row_and_no_page_number()
    {
        PdfSketch sketch = Lined(540, 560, 580).Text(50, 544, "维持").Text(150, 544, "纠正").Text(250, 544, "总计")
            .Text(55, 564, "3").Text(155, 564, "6").Text(255, 564, "9");
        Assert.Equal("维持|纠正|总计\n3|6|9", Reading.Read(sketch).OnlyTable().Grid());
    }

    [Fact]
    public void The_end_of_a_broken_number_close_below_it_is_never_left_out()
    {
        PdfSketch sketch = new PdfSketch().Text(150, 112, "5");
        for (int row = 0; row < 4; row++) sketch.Text(50, 100 + 20 * row, "公开").Text(150, 100 + 20 * row, $"1{row}").Text(220, 100 + 20 * row, $"2{row}");
        Assert.Equal("公开|105|20\n公开|11|21\n公开|12|22\n公开|13|23", Reading.Read(sketch).OnlyTable().Grid());
    }

    private static PdfSketch Lined(params double[] ys)
    {
        PdfSketch sketch = new();
        foreach (double y in ys) sketch.Line(50, y, 300, y);
        return sketch;
    }

    private static PdfSketch Rows(int count)
    {
        PdfSketch sketch = new();
        for (int row = 0; row < count; row++)
            sketch.Text(50, 100 + 20 * row, $"项{row}").Text(150, 100 + 20 * row, $"1{row}").Text(220, 100 + 20 * row, $"2{row}");
        return sketch;
    }
}
