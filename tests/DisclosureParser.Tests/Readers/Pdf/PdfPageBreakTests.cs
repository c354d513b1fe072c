using DisclosureParser.Documents;

namespace DisclosureParser.Tests.Readers.Pdf;

public class PdfPageBreakTests
{
    private static readonly double[] Xs = [50, 150, 200, 250];

    [Fact]
    public void A_table_over_a_page_break_is_one_table()
    {
        PdfSketch sketch = Row(Row(new PdfSketch().Grid(Xs, [500, 520, 540]), 504, "甲", "1", "2"), 524, "乙", "3", "4").Text(190, 580, "- 1 -").NewPage();
        Row(sketch.Grid(Xs, [40, 60]), 44, "丙", "5", "6").Text(190, 580, "- 2 -");
        SourceDocument document = Reading.Read(sketch);
        Assert.Equal("甲|1|2\n乙|3|4\n丙|5|6", document.OnlyTable().Grid());
        Assert.Equal(2, Assert.IsType<PageAnchor>(document.OnlyTable().Cells[^1].Location.Anchor).PageNumber);
        Assert.Equal(["- 1 -", "- 2 -"], document.Blocks.OfType<Paragraph>().Where(p => p.Role == BlockRole.Furniture).Select(p => p.Text));
    }

    [Fact]
    public void Text_between_the_parts_makes_two_tables()
    {
        PdfSketch sketch = Row(new PdfSketch().Grid(Xs, [500, 520]), 504, "甲", "1", "2").NewPage().Text(50, 20, "二、另一个表");
        Row(sketch.Grid(Xs, [40, 60]), 44, "丙", "5", "6");
        Assert.Equal(2, Reading.Read(sketch).Blocks.OfType<Table>().Count());
    }

    [Fact]
    public void Other_columns_make_two_tables()
    {
        PdfSketch sketch = Row(new PdfSketch().Grid(Xs, [500, 520]), 504, "甲", "1", "2").NewPage();
        Row(sketch.Grid([50, 120, 165, 250], [40, 60]), 44, "丙", "5", "6");
        Assert.Equal(2, Reading.Read(sketch).Blocks.OfType<Table>().Count());
    }

    [Fact]
    public void A_row_cut_without_a_line_is_one_row()
    {
        PdfSketch sketch = Sides(new PdfSketch().Line(50, 500, 250, 500), 500, 530);
        Row(sketch, 504, "要求行政机关确认或重", "8", "9").NewPage();
        Sides(sketch, 30, 60).Line(50, 60, 250, 60).Text(50, 34, "新出具信息");
        Assert.Equal("要求行政机关确认或重/新出具信息|8|9", Reading.Read(sketch).OnlyTable().Grid());
    }

    [Fact]
    public void Rows_with_numbers_on_both_sides_of_the_break_stay_two()
    {
        PdfSketch sketch = Sides(new PdfSketch().Line(50, 500, 250, 500), 500, 530);
        Row(sketch, 504, "甲", "1", "2").NewPage();
        Row(Sides(sketch, 30, 60).Line(50, 60, 250, 60), 34, "乙", "3", "4");
        Assert.Equal("甲|1|2\n乙|3|4", Reading.Read(sketch).OnlyTable().Grid());
    }

    [Fact]
    public void A_merged_label_goes_on_where_it_is_empty_and_not_where_it_is_printed_again()
    {
        PdfSketch once = Label(new PdfSketch(), 500, "标题").NewPage();
        Assert.Equal("标题*4×1|a|1\nb|2\na|1\nb|2", Reading.Read(Label(once, 40, "")).OnlyTable().Grid());
        PdfSketch twice = Label(new PdfSketch(), 500, "标题").NewPage();
        Assert.Equal("标题*2×1|a|1\nb|2\n标题*2×1|a|1\nb|2", Reading.Read(Label(twice, 40, "标题")).OnlyTable().Grid());
    }

    [Fact]
    public void A_repeated_head_is_kept_as_rows()
    {
        PdfSketch sketch = Row(Row(new PdfSketch().Grid(Xs, [500, 520, 540]), 504, "项目", "数", "量"), 524, "乙", "3", "4").NewPage();
        Row(Row(sketch.Grid(Xs, [40, 60, 80]), 44, "项目", "数", "量"), 64, "丙", "5", "6");
        Assert.Equal("项目|数|量\n乙|3|4\n项目|数|量\n丙|5|6", Reading.Read(sketch).OnlyTable().Grid());
    }

    private static PdfSketch Row(PdfSketch sketch, double top, string label, string first, string second) =>
        sketch.Text(50, top, label).Text(170, top, first).Text(220, top, second);

    private static PdfSketch Sides(PdfSketch sketch, double top, double bottom)
    {
        foreach (double x in Xs) sketch.Line(x, top, x, bottom);
        return sketch;
    }

    private static PdfSketch Label(PdfSketch sketch, double top, string label) =>
        sketch.Grid([50, 150, 200], [top, top + 40]).Line(150, top, 250, top).Line(150, top + 20, 250, top + 20).Line(150, top + 40, 250, top + 40).Line(250, top, 250, top + 40)
            .Text(60, top + 14, label).Text(160, top + 4, "a").Text(220, top + 4, "1").Text(160, top + 24, "b").Text(220, top + 24, "2");
}
