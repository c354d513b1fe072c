using System.Globalization;
using System.Text;
using FixtureGenerator.Forms;

namespace FixtureGenerator.Html;

/// <summary>What a content management system puts around an article: navigation, a metadata table, lists, bars, a hidden copy.</summary>
internal static class CmsPage
{
    public static string Around(PrintedReport report, HtmlStyle style)
    {
        int year = report.Expected.Year;
        StringBuilder html = new();
        html.Append("<div class=\"top\"><ul class=\"nav\"><li><a href=\"/\">首页</a></li><li><a href=\"/zw\">政务公开</a></li><li><a href=\"/fw\">政务服务</a></li><li><a href=\"/hd\">互动交流</a></li></ul></div>\n");
        html.Append("<div class=\"pos\">当前位置：<a href=\"/\">首页</a> &gt; <a href=\"/zfxxgk\">政府信息公开</a> &gt; <a href=\"/nb\">政府信息公开年报</a></div>\n");
        html.Append("<div class=\"side\"><h3>政府信息公开年报</h3><ul>");
        for (int other = 2018; other <= 2025; other++)
        {
            if (other != year) html.Append(CultureInfo.InvariantCulture, $"<li><a href=\"/nb/{other}.html\">{report.Expected.Agency}{other}年政府信息公开工作年度报告</a><span>{other + 1}-01-20</span></li>");
        }

        html.Append("</ul></div>\n<div class=\"main\">");
        html.Append(CultureInfo.InvariantCulture, $"<table class=\"head\"><tr><td>名称</td><td colspan=\"3\">{HtmlText.Escape(report.Title)}</td></tr><tr><td>索引号</td><td>014321/{year + 1}-00012</td><td>分类</td><td>政府信息公开年报</td></tr><tr><td>发布机构</td><td>{report.Expected.Agency}</td><td>发文日期</td><td>{year + 1}-01-21</td></tr><tr><td>文号</td><td>无</td><td>关键词</td><td>年度；报告</td></tr></table>\n");
        html.Append(CultureInfo.InvariantCulture, $"<h1 class=\"title\">{HtmlText.Escape(report.Title)}</h1><div class=\"info\">发布时间：{year + 1}-01-21 10:21　来源：{report.Expected.Agency}　浏览次数：1204　字体：[大 中 小]　<a href=\"javascript:window.print()\">打印</a> <a href=\"#\">分享到</a></div>\n");
        html.Append("<div id=\"zoom\">").Append(new HtmlArticle(report, style).Write(withTitle: false)).Append("</div>\n");
        html.Append("<div class=\"share\">分享到：<a href=\"#\">微信</a><a href=\"#\">微博</a> <a href=\"#\">打印本页</a> <a href=\"#\">关闭窗口</a></div>\n");
        html.Append("<div style=\"display:none\" id=\"copy\">").Append(new HtmlArticle(report, new HtmlStyle()).Write()).Append("</div>\n");
        html.Append(CultureInfo.InvariantCulture, $"<!-- <table><tr><td>自然人</td><td>77</td></tr></table> -->\n<div class=\"next\">上一篇：<a href=\"/a\">{report.Expected.Agency}{year - 1}年政府信息公开工作年度报告</a><br>下一篇：没有了</div></div>\n");
        html.Append("<div class=\"foot\"><p>主办：某人民政府办公室　承办：某数据中心</p><p>网站标识码：3213220001　备案号：ICP备05012345号</p></div>");
        return html.ToString();
    }
}
