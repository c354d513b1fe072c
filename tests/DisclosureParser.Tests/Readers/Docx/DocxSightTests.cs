using DisclosureParser.Documents;
using static DisclosureParser.Tests.Readers.Docx.Wml;

namespace DisclosureParser.Tests.Readers.Docx;

/// <summary>A cell is read as the reader of the printed page sees it.</summary>
public sealed class DocxSightTests
{
    private const string White = "<w:color w:val=\"FFFFFF\"/>";
    private const string Styles =
        "<w:style w:type=\"character\" w:styleId=\"pale\"><w:rPr><w:color w:val=\"FFFFFF\"/></w:rPr></w:style>"
        + "<w:style w:type=\"character\" w:styleId=\"note\"><w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr></w:style>"
        + "<w:style w:type=\"table\" w:styleId=\"banded\"><w:tblStylePr w:type=\"firstRow\"><w:tcPr><w:shd w:val=\"clear\" w:fill=\"4472C4\"/></w:tcPr></w:tblStylePr></w:style>"
        + "<w:style w:type=\"table\" w:styleId=\"dark\"><w:tcPr><w:shd w:val=\"clear\" w:fill=\"203864\"/></w:tcPr></w:style>";

    [Theory]
    [InlineData(White)]
    [InlineData("<w:color w:val=\"FEFEFE\"/>")]
    [InlineData("<w:color w:themeColor=\"background1\"/>")]
    [InlineData("<w:rStyle w:val=\"pale\"/>")]
    [InlineData("<w:sz w:val=\"2\"/>")]
    [InlineData("<w:color w:val=\"FFFF00\"/><w:highlight w:val=\"yellow\"/>")]
    [InlineData("<w:color w:val=\"FF0000\"/><w:shd w:val=\"clear\" w:fill=\"FF0000\"/>")]
    [InlineData("<w14:textFill><w14:noFill/></w14:textFill>")]
    [InlineData("<w:vanish/>")]
    public void Text_that_nobody_sees_is_left_out_and_told(string run)
    {
        SourceDocument document = Document(R("12") + R("77", run));
        Assert.Equal("12", Cell(document));
        Diagnostic told = Assert.Single(document.Diagnostics);
        Assert.Equal((DiagnosticIds.HiddenTextLeftOut, DiagnosticSeverity.Info), (told.Id, told.Severity));
    }

    [Theory]
    [InlineData("<w:shd w:val=\"clear\" w:fill=\"1F4E79\"/>", "", "")]
    [InlineData("<w:shd w:val=\"solid\" w:color=\"000000\" w:fill=\"auto\"/>", "", "")]
    [InlineData("<w:shd w:val=\"pct75\" w:color=\"auto\" w:fill=\"auto\"/>", "", "")]
    [InlineData("", "<w:shd w:val=\"clear\" w:fill=\"333333\"/>", "")]
    [InlineData("", "", "<w:tblStyle w:val=\"dark\"/>")]
    [InlineData("", "", "<w:tblStyle w:val=\"banded\"/>")]
    [InlineData("<w:shd w:val=\"clear\" w:themeFill=\"accent1\"/>", "", "")]
    public void White_text_on_something_dark_is_read(string cell, string paragraph, string table) =>
        Assert.Equal("12", Cell(Document(R("12", White), cell, paragraph, table)));

    [Theory]
    [InlineData("", "<w:tblStyle w:val=\"banded\"/>", White)]
    [InlineData("<w:shd w:val=\"clear\" w:themeFill=\"accent1\"/>", "", White)]
    [InlineData("", "", "<w:color w:val=\"EBEBEB\"/>")]
    public void Text_that_may_be_seen_or_not_is_no_digit_of_the_number_beside_it(string cell, string table, string run) =>
        Assert.Equal("12\uFFFD", Cell(Document(R("12") + R("7", run), cell, "", table)));

    [Theory]
    [InlineData("<w:rStyle w:val=\"note\"/>")]
    [InlineData("<w:position w:val=\"10\"/><w:sz w:val=\"12\"/>")]
    public void A_mark_raised_by_a_style_or_by_hand_is_no_digit(string run) => Assert.Equal("12¹", Cell(Document(R("12") + R("1", run))));

    [Fact]
    public void A_number_set_higher_as_a_whole_is_a_number() => Assert.Equal("12", Cell(Document(R("12", "<w:position w:val=\"10\"/>"))));

    [Fact]
    public void The_number_of_a_list_is_no_digit_of_the_number_behind_it()
    {
        const string list = "<w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"decimal\"/><w:suff w:val=\"nothing\"/><w:lvlText w:val=\"%1\"/></w:lvl></w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>";
        string body = Tbl(Tr(Tc("甲"), Tc("乙")), Tr(Tc("丙"), $"<w:tc>{P("12", "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr>")}</w:tc>"));
        Assert.Equal("1\t12", Cell(DocxBuilder.WithBody(body).WithNumbering(list).Read()));
    }

    [Fact]
    public void A_text_box_over_a_cell_is_kept_from_its_number()
    {
        string box = $"<w:r><w:drawing><wps:wsp><wps:txbx><w:txbxContent>{P("55")}</w:txbxContent></wps:txbx></wps:wsp></w:drawing></w:r>";
        Assert.Equal("948\t55", Cell(Document(R("948") + box)));
    }

    [Fact]
    public void A_formula_without_its_result_is_not_an_empty_cell()
    {
        const string field = "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>=SUM(ABOVE)</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
        Assert.True(Document(field).Blocks.OfType<Table>().Single().Cells[^1].HasPicture);
    }

    private static SourceDocument Document(string runs, string cell = "", string paragraph = "", string table = "") =>
        DocxBuilder.WithBody($"<w:tbl><w:tblPr>{table}</w:tblPr>{Tr(Tc("甲"), Tc("乙"))}<w:tr>{Tc("丙")}<w:tc><w:tcPr>{cell}</w:tcPr><w:p><w:pPr>{paragraph}</w:pPr>{runs}</w:p></w:tc></w:tr></w:tbl>")
            .WithStyles(Styles).Read();

    private static string Cell(SourceDocument document) => document.Blocks.OfType<Table>().Single().Cells[^1].Text;
}
