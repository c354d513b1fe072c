using System.Text;

namespace DisclosureParser.Readers.Html;

/// <summary>The header lines of a MIME part and the place where its body begins.</summary>
internal readonly record struct MimeHeaders(Dictionary<string, string> Values, int BodyStart)
{
    private const int MostLines = 200;

    /// <summary>The type without its parameters, which may name other types.</summary>
    public string MediaType => ContentType.Split(';', 2)[0].Trim().ToLowerInvariant();

    public string ContentType => Values.GetValueOrDefault("content-type", "");

    public string TransferEncoding => Values.GetValueOrDefault("content-transfer-encoding", "").Trim().ToLowerInvariant();

    /// <summary>The headers at the start of <paramref name="bytes"/>; null where something else stands there.</summary>
    public static MimeHeaders? Read(ReadOnlySpan<byte> bytes)
    {
        Dictionary<string, string> values = new(StringComparer.OrdinalIgnoreCase);
        string? name = null;
        int at = 0;
        for (int lines = 0; at < bytes.Length && lines < MostLines; lines++)
        {
            int end = bytes[at..].IndexOf((byte)'\n');
            string line = Encoding.Latin1.GetString(end < 0 ? bytes[at..] : bytes.Slice(at, end)).TrimEnd('\r');
            at = end < 0 ? bytes.Length : at + end + 1;
            if (line.Length == 0)
            {
                if (values.Count > 0) return new MimeHeaders(values, at);
                continue;
            }

            if (line[0] is ' ' or '\t' && name is not null)
            {
                values[name] += " " + line.Trim();
                continue;
            }

            int colon = line.IndexOf(':', StringComparison.Ordinal);
            if (colon <= 0 || !IsName(line.AsSpan(0, colon))) return null;
            name = line[..colon];
            values[name] = line[(colon + 1)..].Trim();
        }

        return null;
    }

    private static bool IsName(ReadOnlySpan<char> text)
    {
        foreach (char c in text)
            if (!char.IsAsciiLetterOrDigit(c) && c is not ('-' or '_')) return false;
        return true;
    }
}
