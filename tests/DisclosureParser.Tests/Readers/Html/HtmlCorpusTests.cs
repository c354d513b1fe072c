using System.Text;
using DisclosureParser.Documents;
using DisclosureParser.Tests.Support;

namespace DisclosureParser.Tests.Readers.Html;

/// <summary>Published and rendered reports, as they are and inside the frames of other pages.</summary>
public sealed class HtmlCorpusTests
{
    private const string Menu = "<div class=nav><ul><li><a href=1>网站首页</a><li><a href=2>政务公开</a><li><a href=3>办事服务</a><li><a href=4>互动交流</a><li><a href=5>走进本地</a></ul></div>";
    private const string Years = "<ul class=list><li><a href=1>2018年政府信息公开工作年度报告</a> 2019-01-20<li><a href=2>2017年政府信息公开工作年度报告</a> 2018-01-20<li><a href=3>2016年政府信息公开工作年度报告</a> 2017-01-20</ul>";
    private const string Foot = "<div class=foot><p>主办单位：某某人民政府办公室　地址：某某路1号，邮编：000000</p><p>建议使用1024*768分辨率、IE8.0以上浏览器浏览本站，网站标识码：0000000000</p><p><a href=x>网站地图</a> | <a href=y>联系我们</a></p></div>";

    public static TheoryData<string, string> Framed()
    {
        TheoryData<string, string> data = [];
        foreach (string file in new[] { "rendered/d0.clean.html", "rendered/d1.clean.html", "rendered/d2.clean.html", "real/shanghai-office-2019/report.html" })
            foreach (string frame in Frames.Keys) data.Add(file, frame);
        return data;
    }

    private static readonly Dictionary<string, string> Frames = new()
    {
        ["plain"] = "{0}",
        ["divs"] = Menu + "<div class=w><div class=l>" + Years + "</div><div class=r><div class=pos>当前位置：<a href=1>首页</a>&gt;<a href=2>年报</a></div>{0}<div class=p><a href=p>打印</a> <a href=c>关闭</a></div></div></div>" + Foot,
        ["article"] = "<header>" + Menu + "</header><main><article>{0}</article><aside>" + Years + "</aside></main><footer>" + Foot + "</footer>",
        ["tables"] = "<table><tr><td colspan=2>" + Menu + "</td></tr><tr><td>" + Years + "</td><td><table><tr><td>{0}</td></tr></table></td></tr><tr><td colspan=2>" + Foot + "</td></tr></table>",
        ["font"] = Menu + "<font face=仿宋><span>{0}</span></font>" + Foot,
        ["hidden copy"] = Menu + "<div>{0}</div><div hidden>{0}</div>" + Foot,
        ["metadata"] = Menu + "<table><tr><td>索引号</td><td>000/2023-1</td><td>主题分类</td><td>其他</td></tr><tr><td>发布机构</td><td>办公室</td><td>成文日期</td><td>2023-01-01</td></tr></table><div class=c>{0}</div>" + Foot,
        ["below"] = Menu + "<div class=c>{0}<div>上一篇：<a href=1>关于公布责任人名单的通知</a></div><div>下一篇：没有了</div>" + Years + "</div>" + Foot,
        ["form"] = "<form>" + Menu + "<div><div><div><section>{0}</section></div></div></div></form>" + Foot,
    };

    [CorpusTheory]
    [MemberData(nameof(Framed))]
    public void A_report_reads_the_same_in_every_frame(string file, string frame)
    {
        string html = File.ReadAllText(Corpus.File(file.Split('/')), Encoding.UTF8);
        int start = html.IndexOf("<body>", StringComparison.Ordinal) + 6, end = html.LastIndexOf("</body>", StringComparison.Ordinal);
        string content = html[start..end];
        string framed = html[..start] + Frames[frame].Replace("{0}", content, StringComparison.Ordinal) + html[end..];

        List<string> alone = Body(HtmlPages.Read(html)), inside = Body(HtmlPages.Read(framed));
        Assert.Contains(alone[0], inside);
        Assert.Equal(alone, inside.SkipWhile(text => text != alone[0]).Take(alone.Count));
        int extra = inside.Count - alone.Count;
        Assert.True(extra <= (frame == "metadata" ? 1 : 0), $"{extra} blocks more: {string.Join(" | ", inside.Except(alone))}");
    }

    [CorpusTheory]
    [InlineData("d0")]
    [InlineData("d1")]
    [InlineData("d2")]
    public void Unclosed_gbk_markup_holds_the_same_paragraphs(string report)
    {
        SourceDocument clean = HtmlPages.Read(Repository.Load(Corpus.File("rendered", report + ".clean.html")));
        SourceDocument gbk = HtmlPages.Read(Repository.Load(Corpus.File("rendered", report + ".gbk.html")));
        Assert.Equal(clean.Blocks.OfType<Paragraph>().Select(p => p.Text), gbk.Blocks.OfType<Paragraph>().Select(p => p.Text));
        Assert.Equal(
            clean.Blocks.OfType<Table>().Select(t => (t.RowCount, t.ColumnCount)),
            gbk.Blocks.OfType<Table>().Select(t => (t.RowCount, t.ColumnCount)));
        Assert.Empty(gbk.Diagnostics);
    }

    [CorpusFact]
    public void A_page_of_a_content_management_system_is_taken_apart()
    {
        SourceDocument document = HtmlPages.Read(Repository.Load(Corpus.File("real", "shuyang-ndrc-2023", "report.html")));
        Table[] tables = [.. document.Blocks.OfType<Table>()];
        Assert.Equal([(4, 4), (14, 4), (28, 10), (4, 15)], tables.Select(t => (t.RowCount, t.ColumnCount)));
        Assert.All(tables, table => Assert.Equal(table.RowCount * table.ColumnCount, table.Cells.Sum(c => c.RowSpan * c.ColumnSpan)));
        Assert.Contains("首页", HtmlPages.Furniture(document));
        Assert.Equal(1, document.Blocks.OfType<Paragraph>().First(p => p.Role == BlockRole.Body).OutlineLevel);
    }

    private static List<string> Body(SourceDocument document) =>
    [
        .. document.Blocks.Where(b => b.Role == BlockRole.Body).Select(b => b switch
        {
            Paragraph paragraph => paragraph.Text,
            Table table => string.Join('|', table.Cells.Select(c => FormattableString.Invariant($"{c.RowIndex},{c.ColumnIndex},{c.RowSpan},{c.ColumnSpan},{c.Text}"))),
            _ => b.ToString(),
        }),
    ];
}
