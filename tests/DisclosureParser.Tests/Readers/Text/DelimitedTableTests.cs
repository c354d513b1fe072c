using DisclosureParser.Documents;

namespace DisclosureParser.Tests.Readers.Text;

public sealed class DelimitedTableTests
{
    [Fact]
    public void Pipes_around_the_cells_make_a_grid()
    {
        Table table = Assert.Single(TextSample.Read("前文\n| 内容 | 件数 |\n| 规章 |  |\n后文").Tables());

        Assert.Equal(["内容/件数", "规章/"], table.Rows());
        Assert.False(table.IsPacked);
    }

    [Fact]
    public void Pipes_between_the_cells_make_a_grid_where_lines_agree()
    {
        SourceDocument document = TextSample.Read("首页 | 新闻 | 公开\n正文\n内容 | 件数\n规章 | 1\n");

        Assert.Equal(["内容/件数", "规章/1"], Assert.Single(document.Tables()).Rows());
        Assert.Equal(["首页 | 新闻 | 公开", "正文"], document.Paragraphs());
    }

    [Fact]
    public void Tabs_make_a_grid_with_empty_and_quoted_cells()
    {
        Table table = Assert.Single(TextSample.Read("三、情况\n内容\t制发\t废止\n第二十条第（五）项\n\"规范性\n\"\"文件\"\"\"\t3\t\n\t2\t4\n四、后文\n").Tables());

        Assert.Equal(["内容/制发/废止", "第二十条第（五）项", "规范性⏎\"文件\"/3/", "/2/4"], table.Rows());
        Assert.False(table.IsPacked);
    }

    [Fact]
    public void Tabbed_rows_of_different_length_are_packed()
    {
        Table table = Assert.Single(TextSample.Read("新收\t\t1\t2\n结果\t予以公开\t3\t4\n部分公开\t5\t6\n").Tables());

        Assert.True(table.IsPacked);
        Assert.Equal(["新收//1/2", "结果/予以公开/3/4", "部分公开/5/6"], table.Rows());
    }

    [Fact]
    public void A_tab_before_a_paragraph_is_indentation() =>
        Assert.Equal(["第一段。", "第二段。"], TextSample.Read("\t第一段。\n\t第二段。\n").Paragraphs());

    [Fact]
    public void Rows_of_full_length_that_were_pushed_left_are_packed()
    {
        Table table = Assert.Single(TextSample.Read("| 不予公开 | 属于秘密 | 4 | 0 |\n| 其他禁止 | 1 | 2 |  |\n").Tables());

        Assert.True(table.IsPacked);
    }

    [Fact]
    public void A_drawn_table_has_spans_where_lines_are_missing()
    {
        Table table = Assert.Single(TextSample.Read("""
            ┌────────┬──────┬──────┐
            │结果    │予以  │ 1    │
            │        ├──────┼──────┤
            │        │部分  │ 2    │
            ├────────┴──────┼──────┤
            │总计           │ 3    │
            └───────────────┴──────┘
            """).Tables());

        Assert.Equal(["结果/予以/1", "部分/2", "总计/3"], table.Rows());
        Assert.Equal((2, 1), (table.Cells[0].RowSpan, table.Cells[0].ColumnSpan));
        Assert.Equal((1, 2), (table.Cells[5].RowSpan, table.Cells[5].ColumnSpan));
        Assert.False(table.IsPacked);
    }

    [Fact]
    public void A_table_of_plus_and_minus_signs_is_a_grid() =>
        Assert.Equal(["a/b", "c⏎d/1"], Assert.Single(TextSample.Read("+---+---+\n| a | b |\n+===+===+\n| c | 1 |\n| d |   |\n+---+---+\n").Tables()).Rows());

    [Fact]
    public void One_cell_a_line_without_any_delimiter_stays_text() =>
        Assert.Empty(TextSample.Read("信息内容\n制发\n规章\n0\n文件\n3\n").Tables());

    [Theory]
    [InlineData("│“三安”│1│", "an ideograph and a quotation mark are two columns")]
    [InlineData("│“三安”  │1│", "a quotation mark is one column")]
    [InlineData("│“三安”    │1│", "each character is one column")]
    public void Uprights_stand_under_each_other_whatever_a_program_takes_for_the_width_of_a_character(string row, string reason)
    {
        Table table = Assert.Single(TextSample.Read($"┌────────┬─┐\n│abcdefgh│2│\n├────────┼─┤\n{row}\n└────────┴─┘\n").Tables());

        Assert.True(!table.IsPacked, reason);
        Assert.Equal(["abcdefgh/2", "“三安”/1"], table.Rows());
    }

    [Fact]
    public void A_table_of_wiki_markup_has_a_cell_a_line()
    {
        Table table = Assert.Single(TextSample.Read("{| class=\"wikitable\"\n! 内容\n! 制发\n|-\n| 规章\n| 1\n|-\n| colspan=\"2\" | 合计\n|}\n后文。\n").Tables());

        Assert.Equal(["内容/制发", "规章/1", "合计"], table.Rows());
        Assert.True(table.IsPacked);
    }

    [Fact]
    public void Wiki_markup_that_never_ends_is_no_table() =>
        Assert.DoesNotContain(TextSample.Read("{|\n正文一\n正文二\n").Tables(), table => table.RowCount > 1);

    [Theory]
    [InlineData("104", "规章/1/2/104")]
    [InlineData("1", "规章/1/2/1 04")]
    public void A_figure_alone_below_a_row_of_tabs_is_its_last_or_the_rest_of_it(string last, string row)
    {
        string end = last == "104" ? "\n104" : "1\n04";

        Assert.Equal(["内容/甲/乙/丙", row, "文件/3/4/5"], Assert.Single(TextSample.Read($"内容\t甲\t乙\t丙\n规章\t1\t2\t{end}\n文件\t3\t4\t5\n").Tables()).Rows());
    }
}
