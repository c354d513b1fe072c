using System.Collections.Frozen;
using System.Text;
using DisclosureParser.Documents;

namespace DisclosureParser.Readers.Html;

/// <summary>Whether bytes are a web page: markup stands at their start. A text that merely holds <c>&lt;</c> is none.</summary>
internal static class HtmlSniffer
{
    private const int Reach = 8192;

    private static readonly FrozenSet<string> Openers = (
        "html head body title meta link base style script noscript table thead tbody tr td p div span center font h1 h2 h3 h4 h5 h6 br hr ul ol dl li " +
        "section article main header nav form b strong em i u a img blockquote pre iframe frameset").Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Documents = new[] { "html", "head", "body", "frameset" }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    public static bool IsHtml(DocumentContent content)
    {
        ReadOnlySpan<byte> bytes = content.Bytes.AsSpan();
        if (IsOtherFormat(bytes)) return false;
        // Markdown may open with a tag; only a whole page in it is HTML.
        bool fragments = content.Extension is not (".md" or ".markdown" or ".txt" or ".csv");
        return IsMarkup(Start(bytes), fragments);
    }

    private static bool IsOtherFormat(ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith("%PDF"u8) || bytes.StartsWith("PK\u0003\u0004"u8) || bytes.StartsWith("{\\rtf"u8)
        || bytes.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0]);

    private static string Start(ReadOnlySpan<byte> bytes)
    {
        ReadOnlySpan<byte> start = bytes[..Math.Min(bytes.Length, Reach)];
        if (start is [0xFF, 0xFE, ..] or [> 0 and < 0x80, 0, ..]) return Encoding.Unicode.GetString(start).TrimStart('\uFEFF');
        if (start is [0xFE, 0xFF, ..] or [0, > 0 and < 0x80, ..]) return Encoding.BigEndianUnicode.GetString(start).TrimStart('\uFEFF');
        if (start.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF])) start = start[3..];
        return Encoding.Latin1.GetString(start);
    }

    private static bool IsMarkup(string start, bool fragments)
    {
        ReadOnlySpan<char> rest = start.AsSpan().TrimStart();
        while (rest.StartsWith("<!--", StringComparison.Ordinal) || rest.StartsWith("<?", StringComparison.Ordinal) || rest.StartsWith("<%", StringComparison.Ordinal))
        {
            string closing = rest[1] == '!' ? "-->" : ">";
            int end = rest.IndexOf(closing, StringComparison.Ordinal);
            if (end < 0) return false;
            rest = rest[(end + closing.Length)..].TrimStart();
        }

        if (rest is not ['<', ..]) return false;
        if (rest.StartsWith("<!doctype", StringComparison.OrdinalIgnoreCase)) return rest[9..].TrimStart().StartsWith("html", StringComparison.OrdinalIgnoreCase);
        string name = Name(rest);
        return Documents.Contains(name) || (fragments && Openers.Contains(name));
    }

    private static string Name(ReadOnlySpan<char> tag)
    {
        int end = 1;
        while (end < tag.Length && char.IsAsciiLetterOrDigit(tag[end])) end++;
        bool isTag = end < tag.Length && (tag[end] is '>' or '/' || char.IsWhiteSpace(tag[end]));
        return isTag ? tag[1..end].ToString() : "";
    }
}
