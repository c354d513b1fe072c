using DisclosureParser.Documents;

namespace DisclosureParser.Tests.Readers.Text;

public sealed class MarkdownTests
{
    [Fact]
    public void Headings_have_levels_and_no_marks()
    {
        SourceDocument document = TextSample.ReadMarkdown("# 年度报告\n\n## 一、总体情况 ##\n##二、无空格\n副标题\n---\n正文。\n");

        Assert.Equal(
            [("年度报告", 1), ("一、总体情况", 2), ("二、无空格", 2), ("副标题", 2), ("正文。", null)],
            document.Blocks.OfType<Paragraph>().Select(p => (p.Text, p.OutlineLevel)));
    }

    [Fact]
    public void A_bold_line_is_emphasized_and_inline_marks_go()
    {
        SourceDocument document = TextSample.ReadMarkdown("# x\n**一、总体情况**\n公开*认真*见[链接](http://a/b)`码` 3*4 a_b_c \\* &nbsp;<b>粗</b><方案>。\n");

        Paragraph bold = (Paragraph)document.Blocks[1];
        Assert.Equal(("一、总体情况", true), (bold.Text, bold.IsEmphasized));
        Assert.Equal("公开认真见链接码 3*4 a_b_c * \u00A0粗<方案>。", document.Paragraphs()[2]);
    }

    [Fact]
    public void A_table_has_its_header_as_row_0_and_ragged_rows_leave_places_unprinted()
    {
        Table table = Assert.Single(TextSample.ReadMarkdown("| 内容 | 制发 | 有效 |\n|:--|:-:|--|\n| **规章** | 0 | a\\|b |\n| 规范性<br>文件 | 3 |\n").Tables());

        Assert.Equal(["内容/制发/有效", "规章/0/a|b", "规范性⏎文件/3"], table.Rows());
        Assert.Equal((3, 3), (table.RowCount, table.ColumnCount));
        Assert.False(table.IsPacked);
    }

    [Fact]
    public void A_row_with_a_rule_under_it_begins_the_next_table()
    {
        SourceDocument document = TextSample.ReadMarkdown("| 新收 | 1 | 2 |\n|---|---|---|\n| 结转 | 3 | 4 |  |\n|---|---|---|---|\n| 总计 | 5 | 6 |  |\n");

        Assert.Equal([1, 2], document.Tables().Select(table => table.RowCount));
    }

    [Fact]
    public void Rows_pushed_left_by_lost_spans_make_the_table_packed() =>
        Assert.True(Assert.Single(TextSample.ReadMarkdown("| 不予公开 | 1.国家秘密 | 4 | 0 |\n|---|---|---|---|\n| 2.其他 | 1 | 0 |  |\n").Tables()).IsPacked);

    [Fact]
    public void Quotes_lists_comments_fences_and_pictures()
    {
        SourceDocument document = TextSample.ReadMarkdown("> 引文\n\n- 第一项\n- 第二项\n1. 编号\n<!-- 注\n释 -->\n```\n*代码*\n```\n![图](a.png)\n***\n— 1 —\n");

        Assert.Equal(["引文", "第一项", "第二项", "1. 编号", "*代码*"], document.Paragraphs());
        Assert.Equal("图", document.Blocks.OfType<Picture>().Single().Description);
        Assert.Equal(BlockRole.Furniture, document.Blocks[^1].Role);
    }

    [Fact]
    public void Front_matter_becomes_properties()
    {
        SourceDocument document = TextSample.ReadMarkdown("---\ntitle: \"某镇年报\"\ndate: 2023-01-11\ntags:\n  - x\n---\n正文\n");

        Assert.Equal(["正文"], document.Paragraphs());
        Assert.Equal(
            [(DocumentPropertyNames.Title, "某镇年报"), (DocumentPropertyNames.Published, "2023-01-11")],
            document.Properties.Select(property => (property.Name, property.Value)));
    }

    [Fact]
    public void An_html_table_is_read_by_who_can_and_reported_where_nobody_can()
    {
        const string text = "# x\n\n  <table>\n<tr><td>1</td></tr>\n</table>\n";
        Table? given = null;
        SourceDocument read = TextSample.ReadMarkdown(text, (markup, _) =>
        {
            Assert.StartsWith("<table>", markup, StringComparison.Ordinal);
            TableCell cell = new(0, 0, "1", new SourceLocation(new BlockPath(0, 0, 0), new LineAnchor(2, 9)));
            return given = new Table(1, 1, [cell]) { Location = new SourceLocation(new BlockPath(0)), Evidence = GridEvidence.Markup };
        });

        Assert.NotNull(given);
        Assert.Equal("b1/r0c0 line 4:9", read.Tables()[0].Cells[0].Location.ToString());
        Assert.Equal("b1 line 3:3", read.Tables()[0].Location.ToString());
        Assert.Equal(DiagnosticIds.GridUncertain, Assert.Single(TextSample.ReadMarkdown(text).Diagnostics).Id);
    }
}
