using DisclosureParser.Documents;

namespace DisclosureParser.Tests.Readers.Html;

/// <summary>A page is read as it is seen, as far as its own markup tells.</summary>
public sealed class SeenTextTests
{
    [Theory]
    [InlineData("12<span style='color:#fff'>77</span>")]
    [InlineData("12<span style='COLOR: rgb(255, 255, 255)'>77</span>")]
    [InlineData("12<font color=white>77</font>")]
    [InlineData("12<span style='color:transparent'>77</span>")]
    [InlineData("<span style='background:#1F4E79;color:#fff'>12<b style='color:#1f4e79'>77</b></span>")]
    [InlineData("12<span style='font-size:0'>77</span>")]
    [InlineData("12<span style='font-size:1px'>77</span>")]
    [InlineData("12<span style='opacity:0'>77</span>")]
    [InlineData("12<span style='position:absolute;left:-9999px'>77</span>")]
    [InlineData("12<span style='display:inline-block;text-indent:-999em'>77</span>")]
    [InlineData("12<span style='position:absolute;clip:rect(0 0 0 0)'>77</span>")]
    [InlineData("12<span style='display:inline-block;width:0;overflow:hidden'>77</span>")]
    [InlineData("12<span style='transform:scale(0)'>77</span>")]
    public void A_number_that_nobody_sees_is_no_part_of_the_one_beside_it(string cell) => Assert.Equal("12", Cell(cell).Text);

    [Theory]
    [InlineData("<span style='background:#036;color:#fff'>12</span>")]
    [InlineData("<span style='background:url(a.png);color:#fff'>12</span>")]
    [InlineData("<span class=dark><font color=white>12</font></span>")]
    [InlineData("<div style='font-size:0'><span style='font-size:14px'>12</span></div>")]
    [InlineData("<span style='opacity:.5'>12</span>")]
    [InlineData("<span style='font-size:.8em'>12</span>")]
    public void What_is_seen_is_read(string cell) => Assert.Equal("12", Cell(cell).Text);

    [Theory]
    [InlineData("12<span class=note>1</span>")]
    [InlineData("12<sub>1</sub>")]
    [InlineData("12<span style='float:right'>1</span>")]
    [InlineData("12<small style='position:relative;top:-.5em'>1</small>")]
    [InlineData("<math><msup><mn>12</mn><mn>1</mn></msup></math>")]
    public void Digits_that_are_set_unlike_each_other_are_two_numbers(string cell) => Assert.Equal("12 1", Cell(cell).Text);

    [Theory]
    [InlineData("<span class=x>1</span><span class=x>2</span>")]
    [InlineData("<span style='font-family:宋体'>1</span><span lang=EN-US>2</span>")]
    public void Digits_that_are_set_alike_are_one_number(string cell) => Assert.Equal("12", Cell(cell).Text);

    [Fact]
    public void Text_that_may_be_seen_or_not_makes_its_number_unreadable() =>
        Assert.Equal("12\uFFFD", Cell("<i class=dark>12<font color=white>7</font></i>").Text);

    [Theory]
    [InlineData("<span style='color:#fff'>77</span>")]
    [InlineData("<meter value=3></meter>")]
    [InlineData("<i class=n3></i>")]
    [InlineData("<span data-to=948>0</span>")]
    [InlineData("<svg width=40 height=20><text>12</text></svg>")]
    public void A_cell_that_shows_something_unread_is_not_empty(string cell) => Assert.Equal(("", true), (Cell(cell).Text, Cell(cell).HasPicture));

    [Fact]
    public void The_chosen_option_is_the_cells_text() => Assert.Equal("12", Cell("<select><option>9</option><option selected>12</option></select>").Text);

    [Fact]
    public void Hidden_text_is_told_of()
    {
        Diagnostic told = Assert.Single(HtmlPages.Read(Table("12<span style='color:#fff'>77</span>")).Diagnostics);
        Assert.Equal((DiagnosticIds.HiddenTextLeftOut, DiagnosticSeverity.Info), (told.Id, told.Severity));
    }

    [Fact]
    public void A_page_written_into_a_frame_is_read_where_the_frame_stands() =>
        Assert.Equal(["前面的文字。", "里面的文字。", "后面的文字。"], HtmlPages.Body("<p>前面的文字。</p><iframe srcdoc='&lt;p&gt;里面的文字。&lt;/p&gt;'></iframe><p>后面的文字。</p>"));

    [Theory]
    [InlineData("<iframe src=t.html></iframe>")]
    [InlineData("<embed src=t.pdf>")]
    [InlineData("<object data=t.pdf></object>")]
    [InlineData("<script>document.write('<table><tr><td>1</td></tr></table>')</script>")]
    [InlineData("<template><table><tr><td>1</td></tr></table></template>")]
    [InlineData("<div><template shadowrootmode=open><table><tr><td>1</td></tr></table></template></div>")]
    [InlineData("<div><template shadowrootmode=closed><p>正文</p></template></div>")]
    public void What_the_article_embeds_and_is_not_read_is_told_of(string embedded) =>
        Assert.Contains(HtmlPages.Read(Article(embedded)).Diagnostics, one => one.Id == DiagnosticIds.PartUnreadable && one.Severity == DiagnosticSeverity.Warning);

    [Theory]
    [InlineData("<iframe src=share.html width=1 height=1></iframe>")]
    [InlineData("<script>var a = 1;</script>")]
    [InlineData("<template><p>1</p></template>")]
    [InlineData("<div><template shadowrootmode=open><slot></slot></template></div>")]
    public void What_cannot_hold_a_report_is_not(string embedded) =>
        Assert.DoesNotContain(HtmlPages.Read(Article(embedded)).Diagnostics, one => one.Id == DiagnosticIds.PartUnreadable);

    [Theory]
    [InlineData("<div><template shadowrootmode=open><b>另</b><slot></slot></template><p>里面的文字。</p></div>", true)]
    [InlineData("<div><template shadowrootmode=open><b>另</b></template><p>里面的文字。</p></div>", false)]
    public void What_an_element_holds_is_seen_where_its_own_tree_has_a_slot_for_it(string html, bool isSeen) =>
        Assert.Equal(isSeen, HtmlPages.Body($"<p>前面的文字。</p>{html}<p>后面的文字。</p>").Contains("里面的文字。"));

    private static string Article(string embedded) => $"<p>一、总体情况</p><p>{new string('文', 80)}。</p>{embedded}<p>二、其他</p><p>{new string('字', 80)}。</p>";

    private static string Table(string cell) => $"<table><tr><td>甲<td>乙<tr><td>丙<td>{cell}</table>";

    private static TableCell Cell(string cell) => HtmlPages.Read(Table(cell)).Blocks.OfType<Table>().Single().Cells[^1];
}
