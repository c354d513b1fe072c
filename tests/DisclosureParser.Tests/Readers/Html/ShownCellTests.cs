using DisclosureParser.Documents;
using DisclosureParser.Recognition.Tables;

namespace DisclosureParser.Tests.Readers.Html;

/// <summary>A cell is read as it is shown, whatever elements hold its text.</summary>
public sealed class ShownCellTests
{
    [Theory]
    [InlineData("<input value='12' readonly>", "12")]
    [InlineData("<input type=number value=12>", "12")]
    [InlineData("<textarea>12</textarea>", "12")]
    [InlineData("12<input type=hidden value=99>", "12")]
    [InlineData("<input type=checkbox value=99>12", "12")]
    public void What_is_filled_into_a_field_is_the_cell_s_text(string cell, string text) => Assert.Equal(text, Cell(cell).Text);

    [Theory]
    [InlineData("<del>99</del>12")]
    [InlineData("<s>99</s>12")]
    [InlineData("<span style='text-decoration: line-through'>99</span>12")]
    public void A_number_that_is_struck_out_no_longer_counts(string cell) => Assert.Equal("12", Cell(cell).Text);

    [Theory]
    [InlineData("12<sup>1</sup>", "12[1]")]
    [InlineData("12<span style='vertical-align:super'>1</span>", "12[1]")]
    [InlineData("12<sup>[1]</sup>", "12[1]")]
    [InlineData("10km<sup>2</sup>", "10km2")]
    public void The_mark_of_a_note_is_no_digit_of_the_number(string cell, string text) => Assert.Equal(text, Cell(cell).Text);

    [Fact]
    public void What_is_kept_from_a_voice_is_shown_all_the_same() => Assert.Equal("12", Cell("<span aria-hidden=true>12</span>").Text);

    [Fact]
    public void Marks_of_direction_and_joiners_are_not_printed() => Assert.Equal("12", Cell("&lrm;1&#8205;2&rlm;&#8288;&#8203;").Text);

    [Fact]
    public void A_table_of_one_cell_is_the_frame_of_its_number() => Assert.Equal("12", Cell("<table><tr><td>12</td></tr></table>").Text);

    [Theory]
    [InlineData("<img src=n12.png width=20 height=12>")]
    [InlineData("<span data-value=12></span>")]
    [InlineData("{{row.total}}")]
    public void What_is_shown_and_is_no_text_is_not_taken_for_an_empty_cell(string cell) => Assert.Equal(("", true), (Cell(cell).Text, Cell(cell).HasPicture));

    [Theory]
    [InlineData("<img src=blank.gif width=1 height=1>")]
    [InlineData("<span data-label=数量></span>")]
    public void A_spacer_leaves_a_cell_empty(string cell) => Assert.Equal(("", false), (Cell(cell).Text, Cell(cell).HasPicture));

    [Theory]
    [InlineData("<div>201</div><div>5</div>")]
    [InlineData("201<p>5</p>")]
    [InlineData("<span style='display:block'>201</span><span style='display:block'>5</span>")]
    [InlineData("<ul style='list-style:none'><li>4,201</li><li>5</li></ul>")]
    public void Numbers_in_blocks_of_their_own_are_never_joined(string cell) =>
        Assert.True(FigureReader.Read(Cell(cell).Text) is { State: FigureState.Unreadable, IsAmbiguous: true });

    [Theory]
    [InlineData("<b>201</b><span>5</span>")]
    [InlineData("<div>201<br>5</div>")]
    [InlineData("<div style='display:inline'>201</div><div style='display:inline'>5</div>")]
    [InlineData("<div></div><div>2015</div><div>&nbsp;</div>")]
    public void A_number_in_one_block_is_one_number(string cell) => Assert.Equal(2015, FigureReader.Read(Cell(cell).Text).Value);

    private static TableCell Cell(string html) =>
        Assert.Single(HtmlPages.Read($"<table><tr><td>项目</td><td>数量</td></tr><tr><td>行政许可</td><td>{html}</td></tr></table>").Blocks.OfType<Table>()).Cells[^1];
}
