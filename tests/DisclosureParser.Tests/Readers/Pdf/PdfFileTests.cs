using DisclosureParser.Documents;
using DisclosureParser.Readers.Pdf;

namespace DisclosureParser.Tests.Readers.Pdf;

public class PdfFileTests
{
    [Fact]
    public void The_header_may_stand_within_the_first_kilobyte()
    {
        PdfReader reader = new();
        Assert.True(reader.CanRead(new DocumentContent("a.bin", [.. new byte[1000], .. "%PDF-1.4"u8])));
        Assert.False(reader.CanRead(new DocumentContent("a.pdf", [.. new byte[1030], .. "%PDF-1.4"u8])));
    }

    [Fact]
    public void The_title_and_the_number_of_pages_are_read()
    {
        SourceDocument document = Reading.Read(new PdfSketch { Title = " 某区年度报告 " }.Text(50, 50, "正文").NewPage().Text(50, 50, "正文"));
        Assert.Equal(new DocumentProperty(DocumentPropertyNames.Title, "某区年度报告"), Assert.Single(document.Properties));
        Assert.Equal(2, document.Info.Pages);
    }

    [Fact]
    public void A_page_without_text_is_reported_and_shown_as_a_picture()
    {
        SourceDocument document = Reading.Read(new PdfSketch().Text(50, 50, "正文").NewPage().Image(0, 0, 400, 600));
        Assert.Equal(DiagnosticIds.NoTextLayer, Assert.Single(document.Diagnostics).Id);
        Picture picture = Assert.Single(document.Blocks.OfType<Picture>());
        Assert.Equal((400, 600), (picture.Width, picture.Height));
        Assert.Equal(new PageAnchor(2, new Box(0, 0, 400, 600)), picture.Location.Anchor);
    }

    [Fact]
    public void The_scan_behind_a_text_layer_is_no_picture() =>
        Assert.Empty(Reading.Read(new PdfSketch().Image(0, 0, 400, 600).Text(50, 50, "正文")).Blocks.OfType<Picture>());

    [Fact]
    public void A_file_without_text_is_refused() => Refused(ReadErrorReason.NoTextLayer, new PdfSketch().Image(0, 0, 400, 600).ToContent());

    [Fact]
    public void Rubbish_behind_a_header_is_refused() =>
        Refused(ReadErrorReason.CorruptContainer, new DocumentContent("a.pdf", [.. "%PDF-1.4\nrubbish"u8]));

    private static void Refused(ReadErrorReason reason, DocumentContent content) =>
        Assert.Equal(reason, Assert.Throws<DocumentReadException>(() => Reading.Read(content, DocumentLimits.Default)).Reason);
}
