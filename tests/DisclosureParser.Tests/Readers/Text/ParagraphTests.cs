using DisclosureParser.Documents;

namespace DisclosureParser.Tests.Readers.Text;

public sealed class ParagraphTests
{
    [Fact]
    public void A_line_is_a_paragraph_and_keeps_the_gaps_inside_it()
    {
        SourceDocument document = TextSample.Read("标题: 某镇年度报告\n发布时间: 2021-03-05\n\n　　一、总体情况\n2021年公开    件。\n");

        Assert.Equal(["标题: 某镇年度报告", "发布时间: 2021-03-05", "一、总体情况", "2021年公开    件。"], document.Paragraphs());
        Assert.Equal("b2 line 4:3", document.Blocks[2].Location.ToString());
    }

    [Theory]
    [InlineData("— 1 —")]
    [InlineData("- 12 -")]
    [InlineData("-3-")]
    [InlineData("第 3 页 共 8 页")]
    public void A_page_number_is_furniture(string line)
    {
        Block number = TextSample.Read($"一、总体情况\n{line}\n二、后文\n").Blocks[1];

        Assert.Equal(BlockRole.Furniture, number.Role);
    }

    [Theory]
    [InlineData("22")]
    [InlineData("2021年")]
    [InlineData("—")]
    [InlineData("（3）")]
    public void A_figure_that_stands_alone_is_no_page_number(string line) =>
        Assert.Equal(BlockRole.Body, TextSample.Read($"一、总体情况\n{line}\n").Blocks[1].Role);

    [Fact]
    public void Lines_wrapped_at_one_width_are_joined_and_headings_are_not()
    {
        SourceDocument document = TextSample.Read("""
            一、总体情况
            本年度，我局坚持以人民为中心的发展思想，认真贯彻落实条例
            各项要求，围绕中心工作和群众关切，不断加大主动公开力度，完
            善工作机制，规范办理依申请公开，较好地完成了全年各项任务并
            取得实效。
            （一）主动公开方面
            全年通过门户网站主动公开各类政府信息共计 1295 条，其中机
            构职能类信息 12 条，规范性文件 8 件，重大建设项目信息若干
            — 1 —
            条，均按照规定的时限和程序在门户网站和政务新媒体上及时向社
            会公布。
            （二）监督保障方面
            将政务公开工作纳入年度绩效考核，组织开展业务培训和季度检查
            一是明确责任分工，细化任务清单，确保各项工作落到实处和细处
            """);

        string[] paragraphs = document.Paragraphs();
        Assert.Equal(7, paragraphs.Length);
        Assert.Contains("条例各项要求", paragraphs[1], StringComparison.Ordinal);
        Assert.Contains("若干条，均按照", paragraphs[3], StringComparison.Ordinal);
        Assert.Equal("（二）监督保障方面", paragraphs[4]);
        Assert.StartsWith("一是", paragraphs[6], StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_with_one_paragraph_a_line_is_left_alone()
    {
        string[] lines =
        [
            "某某市人民政府办公室2021年政府信息公开工作年度报告的说明和数据", "一、总体情况",
            "2021年，我办认真贯彻落实条例，扎实推进政府信息公开各项工作，取得了明显成效，群众满意度不断提升，全年没有发生任何责任追究情形。",
            "（一）主动公开。围绕群众关切公开信息。", "（二）依申请公开。全年收到申请3件。", "二、主动公开政府信息情况",
        ];

        Assert.Equal(lines, TextSample.Read(string.Join('\n', lines)).Paragraphs());
    }

    [Fact]
    public void A_form_feed_cuts_a_line_and_counts_as_a_character()
    {
        SourceDocument document = TextSample.Read("一、前文\n\f二、后文\n");

        Assert.Equal(["一、前文", "二、后文"], document.Paragraphs());
        Assert.Equal(new LineAnchor(2, 2), document.Blocks[1].Location.Anchor);
    }

    [Fact]
    public void All_line_breaks_count_once() =>
        Assert.Equal(new LineAnchor(4, 1), TextSample.Read("a\r\nb\rc\nd").Blocks[3].Location.Anchor);
}
