using System.Buffers.Binary;
using System.Text;
using HostileFixtures.Docx;

namespace HostileFixtures.PlainText;

/// <summary>Files that are not what their names say.</summary>
internal static class DisguiseCases
{
    private static HostileCase Bytes(string name, params byte[] bytes) => new(name, () => [.. bytes, .. new byte[64]]);

    private static HostileCase Zip(string name, params (string Name, string Text)[] entries) => new(name, () => ZipFile.Of(entries));

    public static IEnumerable<HostileCase> All =>
    [
        new("rtf.docx", () => Encoding.ASCII.GetBytes(@"{\rtf1 x}")),
        new("rtf-100000-deep.rtf", () => Encoding.ASCII.GetBytes(@"{\rtf1" + new string('{', 100_000))),
        new("ole-head-alone.doc", () => [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]),
        new("ole-directory-is-itself.doc", () => Ole(0, 0)),
        new("ole-directory-beyond-the-end.doc", () => Ole(0x7FFFFFF0, 0)),
        new("ole-table-beyond-the-end.doc", () => Ole(0, 0x7FFFFFF0)),
        new("ole-encrypted.docx", () => Ole(0, 0, "EncryptedPackage")),
        new("ole-word.docx", () => Ole(0, 0, "WordDocument")),
        Bytes("picture.pdf", 0x89, (byte)'P', (byte)'N', (byte)'G'),
        Bytes("picture.docx", 0xFF, 0xD8, 0xFF),
        Bytes("program.docx", 0x7F, (byte)'E', (byte)'L', (byte)'F'),
        Bytes("gzip.html", 0x1F, 0x8B, 8),
        Bytes("rar.docx", (byte)'R', (byte)'a', (byte)'r', (byte)'!'),
        Zip("workbook.docx", ("[Content_Types].xml", "<Types/>"), ("xl/workbook.xml", "<x/>")),
        Zip("slides.docx", ("[Content_Types].xml", "<Types/>"), ("ppt/presentation.xml", "<x/>")),
        Zip("open-document.docx", ("mimetype", "application/vnd.oasis.opendocument.text"), ("content.xml", "<x/>")),
        Zip("ofd.pdf", ("OFD.xml", "<x/>")),
        Zip("archive.docx", ("a.txt", "x")),
        new("page.docx", () => Encoding.UTF8.GetBytes("<html><body><p>一、总体情况")),
        new("page.pdf", () => Encoding.UTF8.GetBytes("<html><body><p>一、总体情况")),
        new("text.docx", () => Encoding.UTF8.GetBytes("一、总体情况")),
        new("document.txt", () => WordFile.WithBody(WordFile.Text("一、总体情况"))),
        new("pdf-and-zip.pdf", () => [.. Encoding.ASCII.GetBytes("%PDF-1.7\n"), .. WordFile.WithBody(WordFile.Text("甲"))]),
        new("zip-and-pdf.docx", () => [.. WordFile.WithBody(WordFile.Text("甲")), .. Encoding.ASCII.GetBytes("%PDF-1.7\n")]),
    ];

    private static byte[] Ole(int directory, int table, string stream = "")
    {
        byte[] file = new byte[512 * 3];
        ((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]).CopyTo(file);
        file[30] = 9;
        BinaryPrimitives.WriteInt32LittleEndian(file.AsSpan(48), directory);
        BinaryPrimitives.WriteInt32LittleEndian(file.AsSpan(76), table);
        if (stream.Length == 0) return file;
        Encoding.Unicode.GetBytes(stream).CopyTo(file, 512);
        BinaryPrimitives.WriteUInt16LittleEndian(file.AsSpan(512 + 64), (ushort)((stream.Length + 1) * 2));
        file[512 + 66] = 2;
        return file;
    }
}
