using DisclosureParser.Documents;

namespace DisclosureParser.Tests.Readers.Pdf;

public class PdfRuledTableTests
{
    private static readonly double[] Xs = [50, 150, 200, 250], Ys = [100, 120, 140, 160];

    [Fact]
    public void Cells_between_strokes_hold_the_letters_inside_them()
    {
        Table table = Reading.Read(Numbers(new PdfSketch().Grid(Xs, Ys))).OnlyTable();
        Assert.Equal("甲|1|2\n乙|3|4\n丙|5|6", table.Grid());
        Assert.Equal(GridEvidence.Rulings, table.Evidence);
        Assert.Equal(new PageAnchor(1, new Box(150, 100, 200, 120)), table.Cells[1].Location.Anchor);
    }

    [Fact]
    public void Rules_may_be_thin_filled_rectangles()
    {
        PdfSketch sketch = new();
        foreach (double y in Ys) sketch.Fill(50, y - 0.25, 250, y + 0.25);
        foreach (double x in Xs) sketch.Fill(x - 0.25, 100, x + 0.25, 160);
        Assert.Equal("甲|1|2\n乙|3|4\n丙|5|6", Reading.Read(Numbers(sketch)).OnlyTable().Grid());
    }

    [Fact]
    public void Each_cell_may_have_a_box_with_round_corners_well_apart_from_its_neighbours()
    {
        PdfSketch sketch = new();
        for (int x = 1; x < Xs.Length; x++)
            for (int y = 1; y < Ys.Length; y++) Rounded(sketch, Xs[x - 1] + 1.5, 600 - Ys[y] + 1.5, Xs[x] - 1.5, 600 - Ys[y - 1] - 1.5);
        Assert.Equal("甲|1|2\n乙|3|4\n丙|5|6", Reading.Read(Numbers(sketch)).OnlyTable().Grid());
    }

    [Fact]
    public void Each_cell_may_have_a_box_of_its_own()
    {
        PdfSketch sketch = new();
        for (int row = 0; row < 3; row++)
            for (int column = 0; column < 3; column++)
                sketch.Draw($"0.5 w {Xs[column] + 0.75} {600 - Ys[row + 1] + 0.75} {Xs[column + 1] - Xs[column] - 1.5} 18.5 re S");
        Assert.Equal("甲|1|2\n乙|3|4\n丙|5|6", Reading.Read(Numbers(sketch)).OnlyTable().Grid());
    }

    [Fact]
    public void Rules_may_be_rows_of_dots()
    {
        PdfSketch sketch = new();
        foreach (double y in Ys)
            for (double x = 50; x <= 250; x += 2) sketch.Fill(x, y, x + 0.75, y + 0.75);
        foreach (double x in Xs)
            for (double y = 100; y <= 160; y += 2) sketch.Fill(x, y, x + 0.75, y + 0.75);
        Assert.Equal("甲|1|2\n乙|3|4\n丙|5|6", Reading.Read(Numbers(sketch)).OnlyTable().Grid());
    }

    [Fact]
    public void Cells_may_be_told_apart_by_their_grounds()
    {
        PdfSketch sketch = new();
        for (int row = 0; row < 3; row++)
            for (int column = 0; column < 3; column++) sketch.Fill(Xs[column] + 1, Ys[row] + 1, Xs[column + 1] - 1, Ys[row + 1] - 1, gray: 0.9);
        Assert.Equal("甲|1|2\n乙|3|4\n丙|5|6", Reading.Read(Numbers(sketch)).OnlyTable().Grid());
    }

    [Fact]
    public void A_missing_inner_line_makes_a_merged_cell()
    {
        PdfSketch sketch = new PdfSketch().Line(50, 100, 250, 100).Line(50, 120, 250, 120).Line(150, 140, 250, 140).Line(50, 160, 250, 160)
            .Line(50, 100, 50, 160).Line(150, 120, 150, 160).Line(200, 120, 200, 160).Line(250, 100, 250, 160)
            .Text(120, 104, "总题").Text(60, 134, "合并").Text(160, 124, "1").Text(210, 124, "2").Text(160, 144, "3").Text(210, 144, "4");
        Assert.Equal("总题*1×3\n合并*2×1|1|2\n3|4", Reading.Read(sketch).OnlyTable().Grid());
    }

    [Fact]
    public void Side_borders_that_are_not_drawn_are_completed()
    {
        PdfSketch sketch = new();
        foreach (double y in Ys) sketch.Line(50, y, 250, y);
        sketch.Line(150, 100, 150, 160).Line(200, 100, 200, 160);
        Assert.Equal("甲|1|2\n乙|3|4\n丙|5|6", Reading.Read(Numbers(sketch)).OnlyTable().Grid());
    }

    [Fact]
    public void A_number_over_a_line_belongs_whole_to_the_cell_of_its_centre()
    {
        PdfSketch sketch = new PdfSketch().Grid([50, 100, 120, 140], [100, 120, 140])
            .Text(55, 104, "甲").Text(101, 104, "12345").Text(55, 124, "乙").Text(105, 124, "6").Text(125, 124, "7");
        Assert.Equal("甲|12345|\n乙|6|7", Reading.Read(sketch).OnlyTable().Grid());
    }

    [Fact]
    public void Underlines_header_rules_and_frames_are_no_tables()
    {
        PdfSketch sketch = new PdfSketch().Line(20, 20, 380, 20).Line(20, 580, 380, 580).Line(20, 20, 20, 580).Line(380, 20, 380, 580)
            .Line(50, 60, 350, 60).Text(50, 100, "关于某事的说明").Line(50, 111, 120, 111);
        SourceDocument document = Reading.Read(sketch);
        Assert.Empty(document.Blocks.OfType<Table>());
        Assert.Equal(["关于某事的说明"], document.Texts());
    }

    [Fact]
    public void Text_set_downwards_is_read_from_the_top()
    {
        PdfSketch sketch = new PdfSketch().Grid([50, 70, 150], [100, 200]).Text(58, 110, "三本年度", font: "Down").Text(80, 104, "1");
        Assert.Equal("三/本/年/度|1", Reading.Read(sketch).OnlyTable().Grid());
    }

    [Theory]
    [InlineData("/Rotate 90", "1 0 0 1")]
    [InlineData("/Rotate 180", "1 0 0 1")]
    [InlineData("/Rotate 270", "1 0 0 1")]
    [InlineData("", "0 1 -1 0")]
    [InlineData("", "0 -1 1 0")]
    [InlineData("", "-1 0 0 -1")]
    public void Rotated_pages_and_text_set_sideways_read_the_same(string extra, string matrix)
    {
        PdfSketch sketch = new PdfSketch(600, 600).NewPage(extra);
        sketch.Draw($"q {matrix} {Offset(matrix)} cm");
        Numbers(sketch.Grid(Xs, Ys)).Draw($"Q");
        Table table = Reading.Read(sketch).OnlyTable();
        Assert.Equal("甲|1|2\n乙|3|4\n丙|5|6", table.Grid());
        PageAnchor anchor = Assert.IsType<PageAnchor>(table.Location.Anchor);
        Assert.True(anchor.Bounds is { Left: >= 0, Top: >= 0, Right: <= 600, Bottom: <= 600 });
    }

    private static string Offset(string matrix) => matrix switch
    {
        "0 1 -1 0" => "600 0",
        "0 -1 1 0" => "0 600",
        "-1 0 0 -1" => "600 600",
        _ => "0 0",
    };

    private static PdfSketch Numbers(PdfSketch sketch)
    {
        string[] labels = ["甲", "乙", "丙"];
        for (int row = 0; row < 3; row++)
        {
            sketch.Text(55, Ys[row] + 4, labels[row]);
            sketch.Text(170, Ys[row] + 4, $"{row * 2 + 1}").Text(220, Ys[row] + 4, $"{row * 2 + 2}");
        }

        return sketch;
    }

    private static void Rounded(PdfSketch sketch, double left, double bottom, double right, double top) => sketch.Draw(
        $"0.5 w {left} {bottom + 3} m {left} {top - 3} l {left} {top} {left} {top} {left + 3} {top} c {right - 3} {top} l {right} {top} {right} {top} {right} {top - 3} c {right} {bottom + 3} l {right} {bottom} {right} {bottom} {right - 3} {bottom} c {left + 3} {bottom} l {left} {bottom} {left} {bottom} {left} {bottom + 3} c h S");
}
