using DisclosureParser.Documents;
using static DisclosureParser.Tests.Readers.Docx.Wml;

namespace DisclosureParser.Tests.Readers.Docx;

/// <summary>What a paragraph inherits from its styles.</summary>
public sealed class DocxStyleTests
{
    private const string Styles =
        "<w:style w:type=\"paragraph\" w:styleId=\"1\"><w:name w:val=\"heading 1\"/><w:rPr><w:b/></w:rPr></w:style>"
        + "<w:style w:type=\"paragraph\" w:styleId=\"child\"><w:basedOn w:val=\"1\"/></w:style>"
        + "<w:style w:type=\"paragraph\" w:styleId=\"own\"><w:pPr><w:outlineLvl w:val=\"2\"/></w:pPr></w:style>"
        + "<w:style w:type=\"paragraph\" w:styleId=\"plain\"><w:basedOn w:val=\"own\"/><w:pPr><w:outlineLvl w:val=\"9\"/></w:pPr></w:style>"
        + "<w:style w:type=\"paragraph\" w:styleId=\"cn\"><w:name w:val=\"标题 2\"/></w:style>"
        + "<w:style w:type=\"paragraph\" w:styleId=\"a\"><w:basedOn w:val=\"b\"/></w:style><w:style w:type=\"paragraph\" w:styleId=\"b\"><w:basedOn w:val=\"a\"/></w:style>"
        + "<w:style w:type=\"paragraph\" w:styleId=\"gone\"><w:rPr><w:vanish/></w:rPr></w:style>"
        + "<w:style w:type=\"character\" w:styleId=\"strong\"><w:rPr><w:b/></w:rPr></w:style>";

    [Theory]
    [InlineData("<w:pStyle w:val=\"1\"/>", 1)]
    [InlineData("<w:pStyle w:val=\"child\"/>", 1)]
    [InlineData("<w:pStyle w:val=\"own\"/>", 3)]
    [InlineData("<w:pStyle w:val=\"plain\"/>", null)]
    [InlineData("<w:pStyle w:val=\"cn\"/>", 2)]
    [InlineData("<w:pStyle w:val=\"a\"/>", null)]
    [InlineData("<w:pStyle w:val=\"1\"/><w:outlineLvl w:val=\"3\"/>", 4)]
    [InlineData("<w:outlineLvl w:val=\"0\"/>", 1)]
    [InlineData("", null)]
    public void The_outline_level_is_the_paragraphs_own_or_its_styles(string properties, int? level) =>
        Assert.Equal(level, Single(P("标题", properties)).OutlineLevel);

    [Theory]
    [InlineData("", "<w:b/>", true)]
    [InlineData("", "<w:b w:val=\"false\"/>", false)]
    [InlineData("", "<w:rStyle w:val=\"strong\"/>", true)]
    [InlineData("<w:pStyle w:val=\"child\"/>", "", true)]
    [InlineData("<w:pStyle w:val=\"child\"/>", "<w:b w:val=\"0\"/>", false)]
    [InlineData("<w:pStyle w:val=\"child\"/>", "<w:rStyle w:val=\"strong\"/>", false)]
    [InlineData("", "", false)]
    public void Bold_is_the_runs_own_or_its_styles(string paragraph, string run, bool bold) =>
        Assert.Equal(bold, Single($"<w:p><w:pPr>{paragraph}</w:pPr>{R("重", run)}{R(" ")}</w:p>").IsEmphasized);

    [Fact]
    public void One_plain_run_makes_a_paragraph_plain() => Assert.False(Single($"<w:p>{R("重", "<w:b/>")}{R("轻")}</w:p>").IsEmphasized);

    [Fact]
    public void Text_hidden_by_its_style_is_not_seen() =>
        Assert.Equal(["显"], DocxBuilder.WithBody(P("隐", "<w:pStyle w:val=\"gone\"/>") + P("显")).WithStyles(Styles).Read().Lines());

    private static Paragraph Single(string body) => Assert.IsType<Paragraph>(Assert.Single(DocxBuilder.WithBody(body).WithStyles(Styles).Read().Blocks));
}
