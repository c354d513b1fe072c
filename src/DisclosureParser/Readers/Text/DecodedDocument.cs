using System.Text;
using DisclosureParser.Documents;

namespace DisclosureParser.Readers.Text;

internal static class DecodedDocument
{
    public static string Decode(DocumentContent content)
    {
        byte[] bytes = content.Array;
        int skip = bytes is [0xEF, 0xBB, 0xBF, ..] ? 3 : 0;
        try { return new UTF8Encoding(false, true).GetString(bytes, skip, bytes.Length - skip); }
        catch (DecoderFallbackException) { return CodePagesEncodingProvider.Instance.GetEncoding(54936)!.GetString(bytes); }
    }
}
