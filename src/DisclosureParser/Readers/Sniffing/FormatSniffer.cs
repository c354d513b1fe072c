using DisclosureParser.Documents;

namespace DisclosureParser.Readers.Sniffing;

/// <summary>Names formats by their first bytes, so that a file nobody reads is refused by its name and not as a broken something else.</summary>
internal static class FormatSniffer
{
    private const int XmlStart = 2048;

    /// <summary>The format of the content, where it is one that the library knows and does not read; else null.</summary>
    public static ForeignFormat? FindForeign(DocumentContent content, DocumentLimits limits)
    {
        ReadOnlySpan<byte> bytes = content.Bytes.AsSpan();
        if (bytes.StartsWith("{\\rtf"u8)) return ForeignFormat.Legacy(" RTF ", "an RTF file");
        if (OleContainer.IsOle(bytes)) return OleContainer.Identify(bytes, content.Extension);
        if (bytes.StartsWith("PK\x03\x04"u8) || bytes.StartsWith("PK\x05\x06"u8)) return ZipContainer.Identify(bytes, limits.MaxZipEntries);
        return WordXml(bytes) ?? Signature(bytes);
    }

    // Word writes its documents as one file of XML too; as text they would be a report without tables.
    private static ForeignFormat? WordXml(ReadOnlySpan<byte> bytes)
    {
        ReadOnlySpan<byte> start = bytes[..Math.Min(bytes.Length, XmlStart)];
        if (start.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF])) start = start[3..];
        if (!start.StartsWith("<?xml"u8) || start.IndexOf("<html"u8) >= 0) return null;
        return start.IndexOf("http://schemas.microsoft.com/office/2006/xmlPackage"u8) >= 0 || start.IndexOf("http://schemas.microsoft.com/office/word/2003/wordml"u8) >= 0
            ? ForeignFormat.Legacy(" Word XML ", "a Word document in XML")
            : null;
    }

    private static ForeignFormat? Signature(ReadOnlySpan<byte> bytes)
    {
        if (bytes is [0x89, (byte)'P', (byte)'N', (byte)'G', ..]) return Image("PNG");
        if (bytes is [0xFF, 0xD8, 0xFF, ..]) return Image("JPEG");
        if (bytes.StartsWith("GIF8"u8)) return Image("GIF");
        if (bytes is [(byte)'I', (byte)'I', 42, 0, ..] or [(byte)'M', (byte)'M', 0, 42, ..]) return Image("TIFF");
        if (bytes.StartsWith("RIFF"u8) && bytes.Length > 12 && bytes[8..].StartsWith("WEBP"u8)) return Image("WebP");
        if (bytes is [(byte)'B', (byte)'M', _, _, _, _, 0, 0, 0, 0, ..]) return Image("BMP");
        if (bytes.StartsWith("Rar!"u8)) return ForeignFormat.Other("RAR 压缩包", "a RAR archive");
        if (bytes is [0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C, ..]) return ForeignFormat.Other("7z 压缩包", "a 7z archive");
        if (bytes is [0x1F, 0x8B, 8, ..]) return ForeignFormat.Other("gzip 压缩文件", "a gzip file");
        return bytes is [0x7F, (byte)'E', (byte)'L', (byte)'F', ..] or [(byte)'M', (byte)'Z', 0x90, 0, ..]
            ? ForeignFormat.Other("可执行程序", "a program")
            : null;
    }

    private static ForeignFormat Image(string kind) => new(
        ReadErrorReason.UnknownFormat,
        $"这是 {kind} 图片，没有可读取的文字；请提供带文字的版本。",
        $"This is a {kind} picture without text; provide a version with text.");
}
