using System.Globalization;
using System.Text;

namespace DisclosureParser.Readers.Html;

/// <summary>Undoes the transfer encodings of MIME. Damaged input gives what can be read of it.</summary>
internal static class MimeBody
{
    public static byte[] Decode(ReadOnlySpan<byte> body, string transferEncoding) => transferEncoding switch
    {
        "base64" => Base64(body),
        "quoted-printable" => QuotedPrintable(body),
        _ => body.ToArray(),
    };

    private static byte[] Base64(ReadOnlySpan<byte> body)
    {
        StringBuilder digits = new(body.Length);
        foreach (byte b in body)
            if (char.IsAsciiLetterOrDigit((char)b) || b is (byte)'+' or (byte)'/') digits.Append((char)b);
        while (digits.Length % 4 == 1) digits.Length--;
        digits.Append('=', (4 - (digits.Length % 4)) % 4);
        return Convert.FromBase64String(digits.ToString());
    }

    private static byte[] QuotedPrintable(ReadOnlySpan<byte> body)
    {
        List<byte> bytes = new(body.Length);
        for (int i = 0; i < body.Length; i++)
        {
            if (body[i] != (byte)'=')
            {
                bytes.Add(body[i]);
                continue;
            }

            ReadOnlySpan<byte> rest = body[(i + 1)..];
            if (rest is [(byte)'\r', (byte)'\n', ..]) i += 2;
            else if (rest is [(byte)'\n', ..]) i++;
            else if (rest.Length >= 2 && byte.TryParse(rest[..2], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out byte value))
            {
                bytes.Add(value);
                i += 2;
            }
            else bytes.Add(body[i]);
        }

        return [.. bytes];
    }
}
