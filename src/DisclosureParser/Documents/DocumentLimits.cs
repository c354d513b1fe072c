namespace DisclosureParser.Documents;

/// <summary>
/// What a reader may spend on one file. Passing a limit is <see cref="ReadErrorReason.LimitExceeded"/> with the limit's
/// name and both numbers in the message, unless the property says that the rest is dropped with a diagnostic.
/// The defaults lie well above the largest honest values seen in public corpora.
/// </summary>
public sealed record DocumentLimits
{
    /// <summary>The limits in force where the caller sets none.</summary>
    public static DocumentLimits Default { get; } = new();

    /// <summary>Bytes of the file. Default 64 MB.</summary>
    public long MaxBytes { get; init; } = 64L << 20;

    /// <summary>Entries of a zip container. Default 2,000.</summary>
    public int MaxZipEntries { get; init; } = 2_000;

    /// <summary>Relationships in one relationship part. Default 5,000.</summary>
    public int MaxRelationships { get; init; } = 5_000;

    /// <summary>Unpacked bytes of all entries together. Default 256 MB.</summary>
    public long MaxUnpackedBytes { get; init; } = 256L << 20;

    /// <summary>Unpacked bytes of one XML part. Default 64 MB.</summary>
    public long MaxPartBytes { get; init; } = 64L << 20;

    /// <summary>Unpacked size over packed size of a part of more than 1 MB. Default 500.</summary>
    public int MaxCompressionRatio { get; init; } = 500;

    /// <summary>Depth of XML elements. Default 128.</summary>
    public int MaxXmlDepth { get; init; } = 128;

    /// <summary>XML elements of one part. Default 2,000,000.</summary>
    public int MaxXmlElements { get; init; } = 2_000_000;

    /// <summary>Attributes of one XML element. Default 512.</summary>
    public int MaxXmlAttributes { get; init; } = 512;

    /// <summary>Bytes of an HTML page. Default 16 MB.</summary>
    public long MaxHtmlBytes { get; init; } = 16L << 20;

    /// <summary>Elements of an HTML page. Default 300,000.</summary>
    public int MaxHtmlElements { get; init; } = 300_000;

    /// <summary>Elements of an HTML page that are open at one place. Default 5,000.</summary>
    public int MaxHtmlNesting { get; init; } = 5_000;

    /// <summary>Marks (bold, font) that are still open where blocks of an HTML page begin, all blocks together. Default 1,500,000.</summary>
    public int MaxHtmlReopened { get; init; } = 1_500_000;

    /// <summary>Cells of one table. Default 100,000.</summary>
    public int MaxTableCells { get; init; } = 100_000;

    /// <summary>Cells of all tables together. Default 500,000.</summary>
    public int MaxDocumentCells { get; init; } = 500_000;

    /// <summary>A colspan or rowspan; larger ones are clipped to it. Default 1,000.</summary>
    public int MaxSpan { get; init; } = 1_000;

    /// <summary>Nesting of tables; deeper ones are flattened with a diagnostic. Default 8.</summary>
    public int MaxTableNesting { get; init; } = 8;

    /// <summary>Blocks of the document. Default 200,000.</summary>
    public int MaxBlocks { get; init; } = 200_000;

    /// <summary>Pages of a PDF. Default 1,000.</summary>
    public int MaxPages { get; init; } = 1_000;

    /// <summary>Letters of one PDF page. Default 200,000.</summary>
    public int MaxLettersPerPage { get; init; } = 200_000;

    /// <summary>Letters of all PDF pages together. Default 2,000,000.</summary>
    public int MaxLetters { get; init; } = 2_000_000;

    /// <summary>Drawn paths of one PDF page. Default 200,000.</summary>
    public int MaxPathsPerPage { get; init; } = 200_000;

    /// <summary>Decoded bytes of one PDF stream. Default 64 MB.</summary>
    public long MaxPdfStreamBytes { get; init; } = 64L << 20;

    /// <summary>Decoded bytes of all PDF streams together. Default 256 MB.</summary>
    public long MaxPdfDecodedBytes { get; init; } = 256L << 20;

    /// <summary>Filters on one PDF stream. Default 8.</summary>
    public int MaxPdfFilters { get; init; } = 8;

    /// <summary>Characters of text taken from the document. Default 32 million.</summary>
    public int MaxTextCharacters { get; init; } = 32_000_000;
}
