using System.Text;

namespace DisclosureParser.Readers.Decoding;

/// <summary>The mark at the start of a file that states its encoding beyond doubt.</summary>
internal static class ByteOrderMark
{
    /// <summary>The encoding a mark states and the mark's length; false where the bytes begin without one.</summary>
    public static bool TryRead(ReadOnlySpan<byte> bytes, out Encoding encoding, out string name, out int length)
    {
        (encoding, name, length) = bytes switch
        {
            [0xEF, 0xBB, 0xBF, ..] => (Encoding.UTF8, "utf-8", 3),
            // A UTF-16 text that begins with NUL is none: four bytes are looked at before two.
            [0xFF, 0xFE, 0, 0, ..] => (Encoding.UTF32, "utf-32", 4),
            [0, 0, 0xFE, 0xFF, ..] => (new UTF32Encoding(bigEndian: true, byteOrderMark: false), "utf-32be", 4),
            [0xFF, 0xFE, ..] => (Encoding.Unicode, "utf-16", 2),
            [0xFE, 0xFF, ..] => (Encoding.BigEndianUnicode, "utf-16be", 2),
            [0x84, 0x31, 0x95, 0x33, ..] => (ChineseEncodings.Gb18030, "gb18030", 4),
            _ => (Encoding.UTF8, "utf-8", 0),
        };
        return length > 0;
    }
}
