using DisclosureParser.Documents;

namespace DisclosureParser.Tests.Readers.Pdf;

/// <summary>Ways in which programs other than word processors draw text and tables.</summary>
public class PdfProducerTests
{
    private static readonly double[] Xs = [50, 150, 200, 250], Ys = [100, 120, 140, 160];

    [Fact]
    public void Codes_of_a_predefined_unicode_map_are_the_characters()
    {
        SourceDocument document = Reading.Read(new PdfSketch().Codes(50, 50, "政府信息公开2022年", font: "Uni"));
        Assert.Equal(["政府信息公开2022年"], document.Texts());
        Assert.Empty(document.Diagnostics);
    }

    [Fact]
    public void Short_numbers_are_spaced_out_like_the_table_around_them()
    {
        PdfSketch sketch = new PdfSketch().Grid([50, 250, 350], Ys);
        Spaced(sketch, 54, 104, "政府信息公开");
        Spaced(sketch, 254, 104, "948");
        Spaced(sketch, 54, 124, "依申请公开数量");
        Spaced(sketch, 254, 124, "12");
        Assert.Equal("政府信息公开|948\n依申请公开数量|12\n丙|3 4", Reading.Read(sketch.Text(54, 144, "丙").Text(254, 144, "3").Text(275, 144, "4")).OnlyTable().Grid());
    }

    [Fact]
    public void A_gap_between_digits_is_a_gap_where_the_table_is_not_spaced_out()
    {
        PdfSketch sketch = new PdfSketch().Grid([50, 250, 350], Ys).Text(54, 104, "政府信息公开").Text(54, 124, "依申请公开数量").Text(54, 144, "丙");
        Spaced(sketch, 254, 104, "12");
        Assert.Equal("1 2", Reading.Read(sketch).OnlyTable().Cells[1].Text);
    }

    [Fact]
    public void Marks_of_notes_are_no_digits()
    {
        PdfSketch sketch = new PdfSketch().Grid(Xs, Ys).Text(54, 104, "甲").Text(154, 104, "948").Text(169, 102, "1", size: 6);
        Assert.Equal("948¹", Reading.Read(sketch).OnlyTable().Cells[1].Text);
    }

    [Fact]
    public void Areas_may_be_painted_through_a_mask()
    {
        PdfSketch sketch = new();
        for (int row = 0; row < 3; row++)
            for (int column = 0; column < 3; column++)
                sketch.Draw($"q {Xs[column] + 0.5} {600 - Ys[row + 1] + 0.5} {Xs[column + 1] - Xs[column] - 1} 19 re W n 0.87 g 0 0 400 600 re f Q");
        Assert.Equal("甲|1|2\n乙|3|4\n丙|5|6", Reading.Read(Numbers(sketch)).OnlyTable().Grid());
    }

    [Fact]
    public void White_lines_also_bound_a_coloured_table()
    {
        PdfSketch sketch = new PdfSketch().Fill(50.5, 100.5, 249.5, 159.5, 0.8).Draw($"1 G");
        Assert.Equal("甲|1|2\n乙|3|4\n丙|5|6", Reading.Read(Numbers(sketch.Grid(Xs, Ys))).OnlyTable().Grid());
    }

    [Fact]
    public void A_row_drawn_past_the_end_of_the_page_stands_on_the_next()
    {
        PdfSketch sketch = new PdfSketch().Grid(Xs, [560, 580, 610]).Text(54, 564, "甲").Text(154, 564, "1").Text(204, 564, "2").NewPage();
        sketch.Grid(Xs, [-20, 10, 30]).Text(54, 0, "乙", size: 8).Text(154, 0, "3", size: 8).Text(204, 0, "4", size: 8).Text(54, 14, "丙").Text(154, 14, "5").Text(204, 14, "6");
        Assert.Equal("甲|1|2\n乙|3|4\n丙|5|6", Reading.Read(sketch).OnlyTable().Grid());
    }

    [Fact]
    public void A_sheet_of_two_pages_is_read_half_by_half()
    {
        PdfSketch sheet = new(800, 500);
        sheet.Text(60, 40, "一、总体情况共有十六个字写成一行").Grid([50, 200, 350], [440, 460]).Text(54, 444, "甲").Text(204, 444, "1").Text(180, 480, "1");
        sheet.Grid([450, 600, 750], [40, 60, 80]).Text(454, 44, "乙").Text(604, 44, "2").Text(454, 64, "丙").Text(604, 64, "3").Text(460, 100, "二、另一部分").Text(580, 480, "2");
        SourceDocument document = Reading.Read(sheet);
        Assert.Equal("甲|1\n乙|2\n丙|3", document.OnlyTable().Grid());
        Assert.Equal(["一、总体情况共有十六个字写成一行", "二、另一部分"], document.Texts());
    }

    [Fact]
    public void A_broad_sheet_with_text_across_its_middle_is_one_page()
    {
        PdfSketch sheet = new PdfSketch(800, 500).Text(300, 40, "某区政府信息公开工作年度报告");
        sheet.Grid([50, 200, 350], [100, 120]).Text(54, 104, "甲").Text(204, 104, "1").Grid([450, 600, 750], [100, 120]).Text(454, 104, "乙").Text(604, 104, "2").Text(50, 200, "末尾的话。");
        Assert.Equal(["某区政府信息公开工作年度报告", "末尾的话。"], Reading.Read(sheet).Texts());
    }

    private static void Spaced(PdfSketch sketch, double left, double top, string text)
    {
        double at = left;
        foreach (char c in text)
        {
            sketch.Text(at, top, c.ToString());
            at += (c < 0x2000 ? 5 : 10) + 3;
        }
    }

    private static PdfSketch Numbers(PdfSketch sketch) => sketch
        .Text(54, 104, "甲").Text(154, 104, "1").Text(204, 104, "2")
        .Text(54, 124, "乙").Text(154, 124, "3").Text(204, 124, "4")
        .Text(54, 144, "丙").Text(154, 144, "5").Text(204, 144, "6");
}
