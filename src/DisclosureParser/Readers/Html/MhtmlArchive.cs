using System.Text;

namespace DisclosureParser.Readers.Html;

/// <summary>A page out of a MIME archive (<c>.mht</c>, <c>.mhtml</c>): its bytes and the encoding its part states.</summary>
internal readonly record struct ArchivedPage(byte[] Bytes, string? Charset);

/// <summary>Takes the page out of a web page saved as one file. Pictures and style sheets in it are not opened.</summary>
internal static class MhtmlArchive
{
    private const int MostParts = 1_000;
    private const int MostNesting = 3;

    public static bool IsArchive(ReadOnlySpan<byte> bytes) =>
        Headers(bytes) is MimeHeaders headers
        && (headers.MediaType.StartsWith("multipart/", StringComparison.Ordinal) || IsPage(headers));

    /// <summary>The first page in the archive, or null where it holds none.</summary>
    public static ArchivedPage? FindPage(ReadOnlySpan<byte> bytes) => FindPage(WithoutMark(bytes), 0);

    private static ReadOnlySpan<byte> WithoutMark(ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]) ? bytes[3..] : bytes;

    // The name of some header stands within the first bytes of an archive, so that other files are not searched for lines.
    private static MimeHeaders? Headers(ReadOnlySpan<byte> bytes)
    {
        bytes = WithoutMark(bytes);
        string start = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, 4096)]);
        return start.Contains("content-type:", StringComparison.OrdinalIgnoreCase) ? MimeHeaders.Read(bytes) : null;
    }

    private static bool IsPage(MimeHeaders headers) => headers.MediaType is "text/html" or "application/xhtml+xml";

    private static ArchivedPage? FindPage(ReadOnlySpan<byte> bytes, int depth)
    {
        if (MimeHeaders.Read(bytes) is not MimeHeaders headers) return null;
        ReadOnlySpan<byte> body = bytes[headers.BodyStart..];
        if (IsPage(headers))
            return new ArchivedPage(MimeBody.Decode(body, headers.TransferEncoding), DeclaredCharset.Value(headers.ContentType, "charset"));

        string? boundary = DeclaredCharset.Value(headers.ContentType, "boundary");
        if (boundary is null || depth == MostNesting) return null;
        byte[] mark = Encoding.Latin1.GetBytes("--" + boundary);
        int at = body.IndexOf(mark);
        for (int parts = 0; at >= 0 && parts < MostParts; parts++)
        {
            ReadOnlySpan<byte> rest = body[(at + mark.Length)..];
            int line = rest.IndexOf((byte)'\n');
            if (rest.StartsWith("--"u8) || line < 0) break;
            rest = rest[(line + 1)..];
            int next = rest.IndexOf(mark);
            if (FindPage(next < 0 ? rest : rest[..next], depth + 1) is ArchivedPage page) return page;
            at = next < 0 ? -1 : body.Length - rest.Length + next;
        }

        return null;
    }
}
