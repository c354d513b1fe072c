using DisclosureParser.Documents;

namespace DisclosureParser.Readers.Docx;

/// <summary>Tells a Word document by its bytes: a zip file whose content types name a Word main part.</summary>
internal static class DocxSniffer
{
    public static bool IsDocx(DocumentContent content)
    {
        if (!IsZip(content.Bytes.AsSpan())) return false;
        try
        {
            using ZipContainer container = ZipContainer.Open(content, DocumentLimits.Default);
            byte[]? types = container.Unpack(ContentTypes.Part);
            if (types is null) return false;
            using PartReader reader = new(ContentTypes.Part, types, DocumentLimits.Default, CancellationToken.None);
            return ContentTypes.MainPart(reader) is not null;
        }
        catch (DocumentReadException)
        {
            // A zip file too broken to look into: the name decides, so that the answer is "broken" and not "unknown".
            return content.Extension is ".docx" or ".docm" or ".dotx" or ".dotm";
        }
    }

    public static bool IsZip(ReadOnlySpan<byte> bytes) => bytes.StartsWith("PK\x03\x04"u8) || bytes.StartsWith("PK\x05\x06"u8);
}
