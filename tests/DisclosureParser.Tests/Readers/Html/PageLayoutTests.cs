using DisclosureParser.Documents;
using static DisclosureParser.Tests.Readers.Html.SampleArticle;

namespace DisclosureParser.Tests.Readers.Html;

/// <summary>The same report in the pages of different content management systems.</summary>
public sealed class PageLayoutTests
{
    private const string Menu = """
        <ul><li><a href="/">网站首页</a></li><li><a href="/zwgk">政务公开</a></li><li><a href="/bsfw">办事服务</a></li><li><a href="/hdjl">互动交流</a></li></ul>
        """;

    private const string OtherYears = """
        <ul><li><a href="21.html">临江县水利局2021年政府信息公开工作年度报告</a><span>2022-01-20</span></li>
        <li><a href="20.html">临江县水利局2020年政府信息公开工作年度报告</a><span>2021-01-21</span></li>
        <li><a href="19.html">临江县水利局2019年政府信息公开工作年度报告</a><span>2020-01-19</span></li></ul>
        """;

    private const string Footer = """
        <div class="foot"><p>主办单位：临江县人民政府办公室　承办单位：临江县大数据中心</p><p>网站标识码：3200000001　<a href="#">苏ICP备00000001号</a></p></div>
        """;

    private static string Page(string body, string head = "") =>
        $"<!DOCTYPE html><html><head><title>{Title}_临江县人民政府</title>{head}</head><body>{body}</body></html>";

    [Fact]
    public void Editor_div_below_title_and_date() => Verify(
        Page($"""
            <div class="top">{Menu}</div><div class="position">当前位置：<a href="/">首页</a> &gt; <a href="/x">政府信息公开</a> &gt; <a href="/y">年报</a></div>
            <div class="main"><h1>{Title}</h1><div class="info">发布日期：2023-01-18　来源：县水利局　<a href="javascript:window.print()">打印</a> <a href="javascript:close()">关闭</a></div>
            <div class="TRS_Editor">{Content}</div></div>{Footer}
            """),
        "网站首页", "当前位置", "主办单位", "苏ICP备");

    [Fact]
    public void Metadata_table_in_front_of_the_article()
    {
        SourceDocument document = Verify(
            Page($"""
                {Menu}<div class="xxgk"><table><tr><td>索 引 号</td><td>00000/2023-00002</td><td>发布机构</td><td>临江县水利局</td></tr>
                <tr><td>名　　称</td><td>{Title}</td><td>发布日期</td><td>2023-01-18</td></tr></table>
                <h2>{Title}</h2><div id="zoom"><ucapcontent>{Content}</ucapcontent></div></div>{Footer}
                """),
            "网站首页", "主办单位");
        Assert.Contains(document.Blocks.OfType<Table>(), t => t.RowCount == 2 && t.Cells.Any(c => c.Text == "2023-01-18"));
    }

    [Fact]
    public void Nested_layout_tables() => Verify(
        Page($"""
            <table width="1000"><tr><td colspan="2"><table><tr><td><a href="/">网站首页</a></td><td><a href="/a">政务公开</a></td><td><a href="/b">办事服务</a></td></tr></table></td></tr>
            <tr><td width="200" valign="top"><table><tr><td><a href="1">机构职能</a></td></tr><tr><td><a href="2">政策文件</a></td></tr><tr><td><a href="3">工作动态</a></td></tr></table></td>
            <td><table><tr><td align="center"><font size="5"><b>{Title}</b></font></td></tr><tr><td align="center">发布时间：2023-01-18</td></tr>
            <tr><td><table><tr><td>{Content}</td></tr></table></td></tr></table></td></tr>
            <tr><td colspan="2">版权所有：临江县人民政府</td></tr></table>
            """),
        "网站首页", "机构职能", "版权所有");

    [Fact]
    public void Reports_of_other_years_beside_the_article() => Verify(
        Page($"""
            {Menu}<div class="wrap"><div class="left"><h3>历年年报</h3>{OtherYears}</div>
            <div class="right"><h1>{Title}</h1><div class="article">{Content}</div></div></div>{Footer}
            """),
        "2021年政府信息公开工作年度报告", "2020年政府信息公开工作年度报告", "2019年政府信息公开工作年度报告");

    [Fact]
    public void Reports_of_other_years_below_the_article_in_its_own_box() => Verify(
        Page($"""
            {Menu}<div class="box"><h1>{Title}</h1>{Content}
            <div>上一篇：<a href="1">关于公布防汛责任人名单的通知</a></div><div>下一篇：<a href="2">没有了</a></div><div>相关链接</div>{OtherYears}</div>{Footer}
            """).Replace("<div>相关链接</div>", "", StringComparison.Ordinal),
        "上一篇", "下一篇", "2021年政府信息公开工作年度报告");

    [Fact]
    public void Table_of_contents_before_the_article() => Verify(
        Page($"""
            {Menu}<div class="article"><h1>{Title}</h1><ul class="toc"><li><a href="#a">一、总体情况</a></li><li><a href="#b">二、收到申请情况</a></li><li><a href="#c">三、存在的问题</a></li></ul>
            {Content}</div>{Footer}
            """),
        "网站首页");

    [Fact]
    public void Print_and_share_bars() => Verify(
        Page($"""
            <header>{Menu}</header><main><div class="tools"><span>字号：<a href="#">大</a> <a href="#">中</a> <a href="#">小</a></span><div class="share">分享到：<a href="#">微信</a><a href="#">微博</a></div></div>
            <h1>{Title}</h1><article>{Content}</article><div class="btn"><a href="#">【打印本页】</a><a href="#">【关闭窗口】</a></div></main><footer><p>主办单位：临江县人民政府</p></footer>
            """),
        "字号", "打印本页", "主办单位");

    [Fact]
    public void Word_markup_with_a_span_for_each_run()
    {
        string content = Content
            .Replace("<p>", "<p class=MsoNormal style='margin:0cm;text-indent:32.0pt'><span lang=EN-US><o:p></o:p></span><span style='font-family:仿宋'>", StringComparison.Ordinal)
            .Replace("</p>", "</span><span lang=EN-US><o:p></o:p></span></p>\n", StringComparison.Ordinal)
            .Replace("2022年", "<span lang=EN-US>20</span><span lang=EN-US>22</span><span\n  style='color:black'>年</span>", StringComparison.Ordinal);
        Verify(Page($"{Menu}<div><p class=MsoNormal align=center><b><span>临江县水利局</span><span lang=EN-US>2022</span><span>年政府信息公开工作年度报告</span></b></p>{content}</div>{Footer}"), "网站首页");
    }

    [Fact]
    public void Article_set_with_line_breaks()
    {
        string content = Content.Replace("<p>", "　　", StringComparison.Ordinal).Replace("</p>", "<br>\n<br/>", StringComparison.Ordinal);
        Verify(Page($"{Menu}<div class=t>{Title}</div><div class=c>{content}</div>{Footer}"), "网站首页");
    }

    [Fact]
    public void Sections_in_tabs_whose_panels_are_hidden() => Verify(
        Page($"""
            {Menu}<div class="article"><h1>{Title}</h1><div class="panels">
            <div class="panel"><p>{Preamble}</p><p>一、总体情况</p><p>{Overview}</p></div>
            <div class="panel" style="display:none"><p>二、收到申请情况</p>{DataTable}</div>
            <div class="panel" style="display: none;"><p>三、存在的问题</p><p>{Problems}</p><p>四、其他事项</p><p>无。</p></div></div></div>{Footer}
            """),
        "网站首页");

    [Fact]
    public void Hidden_copy_for_readers_of_screens() => Verify(
        Page($"""{Menu}<div class="article"><h1>{Title}</h1>{Content}</div><div style="display:none" id="read">{Title}{Content}</div><div aria-hidden="true">{Content}</div>{Footer}"""),
        "网站首页");

    [Fact]
    public void Hidden_copy_before_the_article() => Verify(
        Page($"""{Menu}<div style="display:none">{Content}</div><div class="article"><h1>{Title}</h1>{Content}</div>{Footer}"""));

    [Fact]
    public void Last_section_outside_the_editor_div()
    {
        string content = Content.Replace("<p>四、其他事项</p><p>无。</p>", "", StringComparison.Ordinal);
        Verify(Page($"{Menu}<div class=article><h1>{Title}</h1><div class=editor>{content}</div><p>四、其他事项</p><p>无。</p></div>{Footer}"), "网站首页");
    }

    [Fact]
    public void Sections_in_boxes_of_their_own()
    {
        string content = string.Join("</div><div class=section>", Content.Split("<p>一、", 2)[0], "<p>一、" + Content.Split("<p>一、", 2)[1]);
        Verify(Page($"{Menu}<div class=article><h1>{Title}</h1><div class=section>{content}</div></div>{Footer}"), "网站首页");
    }

    [Fact]
    public void Upper_case_markup_without_end_tags()
    {
        string content = Content.Replace("</p>", "", StringComparison.Ordinal).Replace("</td>", "", StringComparison.Ordinal)
            .Replace("</tr>", "", StringComparison.Ordinal).Replace("<p>", "<P>&nbsp;&nbsp;", StringComparison.Ordinal)
            .Replace("<td", "<TD", StringComparison.Ordinal).Replace("<tr>", "<TR>", StringComparison.Ordinal);
        Verify($"<HTML><HEAD><TITLE>{Title}</TITLE></HEAD><BODY><CENTER><FONT SIZE=5>{Title}</FONT></CENTER>{content}");
    }

    [Fact]
    public void Calendar_and_search_form_in_the_side_bar() => Verify(
        Page($"""
            {Menu}<div class="side"><form><input value="请输入关键词"><select><option>全部</option></select></form>
            <table class="calendar"><tr><th>日</th><th>一</th><th>二</th><th>三</th></tr><tr><td>1</td><td>2</td><td>3</td><td>4</td></tr><tr><td>5</td><td>6</td><td>7</td><td>8</td></tr></table></div>
            <div class="main"><h1>{Title}</h1>{Content}</div>{Footer}
            """),
        "网站首页");

    [Fact]
    public void Metadata_list_and_title_over_two_lines()
    {
        SourceDocument document = HtmlPages.Read(Page($"""
            {Menu}<div class=xl><div class=meta><ul><li>索引号：00000</li><li>发布日期：2023-01-18</li></ul></div>
            <p style="text-align:center"><strong>临江县水利局</strong></p><p style="text-align:center"><strong>2022年政府信息公开工作年度报告</strong></p>{Content}</div>{Footer}
            """));
        string[] body = [.. document.Blocks.Where(b => b.Role == BlockRole.Body).OfType<Paragraph>().Select(p => p.Text)];
        Assert.Equal(["临江县水利局", "2022年政府信息公开工作年度报告", .. Paragraphs], body);
        Assert.Contains("发布日期：2023-01-18", HtmlPages.Furniture(document));
    }
}
