using System.Text;

namespace DisclosureParser.Readers.Decoding;

/// <summary>What an encoding label in a file can mean.</summary>
internal static class DeclaredEncoding
{
    public static bool IsGb(string? label) =>
        Is(label, "gb2312") || Is(label, "gbk") || Is(label, "gb18030") || Is(label, "gb_2312-80") || Is(label, "x-gbk") || Is(label, "cp936")
        || Is(label, "hz-gb-2312") || Is(label, "euc-cn") || Is(label, "windows-936");

    public static bool IsBig5(string? label) =>
        Is(label, "big5") || Is(label, "big5-hkscs") || Is(label, "cp950") || Is(label, "x-x-big5") || Is(label, "csbig5") || Is(label, "cn-big5");

    /// <summary>A single- or multi-byte encoding the framework knows by this label; null for Unicode and Chinese labels and unknown ones.</summary>
    public static Encoding? Other(string? label)
    {
        if (label is null || IsGb(label) || IsBig5(label) || label.Trim().StartsWith("ut", StringComparison.OrdinalIgnoreCase)) return null;
        try
        {
            string name = label.Trim();
            return CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);
        }
        catch (Exception e) when (e is ArgumentException or NotSupportedException)
        {
            return null;
        }
    }

    private static bool Is(string? label, string name) => label.AsSpan().Trim().Equals(name, StringComparison.OrdinalIgnoreCase);
}
