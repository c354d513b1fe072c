using DisclosureParser.Documents;
using static DisclosureParser.Tests.Readers.Docx.DocxReading;
using static DisclosureParser.Tests.Readers.Docx.Wml;

namespace DisclosureParser.Tests.Readers.Docx;

/// <summary>Which cells one sees, whatever the markup says.</summary>
public sealed class DocxTableTests
{
    private static readonly string FourCells = Tbl(Tr(Tc("1"), Tc("2")), Tr(Tc("3"), Tc("4")));

    [Fact]
    public void A_row_may_stand_out_at_either_side()
    {
        Table table = DocxBuilder.WithBody(Tbl(
            Tr(Tc("题", Span(4))),
            $"<w:tr><w:trPr><w:gridBefore w:val=\"1\"/><w:gridAfter w:val=\"1\"/></w:trPr>{Tc("甲")}{Tc("乙")}</w:tr>",
            Tr(Tc("丙", Span(2)), Tc("丁", Span(2))))).Read().Blocks.OfType<Table>().Single();
        Assert.Equal(["题@0[1x2]", "甲@0 乙@1", "丙@0 丁@1"], DocxReading.Rows(table));
    }

    [Fact]
    public void Columns_that_a_row_leaves_out_at_its_end_may_be_counted_wrong()
    {
        SourceDocument document = DocxBuilder.WithBody(Tbl(Tr(Tc("甲"), Tc("乙")), $"<w:tr><w:trPr><w:gridAfter w:val=\"1\"/></w:trPr>{Tc("丙")}{Tc("丁")}</w:tr>")).Read();
        Assert.Empty(document.Diagnostics);
    }

    [Fact]
    public void Spans_across_and_down_are_resolved() => Assert.Equal(
        ["甲@0[2x1] 乙@1[1x2]", "丙@1 丁@2"],
        RowsOf(Tbl(Grid(900, 900, 900), Tr(Tc("甲", Restart), Tc("乙", Span(2))), Tr(Tc("", Continue), Tc("丙"), Tc("丁")))));

    [Fact]
    public void A_merge_down_goes_by_the_grid_column_and_not_by_the_ordinal() => Assert.Equal(
        ["甲@0[1x2] 乙@2[2x1]", "丙@0 丁@1"],
        RowsOf(Tbl(Tr(Tc("甲", Span(2)), Tc("乙", Restart)), Tr(Tc("丙"), Tc("丁"), Tc("", "<w:vMerge w:val=\"continue\"/>")))));

    [Fact]
    public void A_cell_that_continues_nothing_is_a_cell_of_its_own() => Assert.Equal(
        ["1@0 2@1", "3@0 4@1"], RowsOf(Tbl(Tr(Tc("1"), Tc("2")), Tr(Tc("3", Continue), Tc("4")))));

    [Fact]
    public void Two_cells_may_continue_one_above_them() => Assert.Equal(
        ["甲@0[2x2] 1@2", "2@2", "3@0 4@1 5@2"],
        RowsOf(Tbl(Tr(Tc("甲", Span(2) + Restart), Tc("1")), Tr(Tc("", Continue), Tc("", Continue), Tc("2")), Tr(Tc("3"), Tc("4"), Tc("5")))));

    [Fact]
    public void The_old_merge_across_is_a_span() => Assert.Equal(
        ["甲@0[1x2] 乙@2", "1@0 2@1 3@2"],
        RowsOf(Tbl(Tr(Tc("甲", "<w:hMerge w:val=\"restart\"/>"), Tc("", "<w:hMerge/>"), Tc("乙")), Tr(Tc("1"), Tc("2"), Tc("3")))));

    [Fact]
    public void Columns_left_out_before_and_after_a_row_stay_uncovered() => Assert.Equal(
        ["1@0 2@1 3@2", "4@1", "5@0 6@1 7@2"],
        RowsOf(Tbl(Tr(Tc("1"), Tc("2"), Tc("3")), "<w:tr><w:trPr><w:gridBefore w:val=\"1\"/><w:gridAfter w:val=\"1\"/></w:trPr>" + Tc("4") + "</w:tr>", Tr(Tc("5"), Tc("6"), Tc("7")))));

    [Fact]
    public void Widths_tell_the_columns_where_spans_were_not_written() => Assert.Equal(
        ["总@0[1x3]", "1@0 2@1 3@2", "甲@0[1x2] 乙@2"],
        RowsOf(Tbl(Tr(Tc("总", W(3000))), Tr(Tc("1", W(1000)), Tc("2", W(1010)), Tc("3", W(990))), Tr(Tc("甲", W(2000)), Tc("乙", W(1000))))));

    [Fact]
    public void Rows_that_do_not_add_up_are_counted_from_the_left_and_reported()
    {
        SourceDocument document = DocxBuilder.WithBody(Tbl(Grid(1000), Tr(Tc("1"), Tc("2"), Tc("3")), Tr(Tc("4"), Tc("5")))).Read();
        Table table = Assert.IsType<Table>(Assert.Single(document.Blocks));
        Assert.Equal(["1@0 2@1 3@2", "4@0 5@1"], Rows(table));
        Diagnostic diagnostic = Assert.Single(document.Diagnostics);
        Assert.Equal((DiagnosticIds.GridUncertain, table.Location), (diagnostic.Id, diagnostic.Location));
    }

    [Fact]
    public void Grid_columns_too_narrow_to_be_seen_are_no_columns() => Assert.Equal(
        ["1@0 2@1", "3@0 4@1"],
        RowsOf(Tbl(Grid(1000, 15, 1000), Tr(Tc("1"), Tc("2", Span(2))), Tr(Tc("3", Span(2)), Tc("4")))));

    [Theory]
    [InlineData("<w:gridSpan w:val=\"0\"/>")]
    [InlineData("<w:gridSpan w:val=\"-3\"/>")]
    [InlineData("<w:gridSpan w:val=\"x\"/>")]
    [InlineData("<w:gridSpan/>")]
    public void A_span_that_is_none_is_one(string span) => Assert.Equal(["1@0 2@1", "3@0 4@1"], RowsOf(Tbl(Tr(Tc("1", span), Tc("2")), Tr(Tc("3"), Tc("4")))));

    [Fact]
    public void A_span_of_a_million_columns_covers_those_there_are()
    {
        Table table = Assert.IsType<Table>(Assert.Single(DocxBuilder.WithBody(Tbl(Tr(Tc("1", Span(1_000_000))), Tr(Tc("2"), Tc("3")))).Read().Blocks));
        Assert.InRange(table.ColumnCount, 2, 3);
    }

    [Fact]
    public void Rows_and_cells_may_stand_in_content_controls() => Assert.Equal(
        ["1@0 2@1", "3@0 4@1"],
        RowsOf(Tbl($"<w:sdt><w:sdtContent>{Tr(Tc("1"), Tc("2"))}</w:sdtContent></w:sdt>", $"<w:tr>{Tc("3")}<w:sdt><w:sdtPr/><w:sdtContent>{Tc("4")}</w:sdtContent></w:sdt></w:tr>")));

    [Fact]
    public void Deleted_rows_and_cells_are_gone() => Assert.Equal(
        ["1@0 2@1", "5@0 6@1"],
        RowsOf(Tbl(Tr(Tc("1"), Tc("2")), $"<w:tr><w:trPr><w:del/></w:trPr>{Tc("3")}{Tc("4")}</w:tr>", Tr(Tc("5"), Tc("旧", "<w:cellDel/>"), Tc("6")))));

    [Fact]
    public void A_cell_is_its_paragraphs_line_by_line() => Assert.Equal(
        ["上/下@0 @1", "1@0 2@1"],
        RowsOf(Tbl(Tr($"<w:tc>{P("上")}{P("")}{P("下")}</w:tc>", Tc(" 　")), Tr(Tc("1"), Tc("2")))));

    [Fact]
    public void A_picture_in_a_cell_is_noted()
    {
        Table table = DocxBuilder.WithBody(Tbl(Tr("<w:tc><w:p><w:r><w:drawing><a:blip/></w:drawing></w:r></w:p></w:tc>", Tc("1")), Tr(Tc("2"), Tc("3")))).Read().Blocks.OfType<Table>().Single();
        Assert.Equal([true, false, false, false], table.Cells.Select(cell => cell.HasPicture));
    }

    [Fact]
    public void A_table_around_a_table_only_lays_out_the_page()
    {
        SourceDocument document = DocxBuilder.WithBody(Tbl(Tr(Tc("左"), $"<w:tc>{P("右")}{FourCells}{P("尾")}</w:tc>"), Tr(Tc("下"), Tc("末")))).Read();
        Assert.Equal(["左", "右", "尾", "下", "末"], document.Lines());
        Assert.Equal(["1@0 2@1", "3@0 4@1"], Rows(document.Blocks.OfType<Table>().Single()));
    }

    [Fact]
    public void A_box_in_a_cell_is_text_of_the_cell() => Assert.Equal(
        ["上/盒@0 1@1", "2@0 3@1"],
        RowsOf(Tbl(Tr($"<w:tc>{P("上")}{Tbl(Tr(Tc("盒")))}{P("")}</w:tc>", Tc("1")), Tr(Tc("2"), Tc("3")))));

    [Fact]
    public void A_table_of_one_cell_is_a_box_around_paragraphs() => Assert.Equal(["甲", "乙"], LinesOf(Tbl($"<w:tr><w:tc>{P("甲")}{P("乙")}</w:tc></w:tr>")));

    [Fact]
    public void Tables_nested_too_deep_are_read_as_paragraphs_and_reported()
    {
        string body = FourCells;
        for (int i = 0; i < 4; i++) body = Tbl($"<w:tr><w:tc>{body}</w:tc></w:tr>");
        SourceDocument document = DocxBuilder.WithBody(body).Read(DocumentLimits.Default with { MaxTableNesting = 4 });
        Assert.Equal(["1", "2", "3", "4"], document.Lines());
        Assert.Equal(DiagnosticIds.NestingFlattened, Assert.Single(document.Diagnostics).Id);
    }

    [Fact]
    public void Blocks_and_cells_know_their_place_in_the_part()
    {
        string body = P("一") + $"<w:sdt><w:sdtContent>{P("二")}</w:sdtContent></w:sdt>" + FourCells + Tbl(Tr(Tc("1"), Tc("2")), $"<w:tr>{Tc("3")}<w:tc><w:p w14:paraId=\"0A0B0C0D\">{R("4")}</w:p></w:tc></w:tr>") + P("三");
        SourceDocument document = DocxBuilder.WithBody(body).Read();
        Assert.Equal(
            ["word/document.xml body/p[1]", "word/document.xml body/sdt[1]/sdtContent[1]/p[1]", "word/document.xml body/tbl[1]", "word/document.xml body/tbl[2]", "word/document.xml body/p[2]"],
            document.Blocks.Select(block => block.Location.Anchor!.ToString()));
        Assert.Equal(new PartAnchor("word/document.xml", "body/tbl[2]/tr[2]/tc[2]", "0A0B0C0D"), ((Table)document.Blocks[3]).Cells[3].Location.Anchor);
    }
}
