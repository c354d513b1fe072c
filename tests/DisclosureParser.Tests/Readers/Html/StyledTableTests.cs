using DisclosureParser.Documents;

namespace DisclosureParser.Tests.Readers.Html;

/// <summary>Elements that are a table by their role or by their own style.</summary>
public sealed class StyledTableTests
{
    private static readonly string[] Two = ["0,0 1x1 项目", "0,1 1x1 数量", "1,0 1x1 许可", "1,1 1x1 3"];

    [Fact]
    public void Roles_make_a_table() => Assert.Equal(Two, HtmlPages.Cells(
        "<div role=table><div role=rowgroup><div role=row><span role=columnheader>项目</span><span role=columnheader>数量</span></div>"
        + "<div role=row><span role=rowheader>许可</span><span role=cell>3</span></div></div></div>"));

    [Fact]
    public void Roles_may_state_spans() => Assert.Equal(
        ["0,0 1x2 许可", "1,0 1x1 甲", "1,1 1x1 3"],
        HtmlPages.Cells("<div role=grid><div role=row><div role=gridcell aria-colspan=2>许可</div></div><div role=row><div role=gridcell>甲</div><div role=gridcell>3</div></div></div>"));

    [Fact]
    public void Styles_make_a_table() => Assert.Equal(Two, HtmlPages.Cells(
        "<div style='display: table'><div style='display:table-row'><p style='display:table-cell'>项目</p><p style='display:table-cell'>数量</p></div>"
        + "<div style='display:table-row'><p style='display:table-cell'>许可</p><p style='display:table-cell'>3</p></div></div>"));

    [Fact]
    public void What_stands_outside_the_cells_is_read_as_text() => Assert.Equal(
        ["表一"], HtmlPages.Body("<div role=table><div>表一</div><div role=row><div role=cell>项目</div><div role=cell>数量</div></div><div role=row><div role=cell>许可</div><div role=cell>3</div></div></div>"));

    [Fact]
    public void A_box_that_only_arranges_the_page_is_none() => SampleArticle.Verify(
        $"<title>{SampleArticle.Title}</title><div style='display:table'><div style='display:table-cell'><h1>{SampleArticle.Title}</h1>{SampleArticle.Content}</div></div>");

    [Fact]
    public void Cells_have_places()
    {
        Table table = Assert.Single(HtmlPages.Read("<div role=table>\n<div role=row><i role=cell>项目</i><i role=cell>数量</i></div>\n<div role=row><i role=cell>许可</i><i role=cell>3</i></div></div>").Blocks.OfType<Table>());
        Assert.Equal(new LineAnchor(3, 34, "div[1]/row[2]/i[2]"), table.Cells[^1].Location.Anchor);
    }
}
