using System.Text;
using DisclosureParser.Documents;
using DisclosureParser.Readers.Decoding;
using DisclosureParser.Readers.Html;

namespace DisclosureParser.Tests.Readers.Html;

/// <summary>Which bytes are a page, in which encoding, and where things stand in them.</summary>
public sealed class HtmlFileTests
{
    [Theory]
    [InlineData("<!DOCTYPE html><html>")]
    [InlineData("\n <!-- saved from url --><HTML>")]
    [InlineData("<?xml version=\"1.0\" encoding=\"gbk\"?><!DOCTYPE html PUBLIC \"-//W3C//DTD XHTML 1.0\"><html>")]
    [InlineData("<p>正文</p>")]
    [InlineData("<TABLE border=1>")]
    [InlineData("<div class='a'>")]
    [InlineData("\uFEFF<html>")]
    public void Markup_at_the_start_is_a_page(string text)
    {
        HtmlReader reader = new();
        Assert.True(reader.CanRead(HtmlPages.Content(Encoding.UTF8.GetBytes(text), "x.bin")));
        Assert.True(reader.CanRead(HtmlPages.Content(Encoding.Unicode.GetBytes(text), "x.bin")));
        Assert.True(reader.CanRead(HtmlPages.Content(Encoding.BigEndianUnicode.GetBytes(text), "x.bin")));
    }

    [Theory]
    [InlineData("")]
    [InlineData("本报告 <html> 之外")]
    [InlineData("a < b and <p> later")]
    [InlineData("<规划纲要>实施方案")]
    [InlineData("%PDF-1.7 <html>")]
    [InlineData("{\\rtf1 <html>}")]
    [InlineData("<?xml version='1.0'?><w:document xmlns:w='x'/>")]
    [InlineData("Title: x\n\ntext")]
    public void Other_bytes_are_none(string text) => Assert.False(new HtmlReader().CanRead(HtmlPages.Content(Encoding.UTF8.GetBytes(text), "x.html")));

    [Fact]
    public void Markdown_that_opens_with_a_tag_is_no_page()
    {
        Assert.False(new HtmlReader().CanRead(HtmlPages.Content("<p align=center>x</p>\n\n# 标题"u8.ToArray(), "x.md")));
        Assert.True(new HtmlReader().CanRead(HtmlPages.Content("<!doctype html><p>x"u8.ToArray(), "x.md")));
    }

    [Theory]
    [InlineData("<meta charset='gb2312'>")]
    [InlineData("<meta http-equiv=Content-Type content=\"text/html; charset=GBK\">")]
    [InlineData("<meta charset=utf-8>")]
    [InlineData("")]
    public void Gbk_pages_are_read_whatever_they_claim(string claim)
    {
        SourceDocument document = HtmlPages.Read(ChineseEncodings.Gb18030.GetBytes($"<html><head>{claim}<title>标题</title></head><p>{SampleArticle.Overview}</p>"));
        Assert.Equal(SampleArticle.Overview, Assert.IsType<Paragraph>(Assert.Single(document.Blocks)).Text);
        Assert.Empty(document.Diagnostics);
    }

    [Fact]
    public void A_traditional_page_in_big5_is_read()
    {
        const string text = "本報告依據政府資訊公開規定編製，統計期間自2022年1月1日起，至12月31日止，共受理申請12件。";
        SourceDocument document = HtmlPages.Read(ChineseEncodings.Big5.GetBytes($"<html><meta charset=big5><p>{text}"));
        Assert.Equal(text, Assert.IsType<Paragraph>(Assert.Single(document.Blocks)).Text);
    }

    [Fact]
    public void Lost_characters_are_reported()
    {
        byte[] bytes = [.. Encoding.UTF8.GetBytes($"<html><p>{SampleArticle.Overview}"), 0xE6, 0x96, .. "</p>"u8];
        Diagnostic diagnostic = Assert.Single(HtmlPages.Read(bytes).Diagnostics);
        Assert.Equal(DiagnosticIds.CharactersLost, diagnostic.Id);
        Assert.Contains("1 处", diagnostic.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("base64")]
    [InlineData("quoted-printable")]
    [InlineData("8bit")]
    public void The_page_of_a_web_archive_is_read(string transfer)
    {
        string html = $"<html><head><meta charset=gb2312><title>{SampleArticle.Title}</title></head><body><h1>{SampleArticle.Title}</h1>{SampleArticle.Content}</body></html>";
        byte[] page = ChineseEncodings.Gb18030.GetBytes(html);
        byte[] encoded = transfer switch
        {
            "base64" => Encoding.ASCII.GetBytes(Convert.ToBase64String(page, Base64FormattingOptions.InsertLineBreaks)),
            "quoted-printable" => Encoding.ASCII.GetBytes(string.Concat(page.Select((b, i) => (b is >= 33 and <= 126 and not (byte)'=' ? ((char)b).ToString() : $"={b:X2}") + (i % 20 == 19 ? "=\r\n" : "")))),
            _ => page,
        };
        byte[] archive =
        [
            .. Encoding.ASCII.GetBytes(
                "From: <Saved by a browser>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype=\"text/html\";\r\n\tboundary=\"----=_Part_0\"\r\n\r\nnote\r\n" +
                "------=_Part_0\r\nContent-Type: image/gif\r\nContent-Transfer-Encoding: base64\r\n\r\nR0lGODlh\r\n" +
                $"------=_Part_0\r\nContent-Type: text/html; charset=\"gb2312\"\r\nContent-Transfer-Encoding: {transfer}\r\nContent-Location: x.html\r\n\r\n"),
            .. encoded,
            .. "\r\n------=_Part_0--\r\n"u8,
        ];
        DocumentContent content = HtmlPages.Content(archive, "page.mht");
        Assert.True(new HtmlReader().CanRead(content));
        Assert.Equal("html", SampleArticle.Verify(HtmlPages.Read(content)).Info.Format);
    }

    [Fact]
    public void An_archive_without_a_page_is_a_broken_container() => Assert.Equal(
        ReadErrorReason.CorruptContainer,
        Assert.Throws<DocumentReadException>(() => HtmlPages.Read(
            "MIME-Version: 1.0\nContent-Type: multipart/related; boundary=x\n\n--x\nContent-Type: text/plain\n\nabc\n--x--\n"u8.ToArray())).Reason);

    [Fact]
    public void Blocks_and_cells_know_their_line_and_column()
    {
        SourceDocument document = HtmlPages.Read("<html>\r\n<body>中文\n  <p>一</p><p>甲<br>乙</p>\n<table><tr>\n <td>1<td>2<tr><td>3<th>4</table>");
        LineAnchor[] anchors = [.. document.Blocks.Select(b => Assert.IsType<LineAnchor>(b.Location.Anchor))];
        Assert.Equal(
            [new(2, 1, "body[1]"), new(3, 3, "p[1]"), new(3, 11, "p[2]"), new(3, 15, "p[2]"), new(4, 1, "table[1]")],
            anchors);
        Table table = document.Blocks.OfType<Table>().Single();
        Assert.Equal(
            [new LineAnchor(5, 2, "table[1]/tr[1]/td[1]"), new LineAnchor(5, 7, "table[1]/tr[1]/td[2]"), new LineAnchor(5, 16, "table[1]/tr[2]/td[1]"), new LineAnchor(5, 21, "table[1]/tr[2]/th[1]")],
            table.Cells.Select(c => (LineAnchor)c.Location.Anchor!));
    }

    [Fact]
    public void Columns_beyond_65535_are_exact()
    {
        string html = $"<p>{new string('一', 70_000)}</p><p>二</p>";
        Assert.Equal(new LineAnchor(1, 70_008, "p[2]"), HtmlPages.Read(html).Blocks[1].Location.Anchor);
    }

    [Fact]
    public void The_head_states_title_date_and_publisher()
    {
        SourceDocument document = HtmlPages.Read("""
            <html><head><title>年报_县政府</title><meta name="ArticleTitle" content="2022年年报"><meta name="PubDate" content="2023-01-18 09:30">
            <meta name="ContentSource" content="县水利局"><meta name="SiteName" content="县政府"></head><p>正文</p>
            """);
        Assert.Equal([new("title", "2022年年报"), new("published", "2023-01-18 09:30"), new("publisher", "县水利局")], document.Properties.ToArray());
    }

    [Fact]
    public void Frames_are_named_and_not_followed()
    {
        Diagnostic diagnostic = Assert.Single(HtmlPages.Read("<p>正文</p><iframe src='http://example.invalid/'></iframe>").Diagnostics);
        Assert.Equal((DiagnosticIds.ActiveContentIgnored, DiagnosticSeverity.Info), (diagnostic.Id, diagnostic.Severity));
    }

    [Fact]
    public void A_page_of_pictures_has_no_text_layer() => Assert.Equal(
        ReadErrorReason.NoTextLayer,
        Assert.Throws<DocumentReadException>(() => HtmlPages.Read("<html><body><img src=1.jpg><img src=2.jpg></body></html>")).Reason);

    [Fact]
    public void A_page_of_nothing_is_read_and_said_to_be_empty()
    {
        SourceDocument document = HtmlPages.Read("<html><body><script>load()</script></body></html>");
        Assert.Empty(document.Blocks);
        Assert.Equal(DiagnosticIds.PartUnreadable, Assert.Single(document.Diagnostics).Id);
    }
}
