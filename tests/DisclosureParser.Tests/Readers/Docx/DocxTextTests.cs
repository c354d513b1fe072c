using DisclosureParser.Documents;
using static DisclosureParser.Tests.Readers.Docx.DocxReading;
using static DisclosureParser.Tests.Readers.Docx.Wml;

namespace DisclosureParser.Tests.Readers.Docx;

/// <summary>What of a paragraph is text, and what is not.</summary>
public sealed class DocxTextTests
{
    [Theory]
    [InlineData("<w:r><w:t>新</w:t></w:r><w:r><w:t>收</w:t></w:r>", "新收")]
    [InlineData("<w:r><w:t xml:space=\"preserve\">共    件</w:t></w:r>", "共    件")]
    [InlineData("<w:r><w:t xml:space=\"preserve\">　　缩进 </w:t></w:r>", "缩进")]
    [InlineData("<w:r><w:t> a </w:t><w:t>b</w:t></w:r>", "ab")]
    [InlineData("<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t><w:cr/><w:t>d</w:t></w:r>", "a\tb\nc\nd")]
    [InlineData("<w:r><w:t>a</w:t><w:noBreakHyphen/><w:t>b</w:t><w:softHyphen/><w:t>c</w:t></w:r>", "a-bc")]
    [InlineData("<w:r><w:sym w:font=\"Symbol\" w:char=\"F02D\"/><w:sym w:font=\"Wingdings\" w:char=\"F0FE\"/></w:r>", "-☑")]
    [InlineData("<w:ins><w:r><w:t>入</w:t></w:r></w:ins><w:del><w:r><w:t>错</w:t><w:delText>出</w:delText></w:r></w:del>", "入")]
    [InlineData("<w:moveTo><w:r><w:t>到</w:t></w:r></w:moveTo><w:moveFrom><w:r><w:t>从</w:t></w:r></w:moveFrom>", "到")]
    [InlineData("<w:r><w:rPr><w:vanish/></w:rPr><w:t>隐</w:t></w:r><w:r><w:rPr><w:vanish w:val=\"0\"/></w:rPr><w:t>显</w:t></w:r>", "显")]
    [InlineData("<w:r><w:rPr><w:strike/></w:rPr><w:t>12</w:t></w:r><w:r><w:rPr><w:dstrike w:val=\"0\"/></w:rPr><w:t>948</w:t></w:r>", "948")]
    [InlineData("<w:r><w:t>948</w:t></w:r><w:r><w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr><w:t>1</w:t></w:r>", "948¹")]
    [InlineData("<w:hyperlink><w:r><w:t>链</w:t></w:r></w:hyperlink><w:sdt><w:sdtPr/><w:sdtContent><w:r><w:t>控</w:t></w:r></w:sdtContent></w:sdt>", "链控")]
    [InlineData("<w:smartTag><w:customXml><w:bdo><w:r><w:t>深</w:t></w:r></w:bdo></w:customXml></w:smartTag>", "深")]
    [InlineData("<w:r><w:ruby><w:rt><w:r><w:t>zì</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>字</w:t></w:r></w:rubyBase></w:ruby></w:r>", "字")]
    [InlineData("<w:fldSimple w:instr=\"DATE\"><w:r><w:t>2024</w:t></w:r></w:fldSimple>", "2024")]
    [InlineData("<m:oMath><m:f><m:num><m:r><m:t>1</m:t></m:r></m:num><m:den><m:r><m:t>2</m:t></m:r></m:den></m:f></m:oMath>", "1/2")]
    [InlineData("<w:r><w:t>正文</w:t><w:footnoteReference w:id=\"2\"/><w:commentReference w:id=\"1\"/></w:r>", "正文")]
    [InlineData("<mc:AlternateContent><mc:Choice Requires=\"w14\"><w:r><w:t>新</w:t></w:r></mc:Choice><mc:Fallback><w:r><w:t>旧</w:t></w:r></mc:Fallback></mc:AlternateContent>", "新")]
    [InlineData("<w:r><mc:AlternateContent><mc:Fallback><w:t>旧</w:t></mc:Fallback></mc:AlternateContent></w:r>", "旧")]
    public void A_paragraph_says_what_is_seen(string content, string expected) => Assert.Equal([expected], LinesOf($"<w:p>{content}</w:p>"));

    [Fact]
    public void A_field_shows_its_result_only()
    {
        const string inner = "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>7</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
        string outer = $"<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>IF </w:instrText></w:r>{inner}<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>{R("是")}<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>{R("后")}";
        Assert.Equal(["7后", "是后"], LinesOf($"<w:p>{inner}{R("后")}</w:p><w:p>{outer}</w:p>"));
    }

    [Fact]
    public void A_field_that_never_ends_does_not_swallow_the_report() =>
        Assert.Equal(["后文"], LinesOf($"<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/><w:instrText>REF</w:instrText></w:r></w:p>{P("后文")}"));

    [Fact]
    public void A_table_of_contents_is_furniture()
    {
        string body = $"<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/><w:instrText> TOC \\o </w:instrText><w:fldChar w:fldCharType=\"separate\"/></w:r>{R("一、概述1")}</w:p>"
            + $"{P("二、附则2")}<w:p><w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>{P("一、概述")}";
        SourceDocument document = DocxBuilder.WithBody(body).Read();
        Assert.Equal(["一、概述1", "二、附则2"], document.Lines(BlockRole.Furniture));
        Assert.Equal(["一、概述"], document.Lines());
    }

    [Fact]
    public void A_table_of_contents_that_never_ends_stays_text() =>
        Assert.Equal(["甲", "乙"], LinesOf($"<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/><w:instrText>TOC</w:instrText><w:fldChar w:fldCharType=\"separate\"/></w:r>{R("甲")}</w:p>{P("乙")}"));

    [Fact]
    public void A_deleted_paragraph_mark_joins_two_paragraphs() =>
        Assert.Equal(["前后", "末"], LinesOf($"{P("前", "<w:rPr><w:del/></w:rPr>")}{P("后")}{P("末")}"));

    [Fact]
    public void A_paragraph_deleted_as_a_whole_leaves_nothing() =>
        Assert.Equal(["后"], LinesOf($"<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:del>{R("前")}</w:del></w:p>{P("后")}"));

    [Fact]
    public void Containers_around_blocks_are_looked_through() =>
        Assert.Equal(["甲", "乙", "丙"], LinesOf($"<w:sdt><w:sdtPr/><w:sdtContent>{P("甲")}<w:customXml>{P("乙")}</w:customXml></w:sdtContent></w:sdt><w:ins>{P("丙")}</w:ins><w:del>{P("丁")}</w:del>"));

    [Fact]
    public void Symbols_that_only_their_font_knows_are_reported()
    {
        SourceDocument document = DocxBuilder.WithBody("<w:p><w:r><w:sym w:font=\"Webdings\" w:char=\"F061\"/></w:r></w:p>").Read();
        Assert.Equal(["\uFFFD"], document.Lines());
        Assert.Equal(DiagnosticIds.CharactersLost, Assert.Single(document.Diagnostics).Id);
    }

    [Fact]
    public void A_text_box_follows_the_paragraph_it_hangs_on_and_is_read_once()
    {
        string box = P("框内") + Tbl(Tr(Tc("1"), Tc("2")), Tr(Tc("3"), Tc("4")));
        string body = $"<w:p>{R("锚")}<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wps:txbx><w:txbxContent>{box}</w:txbxContent></wps:txbx></w:drawing></mc:Choice>"
            + $"<mc:Fallback><w:pict><v:textbox><w:txbxContent>{box}</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>{R("点")}</w:p>{P("后")}";
        SourceDocument document = DocxBuilder.WithBody(body).Read();
        Assert.Equal(["锚点", "框内", "后"], document.Lines());
        Assert.IsType<Table>(document.Blocks[2]);
    }

    [Fact]
    public void Pictures_have_a_description_and_a_size_in_points()
    {
        const string body = "<w:p><w:r><w:t>图</w:t><w:drawing><wp:inline><wp:extent cx=\"127000\" cy=\"254000\"/><wp:docPr descr=\"图章\"/><a:blip/></wp:inline></w:drawing>"
            + "<w:pict><v:shape alt=\"旧图\" style=\"width:30pt;height:40.5pt\"><v:imagedata/></v:shape></w:pict></w:r></w:p>";
        Picture[] pictures = [.. DocxBuilder.WithBody(body).Read().Blocks.OfType<Picture>()];
        Assert.Equal([("图章", 10, 20), ("旧图", 30, 40.5)], pictures.Select(one => (one.Description!, one.Width!.Value, one.Height!.Value)));
    }

    [Fact]
    public void Notes_and_running_heads_come_last_each_once()
    {
        SourceDocument document = DocxBuilder.WithBody(P("正文"))
            .WithFootnotes($"<w:footnote w:type=\"separator\" w:id=\"-1\">{P("线")}</w:footnote><w:footnote w:id=\"1\">{P("注一")}</w:footnote>")
            .WithFooter("footer1", P("内部资料")).WithFooter("footer2", P("内部资料")).Read();
        Assert.Equal(["正文"], document.Lines());
        Assert.Equal(["注一"], document.Lines(BlockRole.Note));
        Assert.Equal(["内部资料"], document.Lines(BlockRole.Furniture));
    }
}
