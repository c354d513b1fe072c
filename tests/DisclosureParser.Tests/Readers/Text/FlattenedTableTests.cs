using DisclosureParser.Documents;

namespace DisclosureParser.Tests.Readers.Text;

public sealed class FlattenedTableTests
{
    [Fact]
    public void Rows_are_told_by_the_constant_number_of_pipes()
    {
        SourceDocument document = TextSample.Read(
            "二、主动公开\n第二十条 |\n||||\n信息内容 |\n制发 |\n废止 |\n有效 |\n|\n规章 |\n0 |\n1 |\n2 |\n|\n收费 |\n3 |\n三、依申请公开\n");

        Table table = Assert.Single(document.Tables());
        Assert.Equal(["第二十条////", "信息内容/制发/废止/有效/", "规章/0/1/2/", "收费/3"], table.Rows());
        Assert.Equal((4, 5), (table.RowCount, table.ColumnCount));
        Assert.True(table.IsPacked);
        Assert.Equal(GridEvidence.Delimiters, table.Evidence);
        Assert.Equal(["二、主动公开", "三、依申请公开"], document.Paragraphs());
        Assert.Empty(document.Diagnostics);
    }

    [Fact]
    public void Rows_without_padding_are_told_by_their_labels()
    {
        Table table = Assert.Single(TextSample.Read("内容 |\n制发 |\n废止 |\n规章 |\n0 |\n1 |\n文件 |\n2 |\n3 |\n").Tables());

        Assert.Equal(["内容/制发/废止", "规章/0/1", "文件/2/3"], table.Rows());
    }

    [Fact]
    public void One_row_a_line_is_read_by_lines()
    {
        SourceDocument document = TextSample.Read("第二十条 |\n信息内容 | 制发 | 废止 |\n规章 | 0 | 1 |\n收费 | 3 |\n后文。\n");

        Assert.Equal(["第二十条", "信息内容/制发/废止", "规章/0/1", "收费/3"], Assert.Single(document.Tables()).Rows());
        Assert.Empty(document.Diagnostics);
    }

    [Fact]
    public void One_row_a_line_with_its_padding_keeps_the_empty_cells() =>
        Assert.Equal(
            ["第二十条////", "信息内容/新/新/总/", "规章/0/0/0/"],
            Assert.Single(TextSample.Read("第二十条 | ||||\n信息内容 | 新 | 新 | 总 | |\n规章 | 0 | 0 | 0 | |\n").Tables()).Rows());

    [Fact]
    public void A_cell_broken_over_lines_is_joined_where_the_pipes_ask_for_it()
    {
        SourceDocument document = TextSample.Read(
            "项目 |\n制发 |\n废止 |\n|\n规章 |\n0 |\n1 |\n|\n部分公开（只计\n这一情形） |\n2 |\n3 |\n|\n不予公开 |\n属于\n秘密 |\n4 |\n|\n后文。");

        Assert.Equal(
            ["项目/制发/废止/", "规章/0/1/", "部分公开（只计⏎这一情形）/2/3/", "不予公开/属于⏎秘密/4/"],
            Assert.Single(document.Tables()).Rows());
    }

    [Fact]
    public void A_heading_between_two_tables_belongs_to_neither()
    {
        SourceDocument document = TextSample.Read(
            "甲 |\n乙 |\n||\n规章 |\n0 |\n||\n收费 |\n1 |\n三、收到申请情况\n丙 |\n丁 |\n戊 |\n||\n一、新收 |\n1 |\n2 |\n||\n");

        Assert.Equal([4, 5], document.Tables().Select(table => table.ColumnCount));
        Assert.Equal(["三、收到申请情况"], document.Paragraphs());
    }

    [Fact]
    public void Pipes_that_no_number_fits_are_given_by_lines_and_reported()
    {
        SourceDocument document = TextSample.Read("第二十条\n|\n信息内容\n|\n制发\n|\n废止\n|\n规章\n|\n0\n|\n1\n|\n收费\n|\n2\n|\n处罚\n|\n3\n|\n");

        Table table = Assert.Single(document.Tables());
        Assert.Equal(11, table.RowCount);
        Diagnostic diagnostic = Assert.Single(document.Diagnostics);
        Assert.Equal((DiagnosticIds.GridUncertain, table.Location), (diagnostic.Id, diagnostic.Location));
    }

    [Fact]
    public void Figures_left_blank_stay_empty_cells() =>
        Assert.Equal(
            ["项目/甲/乙/", "新收//3/", "结转/4//"],
            Assert.Single(TextSample.Read("项目 |\n甲 |\n乙 |\n|\n新收 |\n|3 |\n|\n结转 |\n4 |\n||\n").Tables()).Rows());

    [Theory]
    [InlineData("注 | 注 | 情况 | 情况 |\n注 | 注 | 自然人 | 总计 |\n新收 | 新收 | 1 | 1 |\n结果 | 公开 |  | 2 |\n", false)]
    [InlineData("注 | 注 | 情况 | 情况 |\n注 | 注 | 自然人 | 总计 |\n新收 | 新收 | 1 | 1 |\n结果 | 公开 | 2 |  |\n", false)]
    [InlineData("维持 | 纠正 | 直接 | 直接 |\n维持 | 纠正 | 维持 | 纠正 |\n | 1 | 2 |  |\n", false)]
    [InlineData("注 | 情况 |||\n自然人 | 总计 |||\n结果 | 公开 | 1 | 1 |\n不公开 | 2 | 2 ||\n", true)]
    [InlineData("注 | 注 | 情况 | 情况 |\n注 | 注 | 自然人 | 总计 |\n结果 | 公开 | 1 | 1 |\n不公开 | 2 | 2 ||\n", true)]
    public void Columns_mean_something_where_every_row_is_filled_to_its_end_or_has_all_its_labels(string text, bool isPacked) =>
        Assert.Equal(isPacked, Assert.Single(TextSample.Read(text).Tables()).IsPacked);

    [Fact]
    public void A_first_line_that_begins_with_a_blank_cell_belongs_to_the_rows_below_it() =>
        Assert.Equal(
            ["/维持/纠正/", "复议/1//", "诉讼/直接/2/3"],
            Assert.Single(TextSample.Read(" | 维持 | 纠正 ||\n复议 | 1 |  ||\n诉讼 | 直接 | 2 | 3 |\n").Tables()).Rows());

    [Fact]
    public void A_row_of_figures_may_begin_with_a_blank_where_no_row_has_a_label()
    {
        SourceDocument document = TextSample.Read("复议 |\n诉讼 |\n|||\n维持 |\n总计 |\n维持 |\n总计 |\n|\n |\n4 |\n5 |\n5 |\n|\n");

        Assert.Equal(["复议/诉讼///", "维持/总计/维持/总计/", "/4/5/5/"], Assert.Single(document.Tables()).Rows());
        Assert.Empty(document.Diagnostics);
    }
}
