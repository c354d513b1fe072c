using System.Buffers.Binary;
using System.Text;

namespace DisclosureParser.Readers.Sniffing;

/// <summary>Tells what a zip file holds by the names in its central directory. Nothing is unpacked.</summary>
internal static class ZipContainer
{
    private const int EndSize = 22, HeaderSize = 46;

    /// <summary>The format, where the names tell that it is none that is read; null where they do not, or the zip is broken.</summary>
    public static ForeignFormat? Identify(ReadOnlySpan<byte> bytes, int maxEntries)
    {
        List<string> names = Names(bytes, maxEntries, out bool isEncrypted);
        if (names.Count == 0) return null;
        if (names.Any(name => name.StartsWith("word/", StringComparison.OrdinalIgnoreCase))) return null;
        if (isEncrypted) return ForeignFormat.Locked("压缩包", "a zip archive");
        if (Holds(names, "xl/workbook.xml")) return ForeignFormat.Other(" Excel 工作簿", "an Excel workbook");
        if (Holds(names, "ppt/presentation.xml")) return ForeignFormat.Other(" PowerPoint 演示文稿", "a PowerPoint presentation");
        if (Holds(names, "OFD.xml")) return ForeignFormat.Other(" OFD 版式文件，请转换为 PDF 或 DOCX", "an OFD file");
        if (Holds(names, "META-INF/container.xml")) return ForeignFormat.Other("电子书（EPUB）", "an e-book (EPUB)");
        if (Holds(names, "mimetype") && Holds(names, "content.xml")) return ForeignFormat.Other(" OpenDocument 文档，请转换为 DOCX", "an OpenDocument file");
        // A document whose main part has an unusual name is the reader's to judge.
        return Holds(names, "[Content_Types].xml") ? null : ForeignFormat.Other("压缩包，不是文档；请逐个检查其中的文件", "a zip archive, no document");
    }

    private static bool Holds(List<string> names, string name) => names.Contains(name, StringComparer.OrdinalIgnoreCase);

    private static List<string> Names(ReadOnlySpan<byte> bytes, int maxEntries, out bool isEncrypted)
    {
        List<string> names = [];
        isEncrypted = false;
        int end = bytes.LastIndexOf("PK\x05\x06"u8);
        if (end < 0 || end + EndSize > bytes.Length) return names;
        uint at = BinaryPrimitives.ReadUInt32LittleEndian(bytes[(end + 16)..]);
        while (names.Count < maxEntries && at + (long)HeaderSize <= bytes.Length)
        {
            ReadOnlySpan<byte> header = bytes[(int)at..];
            if (!header.StartsWith("PK\x01\x02"u8)) break;
            isEncrypted |= (header[8] & 1) != 0;
            int name = BinaryPrimitives.ReadUInt16LittleEndian(header[28..]);
            if (HeaderSize + name > header.Length) break;
            names.Add(Encoding.UTF8.GetString(header.Slice(HeaderSize, name)).Replace('\\', '/'));
            at += (uint)(HeaderSize + name + BinaryPrimitives.ReadUInt16LittleEndian(header[30..]) + BinaryPrimitives.ReadUInt16LittleEndian(header[32..]));
        }

        return names;
    }
}
