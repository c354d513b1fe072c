using System.Text;

namespace DisclosureParser.Readers.Decoding;

/// <summary>Recognises UTF-16 without a byte order mark by the zero bytes that its digits, spaces and line ends leave.</summary>
internal static class WideText
{
    private const int Sample = 8192;

    // Per cent of the ideographs that are everyday characters.
    private const int FewestCommon = 30;

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
        if (even >= least && odd * 16 < even) return Encoding.BigEndianUnicode;
        // The wide space of Chinese text has a zero byte too, on the other side: the ideographs tell.
        return even + odd >= least ? Likelier(sample) : null;
    }

    private static Encoding? Likelier(ReadOnlySpan<byte> sample)
    {
        int little = CommonIdeographs.Share(Encoding.Unicode.GetString(sample)), big = CommonIdeographs.Share(Encoding.BigEndianUnicode.GetString(sample));
        if (Math.Max(little, big) < FewestCommon || Math.Abs(little - big) < FewestCommon / 2) return null;
        return little > big ? Encoding.Unicode : Encoding.BigEndianUnicode;
    }

    /// <summary>UTF-16 without a mark, and Chinese: zero bytes alone stand in files of every kind.</summary>
    public static bool IsChinese(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length % 2 != 0 || Recognise(bytes) is not Encoding wide) return false;
        string text = wide.GetString(bytes[..Math.Min(bytes.Length & ~1, Sample)]);
        int controls = text.Count(c => char.IsControl(c) && c is not ('\t' or '\n' or '\r' or '\f'));
        return controls * 200 <= text.Length && CommonIdeographs.Share(text) >= FewestCommon;
    }
}
