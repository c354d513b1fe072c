using System.Text;

namespace DisclosureParser.Readers.Decoding;

/// <summary>The two legacy encodings of Chinese text, taken from the provider without registering it for the process.</summary>
internal static class ChineseEncodings
{
    /// <summary>GB18030, a superset of GB2312 and GBK: files that claim those hold its characters all the time.</summary>
    public static Encoding Gb18030 { get; } = CodePagesEncodingProvider.Instance.GetEncoding(54936)!;

    /// <summary>Big5 with the extensions of code page 950.</summary>
    public static Encoding Big5 { get; } = CodePagesEncodingProvider.Instance.GetEncoding(950)!;
}
