using DisclosureParser.Readers.Decoding;

namespace DisclosureParser.Readers.Text;

/// <summary>Whether bytes are text: no known container, no NUL outside UTF-16, hardly a control character.</summary>
internal static class TextBytes
{
    private const int Sample = 64 << 10;

    public static bool AreText(ReadOnlySpan<byte> bytes)
    {
        if (bytes.IsEmpty) return false;
        if (bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..]) return bytes.Length % 2 == 0 && !bytes.StartsWith((byte[])[0xFF, 0xFE, 0, 0]);
        if (IsContainer(bytes)) return false;
        if (bytes.Contains((byte)0)) return WideText.IsChinese(bytes);
        int controls = 0;
        ReadOnlySpan<byte> sample = bytes[..Math.Min(bytes.Length, Sample)];
        foreach (byte b in sample)
        {
            if (b < 0x20 && b is not ((byte)'\t' or (byte)'\n' or (byte)'\r' or (byte)'\f' or 0x0B) || b == 0x7F) controls++;
        }

        return controls * 200 <= sample.Length;
    }

    private static bool IsContainer(ReadOnlySpan<byte> bytes)
    {
        ReadOnlySpan<byte> start = bytes.StartsWith("\uFEFF"u8) ? bytes[3..] : bytes;
        return start.StartsWith("%PDF-"u8) || start.StartsWith("PK\u0003\u0004"u8) || start.StartsWith("{\\rtf"u8)
            || start is [0xD0, 0xCF, 0x11, 0xE0, ..];
    }
}
