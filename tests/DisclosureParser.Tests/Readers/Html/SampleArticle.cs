using DisclosureParser.Documents;

namespace DisclosureParser.Tests.Readers.Html;

/// <summary>A short report that each layout of a page dresses in its own way, and what must come out of it.</summary>
internal static class SampleArticle
{
    public const string Title = "临江县水利局2022年政府信息公开工作年度报告";

    public const string Preamble = "本报告根据《中华人民共和国政府信息公开条例》编制，所列数据的统计期限自2022年1月1日起，至2022年12月31日止。";

    public const string Overview = "2022年，临江县水利局坚持公开为常态、不公开为例外，通过门户网站公开信息137条，收到申请12件，已全部按期答复。";

    public const string Problems = "工作中还存在主动公开内容不够及时、业务培训不够经常等问题，下一步将完善发布流程，加强培训和检查。";

    public const string DataTable = """
        <table border="1"><tr><td rowspan="2">项目</td><td colspan="2">申请人情况</td></tr><tr><td>自然人</td><td>总计</td></tr>
        <tr><td>本年新收数量</td><td>11</td><td>12</td></tr><tr><td>上年结转数量</td><td>0</td><td>0</td></tr></table>
        """;

    public static readonly string[] Paragraphs = [Preamble, "一、总体情况", Overview, "二、收到申请情况", "三、存在的问题", Problems, "四、其他事项", "无。"];

    public static readonly string[] Cells =
    [
        "0,0 2x1 项目", "0,1 1x2 申请人情况", "1,1 1x1 自然人", "1,2 1x1 总计",
        "2,0 1x1 本年新收数量", "2,1 1x1 11", "2,2 1x1 12", "3,0 1x1 上年结转数量", "3,1 1x1 0", "3,2 1x1 0",
    ];

    public static string Content =>
        $"<p>{Preamble}</p><p>一、总体情况</p><p>{Overview}</p><p>二、收到申请情况</p>{DataTable}<p>三、存在的问题</p><p>{Problems}</p><p>四、其他事项</p><p>无。</p>";

    /// <summary>The body holds the title, every paragraph in order and the table; none of <paramref name="around"/> is in it.</summary>
    public static SourceDocument Verify(string html, params string[] around) => Verify(HtmlPages.Read(html), around);

    public static SourceDocument Verify(SourceDocument document, params string[] around)
    {
        string[] body = [.. document.Blocks.Where(b => b.Role == BlockRole.Body).OfType<Paragraph>().Select(p => p.Text)];
        Assert.Contains(Title, body);
        Assert.Equal(Paragraphs, body.SkipWhile(text => text != Preamble));
        Table table = Assert.Single(document.Blocks.OfType<Table>(), t => t.RowCount == 4 && t.Role == BlockRole.Body);
        Assert.Equal(Cells, table.Cells.Select(c => FormattableString.Invariant($"{c.RowIndex},{c.ColumnIndex} {c.RowSpan}x{c.ColumnSpan} {c.Text}")));
        int index = document.Blocks.IndexOf(table);
        Assert.Equal("二、收到申请情况", Assert.IsType<Paragraph>(document.Blocks[index - 1]).Text);

        string[] furniture = HtmlPages.Furniture(document);
        foreach (string text in around)
        {
            Assert.Contains(furniture, line => line.Contains(text, StringComparison.Ordinal));
            Assert.DoesNotContain(body, line => line.Contains(text, StringComparison.Ordinal));
        }

        return document;
    }
}
