using System.Text;

namespace DisclosureParser.Readers.Decoding;

/// <summary>Recognises UTF-16 without a byte order mark by the zero bytes that its digits, spaces and line ends leave.</summary>
internal static class WideText
{
    private const int Sample = 8192;

    /// <summary>The encoding, or null where the bytes are not UTF-16.</summary>
    public static Encoding? Recognise(ReadOnlySpan<byte> bytes)
    {
        ReadOnlySpan<byte> sample = bytes[..Math.Min(bytes.Length & ~1, Sample)];
        if (sample.Length < 8) return null;
        int even = 0, odd = 0;
        for (int i = 0; i < sample.Length; i += 2)
        {
            if (sample[i] == 0) even++;
            if (sample[i + 1] == 0) odd++;
        }

        // One ASCII character in 64 is little for any page, and no other encoding here has a zero byte at all.
        int least = Math.Max(2, sample.Length / 128);
        if (odd >= least && even * 16 < odd) return Encoding.Unicode;
        return even >= least && odd * 16 < even ? Encoding.BigEndianUnicode : null;
    }
}
