using DisclosureParser.Documents;

namespace DisclosureParser.Tests.Readers.Html;

/// <summary>The grid of table markup, good and bad.</summary>
public sealed class HtmlTableTests
{
    [Fact]
    public void Spans_take_their_places() => Assert.Equal(SampleArticle.Cells, HtmlPages.Cells(SampleArticle.DataTable));

    [Fact]
    public void Head_comes_first_and_foot_last() => Assert.Equal(
        ["0,0 1x1 头", "0,1 1x1 甲", "1,0 1x1 身", "1,1 1x1 乙", "2,0 1x1 脚", "2,1 1x1 丙"],
        HtmlPages.Cells("<table><tfoot><tr><td>脚<td>丙</tfoot><tbody><tr><td>身<td>乙</tbody><thead><tr><th>头<th>甲</thead></table>"));

    [Fact]
    public void A_row_span_ends_with_its_group() => Assert.Equal(
        ["0,0 2x1 甲", "0,1 1x1 1", "1,1 1x1 2", "2,0 1x1 乙", "2,1 1x1 3"],
        HtmlPages.Cells("<table><tbody><tr><td rowspan=9>甲<td>1<tr><td>2</tbody><tbody><tr><td>乙<td>3</tbody></table>"));

    [Fact]
    public void A_row_span_goes_on_through_row_groups_where_all_adds_up_so() => Assert.Equal(
        ["0,0 3x1 甲", "0,1 1x1 1", "1,1 1x1 2", "2,1 1x1 3"],
        HtmlPages.Cells("<table><tbody><tr><td rowspan=3>甲<td>1</tbody><tbody><tr><td>2</tbody><tbody><tr><td>3</tbody></table>"));

    [Fact]
    public void Rows_without_cells_count_for_nothing_where_all_adds_up_so() => Assert.Equal(
        ["0,0 2x1 甲", "0,1 1x1 1", "1,1 1x1 2", "2,0 1x1 乙", "2,1 1x1 3"],
        HtmlPages.Cells("<table><tr><td rowspan=2>甲<td>1</tr><tr></tr><tr><td>2</tr><tr></tr><tr><td>乙<td>3</tr></table>"));

    [Fact]
    public void A_row_span_of_zero_reaches_the_end_of_its_group() => Assert.Equal(
        ["0,0 3x1 甲", "0,1 1x1 1", "1,1 1x1 2", "2,1 1x1 3"],
        HtmlPages.Cells("<table><tr><td rowspan=0>甲<td>1<tr><td>2<tr><td>3</table>"));

    [Fact]
    public void Overlapping_cells_are_clipped() => Assert.Equal(
        ["0,0 1x1 甲", "0,1 1x1 乙", "0,2 2x1 丙", "1,0 1x2 丁"],
        HtmlPages.Cells("<table><tr><td>甲<td>乙<td rowspan=2>丙<tr><td colspan=3>丁</table>"));

    [Fact]
    public void A_span_past_the_edge_makes_no_columns() => Assert.Equal(
        ["0,0 1x2 甲", "1,0 1x1 1", "1,1 1x1 2"],
        HtmlPages.Cells("<table><tr><td colspan=9999999999>甲<tr><td>1<td colspan=3>2</table>"));

    [Fact]
    public void Unreadable_spans_are_one() => Assert.Equal(
        ["0,0 1x1 甲", "0,1 1x1 乙", "1,0 1x1 丙", "1,1 1x1 丁"],
        HtmlPages.Cells("<table><tr><td colspan='-2'>甲<td colspan=x>乙<tr><td rowspan=''>丙<td colspan=0>丁</table>"));

    [Fact]
    public void Rows_of_unequal_length_leave_positions_open()
    {
        Table table = Assert.Single(HtmlPages.Read("<table><tr><td>甲<td>乙<td>丙<tr><td>丁<tr></tr></table>").Blocks.OfType<Table>());
        Assert.Equal((3, 3, 4), (table.RowCount, table.ColumnCount, table.Cells.Length));
        Assert.Equal(GridEvidence.Markup, table.Evidence);
    }

    [Fact]
    public void Hidden_rows_and_cells_are_not_there() => Assert.Equal(
        ["0,0 1x1 甲", "0,1 1x1 1", "1,0 1x1 乙", "1,1 1x1 2"],
        HtmlPages.Cells("<table><tr><td>甲<td style='display:none'>x<td>1<tr style='display:none'><td>丙<td>3<tr><td>乙<td>2</table>"));

    [Fact]
    public void Cells_keep_lines_and_lose_padding() => Assert.Equal(
        ["0,0 1x1 结果\n维持", "0,1 1x1 甲\n乙", "1,0 1x1 ", "1,1 1x1 1 2"],
        HtmlPages.Cells("<table><tr><td> 结果<br>维持 <td><p>甲</p><p>&nbsp;</p><p>乙</p><tr><td>&nbsp;<td>\n  1 2\n</table>"));

    [Fact]
    public void A_picture_in_a_cell_is_noted()
    {
        Table table = Assert.Single(HtmlPages.Read("<table><tr><td>甲<td><img src=n.png><tr><td>乙<td>2</table>").Blocks.OfType<Table>());
        Assert.Equal([false, true, false, false], table.Cells.Select(c => c.HasPicture));
    }

    [Fact]
    public void A_caption_is_a_paragraph_before_the_table()
    {
        Block[] blocks = [.. HtmlPages.Read("<table><caption>单位：件</caption><tr><td>甲<td>1<tr><td>乙<td>2</table>").Blocks];
        Assert.Equal("单位：件", Assert.IsType<Paragraph>(blocks[0]).Text);
        Assert.IsType<Table>(blocks[1]);
    }

    [Fact]
    public void Boxes_and_single_columns_are_no_tables() =>
        Assert.Equal(["一、总体情况", "公开12件。"], HtmlPages.Body("<table><tr><td>一、总体情况</td></tr><tr><td><p>公开12件。</p></td></tr></table>"));

    [Fact]
    public void Sections_side_by_side_are_no_table()
    {
        string prose = string.Concat(Enumerable.Range(0, 3).Select(_ => $"<p>{SampleArticle.Overview}{SampleArticle.Problems}。</p>"));
        SourceDocument document = HtmlPages.Read($"<table><tr><td>标题</td><td>日期</td></tr><tr><td>{prose}</td><td>旁注</td></tr></table>");
        Assert.DoesNotContain(document.Blocks, b => b is Table);
        Assert.Equal(6, document.Blocks.Length);
    }

    [Fact]
    public void A_table_in_a_box_is_one_table() => Assert.Equal(SampleArticle.Cells, HtmlPages.Cells($"<table><tr><td><table><tr><td>{SampleArticle.DataTable}</td></tr></table></td></tr></table>"));

    [Fact]
    public void A_wide_span_costs_nothing()
    {
        string rows = string.Concat(Enumerable.Range(0, 200).Select(_ => "<tr>" + string.Concat(Enumerable.Repeat("<td colspan=1000 rowspan=65534>1", 50))));
        Table table = Assert.Single(HtmlPages.Read($"<table>{rows}</table>").Blocks.OfType<Table>());
        Assert.True(table.ColumnCount <= 20_000);
    }

    [Fact]
    public void A_report_set_as_one_table_is_taken_apart_at_its_rows_of_text()
    {
        string rows = SampleArticle.DataTable.Replace("<table border=\"1\">", "", StringComparison.Ordinal).Replace("</table>", "", StringComparison.Ordinal);
        string content = SampleArticle.Content.Replace(SampleArticle.DataTable, rows, StringComparison.Ordinal)
            .Replace("<p>", "<tr><td colspan=3>", StringComparison.Ordinal).Replace("</p>", "</td></tr>", StringComparison.Ordinal)
            .Replace(SampleArticle.Problems, SampleArticle.Problems + SampleArticle.Problems, StringComparison.Ordinal);
        string[] paragraphs = [.. SampleArticle.Paragraphs.Select(p => p == SampleArticle.Problems ? p + p : p)];
        Assert.Equal(paragraphs, HtmlPages.Body($"<table>{content}</table>"));
        Assert.Equal(SampleArticle.Cells, HtmlPages.Cells($"<table>{content}</table>"));
    }

    [Fact]
    public void The_head_of_a_table_below_a_heading_stays_with_the_table() => Assert.Equal(
        ["0,0 1x2 第一部分", "1,0 1x1 甲", "1,1 1x1 1", "2,0 1x1 乙", "2,1 1x1 2"],
        HtmlPages.Cells($"<table><tr><td colspan=2>一、总体情况<tr><td colspan=2>{SampleArticle.Overview}{SampleArticle.Overview}<tr><td colspan=2>二、数量<tr><td colspan=2>第一部分<tr><td>甲<td>1<tr><td>乙<td>2<tr><td colspan=2>三、其他<tr><td colspan=2>无。</table>"));

    [Fact]
    public void Headings_over_the_whole_width_do_not_part_a_table()
    {
        string[] cells = HtmlPages.Cells("<table><tr><td colspan=2>一、规章<tr><td>甲<td>1<tr><td colspan=2>二、文件<tr><td>乙<td>2</table>");
        Assert.Equal(6, cells.Length);
    }
}
