using System.Collections.Immutable;
using System.IO.Compression;
using System.Text;
using DisclosureParser.Documents;
using DisclosureParser.Readers.Docx;
using static DisclosureParser.Tests.Readers.Docx.Wml;

namespace DisclosureParser.Tests.Readers.Docx;

/// <summary>Which files are Word documents, which are broken, and what is never opened.</summary>
public sealed class DocxPackageTests
{
    [Theory]
    [InlineData("application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml", true)]
    [InlineData("application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml", true)]
    [InlineData("application/vnd.ms-word.document.macroEnabled.main+xml", true)]
    [InlineData("application/vnd.ms-word.template.macroEnabledTemplate.main+xml", true)]
    [InlineData("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml", false)]
    public void The_content_types_tell_a_word_document(string type, bool accepted) =>
        Assert.Equal(accepted, new DocxReader().CanRead(DocxBuilder.WithBody(P("文")).OfType(type).Build("without-extension")));

    [Fact]
    public void Compound_files_and_other_bytes_are_not_accepted()
    {
        Assert.False(new DocxReader().CanRead(new DocumentContent("a.docx", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1])));
        Assert.False(new DocxReader().CanRead(new DocumentContent("a.docx", [.. "<html>"u8])));
    }

    [Fact]
    public void The_main_part_is_found_by_its_relationship() =>
        Assert.Equal("other/text2.xml body/p[1]", DocxBuilder.WithBody(P("文")).WithMainPart("other/text2.xml").Read().Blocks[0].Location.Anchor!.ToString());

    [Theory]
    [InlineData("<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>")]
    [InlineData("<!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>")]
    [InlineData("<html/>")]
    [InlineData("")]
    public void A_broken_main_part_is_refused(string xml) =>
        Assert.Equal(ReadErrorReason.CorruptContent, DocxBuilder.WithBody("").WithRaw("word/document.xml", xml).Refusal().Reason);

    [Fact]
    public void A_broken_side_part_is_reported_and_the_text_is_read()
    {
        SourceDocument document = DocxBuilder.WithBody(P("文")).WithPart("styles", "word/styles.xml", "<w:styles").Read();
        Assert.Equal(["文"], document.Lines());
        Assert.Equal(DiagnosticIds.PartUnreadable, Assert.Single(document.Diagnostics).Id);
    }

    [Fact]
    public void A_part_whose_bytes_changed_is_refused_even_if_it_still_unpacks()
    {
        DocumentContent stored = Zip(CompressionLevel.NoCompression, "本年新收件数12件");
        byte[] bytes = [.. stored.Bytes];
        int figure = bytes.AsSpan().IndexOf("12"u8);
        bytes[figure] = (byte)'9';
        DocumentContent damaged = new("a.docx", ImmutableArray.Create(bytes));
        DocumentReadException refusal = Assert.Throws<DocumentReadException>(() => { DocxReading.Read(damaged); });
        Assert.Equal(ReadErrorReason.CorruptContainer, refusal.Reason);
        Assert.Equal(["本年新收件数12件"], DocxReading.Read(stored).Lines());
    }

    [Fact]
    public void A_part_that_is_there_twice_is_refused()
    {
        DocumentReadException refusal = Assert.Throws<DocumentReadException>(() => { DocxReading.Read(Zip(CompressionLevel.Fastest, "甲", "乙")); });
        Assert.Equal(ReadErrorReason.CorruptContainer, refusal.Reason);
    }

    [Fact]
    public void Deep_nesting_is_refused_and_does_not_end_the_process()
    {
        string deep = string.Concat(Enumerable.Repeat("<w:tbl><w:tr><w:tc>", 5000));
        Assert.Equal(ReadErrorReason.LimitExceeded, DocxBuilder.WithBody(deep).Refusal().Reason);
    }

    [Fact]
    public void What_is_never_opened_is_reported_once_for_each_kind()
    {
        SourceDocument document = DocxBuilder.WithBody(P("文"))
            .WithRelationship("vbaProject", "vbaProject.bin")
            .WithRelationship("oleObject", "embeddings/a.bin").WithRelationship("package", "embeddings/b.xlsx")
            .WithRelationship("image", "http://example.org/a.png", isExternal: true).WithRelationship("attachedTemplate", "file:///a.dotm", isExternal: true)
            .WithRelationship("hyperlink", "http://example.org", isExternal: true)
            .Read();
        Assert.Equal(3, document.Diagnostics.Length);
        Assert.All(document.Diagnostics, one => Assert.Equal((DiagnosticIds.ActiveContentIgnored, DiagnosticSeverity.Info), (one.Id, one.Severity)));
    }

    [Fact]
    public void Links_alone_are_nothing_to_report() =>
        Assert.Empty(DocxBuilder.WithBody(P("文")).WithRelationship("hyperlink", "ht!tp://%%bad", isExternal: true).Read().Diagnostics);

    [Fact]
    public void The_title_is_a_property() =>
        Assert.Equal(new DocumentProperty(DocumentPropertyNames.Title, "年报"), Assert.Single(DocxBuilder.WithBody(P("文")).WithTitle(" 年报 ").Read().Properties));

    [Fact]
    public void Pictures_without_text_are_no_text_layer() => Assert.Equal(
        ReadErrorReason.NoTextLayer,
        DocxBuilder.WithBody("<w:p><w:r><w:drawing><a:blip/></w:drawing></w:r></w:p>").WithFooter("footer1", P("1")).Refusal().Reason);

    [Fact]
    public void An_empty_document_is_read_and_said_to_be_empty()
    {
        SourceDocument document = DocxBuilder.WithBody("<w:p/>").Read();
        Assert.Empty(document.Blocks);
        Assert.Equal(DiagnosticIds.PartUnreadable, Assert.Single(document.Diagnostics).Id);
    }

    private static DocumentContent Zip(CompressionLevel level, params string[] texts)
    {
        using MemoryStream bytes = new();
        using (ZipArchive archive = new(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            Write("[Content_Types].xml", "<Types><Override PartName=\"/d.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>");
            foreach (string text in texts)
                Write("d.xml", $"<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>{P(text)}</w:body></w:document>");

            void Write(string name, string xml)
            {
                using Stream entry = archive.CreateEntry(name, level).Open();
                entry.Write(Encoding.UTF8.GetBytes(xml));
            }
        }

        return new DocumentContent("a.docx", ImmutableArray.Create(bytes.ToArray()));
    }
}
