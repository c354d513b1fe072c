using DisclosureParser.Documents;

namespace DisclosureParser.Tests.Readers.Html;

/// <summary>How markup becomes the text of paragraphs.</summary>
public sealed class HtmlTextTests
{
    [Theory]
    [InlineData("<p>全年公开\n      信息</p>", "全年公开信息")]
    [InlineData("<p>published\n   reports</p>", "published reports")]
    [InlineData("<p>全年共\n   12\n 件</p>", "全年共12件")]
    [InlineData("<p>收到申请   件，办结 3 件</p>", "收到申请   件，办结 3 件")]
    [InlineData("<p>收到申请&nbsp;&nbsp;件</p>", "收到申请\u00A0\u00A0件")]
    [InlineData("<p>&nbsp;&nbsp;　　一、总体情况　&nbsp;</p>", "一、总体情况")]
    [InlineData("<p><span>1</span><span>2</span><span>件</span></p>", "12件")]
    [InlineData("<p>1<o:p></o:p>2<font face='仿宋'>件</font></p>", "12件")]
    [InlineData("<p>面积10km<sup>2</sup></p>", "面积10km2")]
    [InlineData("<p><ruby>临<rp>(</rp><rt>lín</rt><rp>)</rp></ruby>江</p>", "临江")]
    [InlineData("<p>共<input value='9'>件<script>document.write(5)</script><!-- 7 --></p>", "共件")]
    [InlineData("<p>公开<span style='display:none'>旧数字 35</span>28件</p>", "公开28件")]
    [InlineData("<p>&#x4e00;、&lt;规划&gt;&amp;方案</p>", "一、<规划>&方案")]
    public void A_paragraph_reads_as_printed(string html, string text) => Assert.Equal([text], HtmlPages.Body(html));

    [Fact]
    public void Line_breaks_part_paragraphs() =>
        Assert.Equal(["一、总体情况", "全年公开12件。", "二、其他"], HtmlPages.Body("<p>　　一、总体情况<br>　　全年公开12件。<br><br/>\n　　二、其他</p>"));

    [Fact]
    public void A_heading_or_centred_title_keeps_its_lines_together()
    {
        Assert.Equal(["临江县\n年度报告"], HtmlPages.Body("<h1>临江县<br>年度报告</h1>"));
        Assert.Equal(["临江县\n年度报告"], HtmlPages.Body("<p align='center'>临江县<br>年度报告</p>"));
    }

    [Fact]
    public void Text_beside_blocks_is_read_in_order() =>
        Assert.Equal(["前", "中", "后"], HtmlPages.Body("<div>前<p>中</p>后</div>"));

    [Fact]
    public void Preformatted_lines_are_paragraphs() =>
        Assert.Equal(["一、总体情况", "公开  件"], HtmlPages.Body("<pre>  一、总体情况\n\n  公开  件\n</pre>"));

    [Fact]
    public void Headings_have_levels_and_bold_text_is_emphasized()
    {
        Paragraph[] paragraphs = [.. HtmlPages.Read("""
            <h2><span>一、总体情况</span></h2><p><b>二、</b><strong>其他</strong></p><p style="font-weight:bold">三</p><p><b>四、</b>其余</p><p><b style="font-weight:400">五</b></p>
            """).Blocks.OfType<Paragraph>()];
        Assert.Equal([2, null, null, null, null], paragraphs.Select(p => p.OutlineLevel));
        Assert.Equal([false, true, true, false, false], paragraphs.Select(p => p.IsEmphasized));
    }

    [Theory]
    [InlineData("<ol><li>甲</li><li>乙</li></ol>", "1.甲|2.乙")]
    [InlineData("<ol start=3 type=A><li>甲<li value=6>乙<li>丙</ol>", "C.甲|F.乙|G.丙")]
    [InlineData("<ol type=i><li><p>甲</p><p>续</p></li><li>乙</ol>", "i.甲|续|ii.乙")]
    [InlineData("<ol style='list-style-type:cjk-ideographic' start=10><li>甲<li>乙</ol>", "十、甲|十一、乙")]
    [InlineData("<ol style='list-style:none'><li>甲<li>乙</ol>", "甲|乙")]
    [InlineData("<ol><li>1.甲</li><li>（二）乙</li></ol>", "1.甲|（二）乙")]
    [InlineData("<ul><li>甲<ol><li>子</ol><li>乙</ul>", "甲|1.子|乙")]
    public void Automatic_numbers_are_put_back(string html, string lines) => Assert.Equal(lines.Split('|'), HtmlPages.Body(html));

    [Fact]
    public void Pictures_are_blocks_unless_they_are_icons()
    {
        Block[] blocks = [.. HtmlPages.Read("""
            <p>文字<img src=a.png alt="图1 公开情况" width=400 height="300"><img src=s.gif width=1 height=1><img src=i.png style="width:16px"></p><p>完</p>
            """).Blocks];
        Assert.Equal(3, blocks.Length);
        Picture picture = Assert.IsType<Picture>(blocks[1]);
        Assert.Equal(("图1 公开情况", 300d, 225d), (picture.Description, picture.Width, picture.Height));
    }
}
