namespace DisclosureParser.Documents.Packing;

/// <summary>Packs the identity of a document.</summary>
internal static class InfoPacking
{
    private const int HasBytes = 1, HasPages = 2;

    public static void Write(PackWriter pack, DocumentInfo info)
    {
        pack.Byte((info.Bytes is null ? 0 : HasBytes) | (info.Pages is null ? 0 : HasPages));
        pack.Text(info.Name);
        OptionalText.Write(pack, info.Format);
        OptionalText.Write(pack, info.Sha256);
        if (info.Bytes is long bytes) pack.Count(bytes);
        if (info.Pages is int pages) pack.Number(pages);
    }

    public static DocumentInfo Read(ref PackReader pack)
    {
        int parts = pack.Kind(4);
        string name = pack.Text();
        string? format = OptionalText.Read(ref pack), sha256 = OptionalText.Read(ref pack);
        long? bytes = (parts & HasBytes) == 0 ? null : pack.Count();
        int? pages = (parts & HasPages) == 0 ? null : pack.Number();
        return new DocumentInfo(name, format, sha256, bytes, pages);
    }
}
