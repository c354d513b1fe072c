using DisclosureParser.Readers.Docx;
using static DisclosureParser.Tests.Readers.Docx.Wml;

namespace DisclosureParser.Tests.Readers.Docx;

/// <summary>Numbers that Word prints and the file's text does not hold.</summary>
public sealed class DocxNumberingTests
{
    private static readonly string Outline = Abstract(0,
        Level(0, "chineseCounting", "%1、"), Level(1, "chineseCounting", "（%2）"), Level(2, "decimal", "%3.", "<w:suff w:val=\"space\"/>"));

    [Fact]
    public void Levels_count_and_start_anew_below_a_higher_one() => Assert.Equal(
        ["一、甲", "（一）乙", "1. 丙", "2. 丁", "（二）戊", "1. 己", "二、庚", "（一）辛"],
        Numbered(Outline + Num(1, 0), P("甲", In(1, 0)), P("乙", In(1, 1)), P("丙", In(1, 2)), P("丁", In(1, 2)), P("戊", In(1, 1)), P("己", In(1, 2)), P("庚", In(1, 0)), P("辛", In(1, 1))));

    [Fact]
    public void Two_lists_over_the_same_levels_go_on_unless_one_starts_anew() => Assert.Equal(
        ["一、甲", "二、乙", "五、丙", "六、丁"],
        Numbered(Outline + Num(1, 0) + Num(2, 0) + Num(3, 0, "<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"5\"/></w:lvlOverride>"),
            P("甲", In(1, 0)), P("乙", In(2, 0)), P("丙", In(3, 0)), P("丁", In(3, 0))));

    [Fact]
    public void A_level_may_go_on_over_a_higher_one() => Assert.Equal(
        ["一、甲", "1.乙", "二、丙", "2.丁"],
        Numbered(Abstract(0, Level(0, "chineseCounting", "%1、"), Level(1, "decimal", "%2.", "<w:suff w:val=\"nothing\"/><w:lvlRestart w:val=\"0\"/>")) + Num(1, 0),
            P("甲", In(1, 0)), P("乙", In(1, 1)), P("丙", In(1, 0)), P("丁", In(1, 1))));

    [Fact]
    public void A_legal_level_writes_all_its_numbers_in_digits() => Assert.Equal(
        ["第一章 甲", "1.1 乙"],
        Numbered(Abstract(0, Level(0, "chineseCounting", "第%1章"), Level(1, "decimal", "%1.%2", "<w:isLgl/>")) + Num(1, 0), P("甲", In(1, 0)), P("乙", In(1, 1))));

    [Fact]
    public void A_list_may_replace_a_level() => Assert.Equal(
        ["甲、子"],
        Numbered(Outline + Num(1, 0, $"<w:lvlOverride w:ilvl=\"0\">{Level(0, "ideographTraditional", "%1、")}</w:lvlOverride>"), P("子", In(1, 0))));

    [Fact]
    public void Styles_number_their_paragraphs_at_the_level_that_names_them()
    {
        const string styles = "<w:style w:type=\"paragraph\" w:styleId=\"h1\"><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>"
            + "<w:style w:type=\"paragraph\" w:styleId=\"h2\"><w:basedOn w:val=\"h1\"/><w:pPr><w:numPr><w:ilvl w:val=\"1\"/></w:numPr></w:pPr></w:style>"
            + "<w:style w:type=\"paragraph\" w:styleId=\"h1a\"><w:basedOn w:val=\"h1\"/></w:style>";
        string numbering = Abstract(0, Level(0, "chineseCounting", "%1、", "<w:pStyle w:val=\"h1\"/>"), Level(1, "chineseCounting", "（%2）", "<w:pStyle w:val=\"h2\"/>")) + Num(1, 0);
        string body = P("甲", S("h1")) + P("乙", S("h2")) + P("丙", S("h1a")) + P("丁", S("h1") + "<w:numPr><w:numId w:val=\"0\"/></w:numPr>");
        Assert.Equal(["一、甲", "（一）乙", "二、丙", "丁"], DocxBuilder.WithBody(body).WithStyles(styles).WithNumbering(numbering).Read().Lines());
    }

    [Fact]
    public void Levels_may_be_those_of_a_numbering_style()
    {
        const string styles = "<w:style w:type=\"numbering\" w:styleId=\"list\"><w:pPr><w:numPr><w:numId w:val=\"7\"/></w:numPr></w:pPr></w:style>";
        string numbering = "<w:abstractNum w:abstractNumId=\"1\"><w:numStyleLink w:val=\"list\"/></w:abstractNum>" + Abstract(0, Level(0, "chineseCounting", "%1、")) + Num(1, 1) + Num(7, 0);
        Assert.Equal(["一、甲"], DocxBuilder.WithBody(P("甲", In(1, 0))).WithStyles(styles).WithNumbering(numbering).Read().Lines());
    }

    [Fact]
    public void Numbers_alone_are_the_text_of_a_cell()
    {
        string body = Tbl(Tr(Tc("序号"), Tc("名称")), Tr($"<w:tc>{P("", In(1, 0))}</w:tc>", Tc("甲")), Tr($"<w:tc>{P("", In(1, 0))}</w:tc>", Tc("乙")));
        Documents.Table table = DocxBuilder.WithBody(body).WithNumbering(Abstract(0, Level(0, "decimal", "%1")) + Num(1, 0)).Read().Blocks.OfType<Documents.Table>().Single();
        Assert.Equal(["序号@0 名称@1", "1@0 甲@1", "2@0 乙@1"], DocxReading.Rows(table));
    }

    [Fact]
    public void A_number_never_runs_into_a_figure_of_the_text() =>
        Assert.Equal(["1. 5万元"], Numbered(Abstract(0, Level(0, "decimal", "%1.")) + Num(1, 0), P("5万元", In(1, 0))));

    [Fact]
    public void Bullets_and_lists_that_are_not_there_add_nothing() =>
        Assert.Equal(["甲", "乙"], Numbered(Abstract(0, Level(0, "bullet", "\uF0B7")) + Num(1, 0), P("甲", In(1, 0)), P("乙", In(9, 0))));

    [Theory]
    [InlineData("chineseCounting", 10, "十")]
    [InlineData("chineseCounting", 11, "十一")]
    [InlineData("chineseCounting", 20, "二十")]
    [InlineData("chineseCounting", 101, "一○一")]
    [InlineData("chineseCountingThousand", 110, "一百一十")]
    [InlineData("chineseCountingThousand", 105, "一百零五")]
    [InlineData("chineseCountingThousand", 1010, "一千零一十")]
    [InlineData("chineseCountingThousand", 10001, "一万零一")]
    [InlineData("chineseCountingThousand", 20300, "二万零三百")]
    [InlineData("japaneseCounting", 111, "百十一")]
    [InlineData("chineseLegalSimplified", 11, "壹拾壹")]
    [InlineData("ideographLegalTraditional", 3, "參")]
    [InlineData("ideographDigital", 10, "一〇")]
    [InlineData("ideographTraditional", 10, "癸")]
    [InlineData("ideographTraditional", 11, "11")]
    [InlineData("ideographZodiac", 12, "亥")]
    [InlineData("decimalEnclosedCircle", 10, "⑩")]
    [InlineData("decimalEnclosedCircleChinese", 21, "㉑")]
    [InlineData("decimalEnclosedParen", 3, "⑶")]
    [InlineData("ideographEnclosedCircle", 1, "㊀")]
    [InlineData("decimalFullWidth", 12, "１２")]
    [InlineData("decimalZero", 7, "07")]
    [InlineData("upperRoman", 14, "XIV")]
    [InlineData("lowerLetter", 28, "bb")]
    [InlineData("lowerLetter", int.MaxValue, "2147483647")]
    [InlineData("unheardOf", 4, "4")]
    [InlineData("none", 4, "")]
    public void A_format_writes_a_number(string format, int value, string expected) => Assert.Equal(expected, NumberFormat.Write(format, value));

    private static string[] Numbered(string numbering, params string[] paragraphs) =>
        DocxBuilder.WithBody(string.Concat(paragraphs)).WithNumbering(numbering).Read().Lines();

    private static string Abstract(int id, params string[] levels) => $"<w:abstractNum w:abstractNumId=\"{id}\">{string.Concat(levels)}</w:abstractNum>";

    private static string Level(int index, string format, string text, string more = "") =>
        $"<w:lvl w:ilvl=\"{index}\"><w:start w:val=\"1\"/><w:numFmt w:val=\"{format}\"/>{more}<w:lvlText w:val=\"{text}\"/></w:lvl>";

    private static string Num(int id, int abstractId, string overrides = "") => $"<w:num w:numId=\"{id}\"><w:abstractNumId w:val=\"{abstractId}\"/>{overrides}</w:num>";

    private static string In(int list, int level) => $"<w:numPr><w:ilvl w:val=\"{level}\"/><w:numId w:val=\"{list}\"/></w:numPr>";

    private static string S(string style) => $"<w:pStyle w:val=\"{style}\"/>";
}
