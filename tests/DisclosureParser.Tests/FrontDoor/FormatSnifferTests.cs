using System.IO.Compression;
using System.Text;
using DisclosureParser.Documents;
using DisclosureParser.Readers.Sniffing;

namespace DisclosureParser.Tests.FrontDoor;

public class FormatSnifferTests
{
    [Fact]
    public void Rtf_is_legacy_whatever_its_name() => Is(ReadErrorReason.LegacyFormat, "RTF", "report.docx", "{\\rtf1\\ansi 年报}"u8);

    [Fact]
    public void A_doc_file_is_legacy() => Is(ReadErrorReason.LegacyFormat, ".doc", "report.docx", Ole("WordDocument", "1Table"));

    [Fact]
    public void A_wps_file_is_legacy() => Is(ReadErrorReason.LegacyFormat, ".wps", "report.wps", Ole("WordDocument", "Data"));

    [Fact]
    public void A_docx_under_a_password_is_encrypted() =>
        Is(ReadErrorReason.EncryptedOrPasswordProtected, "Office", "report.docx", Ole("EncryptionInfo", "EncryptedPackage"));

    [Fact]
    public void A_doc_under_a_password_is_encrypted()
    {
        byte[] file = Ole("WordDocument", "1Table");
        file[512 + 11] = 0x01; // fEncrypted in the file information block, where the stream starts
        Is(ReadErrorReason.EncryptedOrPasswordProtected, "Word 97–2003", "report.doc", file);
    }

    [Fact]
    public void A_truncated_ole_file_is_still_named() =>
        Is(ReadErrorReason.LegacyFormat, "OLE", "report.doc", Ole("WordDocument").AsSpan(0, 300));

    [Fact]
    public void A_workbook_is_not_a_report() => Is(ReadErrorReason.UnknownFormat, "Excel", "a.docx", Zip("[Content_Types].xml", "xl/workbook.xml"));

    [Fact]
    public void An_archive_is_not_a_document() => Is(ReadErrorReason.UnknownFormat, "压缩包", "a.docx", Zip("年报/a.pdf"));

    [Fact]
    public void An_ofd_is_named() => Is(ReadErrorReason.UnknownFormat, "OFD", "a.ofd", Zip("OFD.xml", "Doc_0/Document.xml"));

    [Fact]
    public void A_picture_is_named() => Is(ReadErrorReason.UnknownFormat, "PNG", "scan.pdf", [0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10]);

    [Fact]
    public void A_word_document_is_left_to_its_reader() => Assert.Null(Find("a.docx", Zip("[Content_Types].xml", "word/document.xml")));

    [Fact]
    public void A_broken_zip_is_left_to_the_readers() => Assert.Null(Find("a.docx", "PK\x03\x04 and no more"u8));

    [Fact]
    public void Text_is_left_to_the_readers() => Assert.Null(Find("a.txt", "一、总体情况"u8));

    [Fact]
    public async Task The_refusal_lists_the_readers_that_were_asked()
    {
        DocumentReadException failure = await Assert.ThrowsAsync<DocumentReadException>(
            () => DisclosurePipeline.Default.ReadAsync(DocumentSource.FromBytes([0, 1, 2, 3], "a.bin")));
        Assert.Equal(ReadErrorReason.UnknownFormat, failure.Reason);
        Assert.Contains("docx", failure.Message, StringComparison.Ordinal);
        Assert.Contains("docx", failure.EnglishMessage, StringComparison.Ordinal);
    }

    private static void Is(ReadErrorReason reason, string named, string name, ReadOnlySpan<byte> bytes)
    {
        ForeignFormat? format = Find(name, bytes);
        Assert.Equal(reason, format?.Reason);
        Assert.Contains(named, format!.Chinese, StringComparison.Ordinal);
    }

    private static ForeignFormat? Find(string name, ReadOnlySpan<byte> bytes) =>
        FormatSniffer.FindForeign(new DocumentContent(name, [.. bytes]), DocumentLimits.Default);

    private static byte[] Zip(params string[] names)
    {
        using MemoryStream bytes = new();
        using (ZipArchive archive = new(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (string name in names) archive.CreateEntry(name);
        }

        return bytes.ToArray();
    }

    /// <summary>Header, one directory sector with the streams, one sector that the streams start in.</summary>
    private static byte[] Ole(params string[] streams)
    {
        byte[] file = new byte[512 * 4];
        ((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]).CopyTo(file);
        file[30] = 9;
        file.AsSpan(76, 4).Fill(0xFF);
        string[] entries = ["Root Entry", .. streams];
        for (int i = 0; i < entries.Length && i < 4; i++)
        {
            // The directory is sector 1, so that the streams start in sector 0.
            Span<byte> entry = file.AsSpan((512 * 2) + (i * 128), 128);
            int length = Encoding.Unicode.GetBytes(entries[i], entry);
            entry[64] = (byte)(length + 2);
            entry[66] = (byte)(i == 0 ? 5 : 2);
        }

        file[48] = 1;
        return file;
    }
}
