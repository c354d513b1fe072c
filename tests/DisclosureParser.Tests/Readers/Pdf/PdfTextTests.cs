using DisclosureParser.Documents;

namespace DisclosureParser.Tests.Readers.Pdf;

public class PdfTextTests
{
    [Fact]
    public void Lines_become_paragraphs_by_indentation_and_short_ends()
    {
        PdfSketch sketch = new PdfSketch().Text(140, 40, "某区年度报告", size: 16, font: "Hei").Text(70, 80, "一、总体情况", font: "Hei");
        Lines(sketch, 100, "　　本报告由某区人民政府办公室编制报告中所列数据的", "统计期限自一月一日起至十二月三十一日止");
        Lines(sketch, 132, "　　如有疑问请与办公室联系地址为某路十八号邮政编码", "为二二三一零零。");
        SourceDocument document = Reading.Read(sketch);
        Assert.Equal(
            ["某区年度报告", "一、总体情况", "本报告由某区人民政府办公室编制报告中所列数据的统计期限自一月一日起至十二月三十一日止", "如有疑问请与办公室联系地址为某路十八号邮政编码为二二三一零零。"],
            document.Texts());
        Assert.Equal([true, true, false, false], document.Blocks.OfType<Paragraph>().Select(p => p.IsEmphasized));
    }

    [Fact]
    public void A_paragraph_goes_on_over_a_page_break()
    {
        PdfSketch sketch = new();
        Lines(sketch, 500, "　　本报告由某区人民政府办公室编制报告中所列数据的", "统计期限自一月一日起至十二月三十一日止如有疑问请与");
        Lines(sketch.Text(190, 580, "1").NewPage(), 40, "办公室联系地址为某路十八号邮政编码为二二三一零零啊");
        Lines(sketch, 56, "好。");
        SourceDocument document = Reading.Read(sketch.Text(190, 580, "2"));
        Assert.Single(document.Texts());
        Assert.Equal(2, document.Blocks.Count(block => block.Role == BlockRole.Furniture));
    }

    [Fact]
    public void Radicals_become_ideographs() => Assert.Equal("行文人", Assert.Single(Reading.Read(new PdfSketch().Text(50, 50, "⾏⽂⼈")).Texts()));

    [Fact]
    public void Letters_printed_twice_are_bold_and_read_once()
    {
        SourceDocument document = Reading.Read(new PdfSketch().Text(50, 50, "标题文字").Text(50.3, 50, "标题文字").Text(50, 80, "正文文字共有八个。"));
        Assert.Equal(["标题文字", "正文文字共有八个。"], document.Texts());
        Assert.True(document.Blocks.OfType<Paragraph>().First().IsEmphasized);
    }

    [Fact]
    public void Spaced_out_letters_are_one_word_and_a_wide_gap_is_a_space()
    {
        PdfSketch sketch = new PdfSketch();
        for (int i = 0; i < 6; i++) sketch.Text(50 + 15 * i, 50, "政府信息公开"[i].ToString());
        sketch.Text(50, 80, "共收到").Text(100, 80, "件申请");
        Assert.Equal(["政府信息公开", "共收到  件申请"], Reading.Read(sketch).Texts());
    }

    [Fact]
    public void Watermarks_never_stand_in_cells()
    {
        PdfSketch sketch = new PdfSketch().Grid([50, 150, 250], [100, 140, 180]).Text(60, 110, "甲").Text(160, 110, "1").Text(60, 150, "乙").Text(160, 150, "2")
            .Text(60, 170, "水印", size: 40, matrix: "0.7 0.7 -0.7 0.7").Text(80, 110, "样稿", size: 40, gray: 0.85);
        SourceDocument document = Reading.Read(sketch);
        Assert.Equal("甲|1\n乙|2", document.OnlyTable().Grid());
        Assert.All(document.Blocks.OfType<Paragraph>(), paragraph => Assert.Equal(BlockRole.Furniture, paragraph.Role));
    }

    [Fact]
    public void Letters_without_meaning_are_marked_and_reported()
    {
        SourceDocument document = Reading.Read(new PdfSketch().Text(50, 50, "共收到申请").Codes(110, 50, "\u0102\u0103").Text(140, 50, "件"));
        Assert.Equal(["共收到申请 \uFFFD\uFFFD 件"], document.Texts());
        Diagnostic diagnostic = Assert.Single(document.Diagnostics);
        Assert.Equal(DiagnosticIds.CharactersLost, diagnostic.Id);
        Assert.Contains("2", diagnostic.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Many_digits_that_are_all_the_same_one_are_none()
    {
        SourceDocument document = Reading.Read(new PdfSketch().Text(50, 50, "2222年共收到申请222件，办结22件，结转222件"));
        Assert.Equal(["\uFFFD\uFFFD\uFFFD\uFFFD年共收到申请\uFFFD\uFFFD\uFFFD件，办结\uFFFD\uFFFD件，结转\uFFFD\uFFFD\uFFFD件"], document.Texts());
        Assert.Equal(DiagnosticIds.CharactersLost, Assert.Single(document.Diagnostics).Id);
    }

    [Fact]
    public void A_page_of_zeros_is_what_it_prints()
    {
        string zeros = string.Join('件', Enumerable.Repeat("0", 30));
        Assert.Equal([zeros], Reading.Read(new PdfSketch().Text(20, 50, zeros, size: 6)).Texts());
    }

    [Fact]
    public void A_large_word_over_the_text_and_pale_words_all_over_it_are_none_of_it()
    {
        PdfSketch sketch = new();
        for (int y = 40; y < 400; y += 30)
            for (int x = 20; x < 380; x += 90) sketch.Text(x, y, "内部资料", size: 12, gray: 0.8);
        for (int y = 50; y < 400; y += 20) sketch.Text(50, y, "共收到申请一百件，结转下年度三件。");
        SourceDocument document = Reading.Read(sketch.Text(60, 120, "样本", size: 90));
        Assert.DoesNotContain(document.Texts(), text => text.Contains('料', StringComparison.Ordinal) || text.Contains('样', StringComparison.Ordinal));
    }

    [Fact]
    public void A_running_head_is_furniture()
    {
        PdfSketch sketch = new PdfSketch().Text(150, 20, "某区年度报告").Text(50, 100, "第一页的文字。").NewPage().Text(150, 20, "某区年度报告").Text(50, 100, "第二页的话。");
        SourceDocument document = Reading.Read(sketch);
        Assert.Equal(["第一页的文字。", "第二页的话。"], document.Texts());
    }

    private static void Lines(PdfSketch sketch, double top, params string[] lines)
    {
        foreach (string line in lines)
        {
            int indent = line.Length - line.TrimStart('　').Length;
            sketch.Text(50 + 10 * indent, top, line.Trim('　'));
            top += 16;
        }
    }
}
