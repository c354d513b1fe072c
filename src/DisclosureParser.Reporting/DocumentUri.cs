namespace DisclosureParser.Reporting;

/// <summary>Document names as relative references: percent-encoded, so that no name can be a scheme, a query or an absolute path.</summary>
internal static class DocumentUri
{
    private const string StandardInput = "-";

    /// <summary>The name itself: <c>2023/年报 1.pdf</c> as <c>2023/%E5%B9%B4%E6%8A%A5%201.pdf</c>.</summary>
    public static string Of(string documentName) => string.Join('/', documentName.Split('/').Select(Segment));

    /// <summary>A link from the output to the file that holds the document; null where there is none. For a document of an archive: the archive.</summary>
    public static string? Link(string documentName, FormatOptions options)
    {
        if (options.OriginalsFolder is not string folder || documentName == StandardInput) return null;
        int archive = documentName.IndexOf(".zip!", StringComparison.OrdinalIgnoreCase);
        string file = archive < 0 ? documentName : documentName[..(archive + 4)];
        string path = folder.Length == 0 ? file : folder.TrimEnd('/') + "/" + file;
        return Of(path);
    }

    // '.' and '..' of the folder stay what they are; nothing else is kept but letters and digits.
    private static string Segment(string segment) => Uri.EscapeDataString(segment);
}
