using System.Buffers;
using System.Text;

namespace DisclosureParser.Readers.Html;

/// <summary>The encoding a page claims in its first bytes: <c>meta charset</c>, <c>http-equiv</c> or the XML declaration.</summary>
internal static class DeclaredCharset
{
    private const int Reach = 4096;

    private static readonly SearchValues<char> Ends = SearchValues.Create(" \t\r\n;\"'/>");

    public static string? Of(ReadOnlySpan<byte> bytes)
    {
        string start = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, Reach)]);
        if (start.TrimStart().StartsWith("<?xml", StringComparison.OrdinalIgnoreCase)
            && Value(start[..(start.IndexOf('>', StringComparison.Ordinal) + 1)], "encoding") is string encoding) return encoding;

        for (int meta = 0; (meta = start.IndexOf("<meta", meta, StringComparison.OrdinalIgnoreCase)) >= 0; meta += 5)
        {
            int end = start.IndexOf('>', meta);
            if (Value(end < 0 ? start[meta..] : start[meta..end], "charset") is string charset) return charset;
        }

        return null;
    }

    /// <summary>The value of <c>name=value</c>, with or without quotes, inside a longer text.</summary>
    public static string? Value(string text, string name)
    {
        for (int at = 0; (at = text.IndexOf(name, at, StringComparison.OrdinalIgnoreCase)) >= 0; at += name.Length)
        {
            ReadOnlySpan<char> rest = text.AsSpan(at + name.Length).TrimStart();
            if (rest is not ['=', ..]) continue;
            rest = rest[1..].TrimStart();
            char quote = rest is ['"' or '\'', ..] ? rest[0] : '\0';
            if (quote != '\0') rest = rest[1..];
            int end = quote != '\0' ? rest.IndexOf(quote) : rest.IndexOfAny(Ends);
            string value = (end < 0 ? rest : rest[..end]).Trim().ToString();
            if (value.Length > 0) return value;
        }

        return null;
    }
}
