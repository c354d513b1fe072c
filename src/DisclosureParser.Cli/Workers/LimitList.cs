using DisclosureParser.Documents;

namespace DisclosureParser.Cli.Workers;

/// <summary>The limits on a document as a list of numbers. Both sides are one program, so that the order is all they have to share.</summary>
internal static class LimitList
{
    public const int Length = 26;

    public static long[] Of(DocumentLimits limits) =>
    [
        limits.MaxBytes,
        limits.MaxZipEntries,
        limits.MaxRelationships,
        limits.MaxUnpackedBytes,
        limits.MaxPartBytes,
        limits.MaxCompressionRatio,
        limits.MaxXmlDepth,
        limits.MaxXmlElements,
        limits.MaxXmlAttributes,
        limits.MaxHtmlBytes,
        limits.MaxHtmlElements,
        limits.MaxHtmlNesting,
        limits.MaxHtmlReopened,
        limits.MaxTableCells,
        limits.MaxDocumentCells,
        limits.MaxSpan,
        limits.MaxTableNesting,
        limits.MaxBlocks,
        limits.MaxPages,
        limits.MaxLettersPerPage,
        limits.MaxLetters,
        limits.MaxPathsPerPage,
        limits.MaxPdfStreamBytes,
        limits.MaxPdfDecodedBytes,
        limits.MaxPdfFilters,
        limits.MaxTextCharacters,
    ];

    public static DocumentLimits From(ReadOnlySpan<long> values) => new()
    {
        MaxBytes = values[0],
        MaxZipEntries = (int)values[1],
        MaxRelationships = (int)values[2],
        MaxUnpackedBytes = values[3],
        MaxPartBytes = values[4],
        MaxCompressionRatio = (int)values[5],
        MaxXmlDepth = (int)values[6],
        MaxXmlElements = (int)values[7],
        MaxXmlAttributes = (int)values[8],
        MaxHtmlBytes = values[9],
        MaxHtmlElements = (int)values[10],
        MaxHtmlNesting = (int)values[11],
        MaxHtmlReopened = (int)values[12],
        MaxTableCells = (int)values[13],
        MaxDocumentCells = (int)values[14],
        MaxSpan = (int)values[15],
        MaxTableNesting = (int)values[16],
        MaxBlocks = (int)values[17],
        MaxPages = (int)values[18],
        MaxLettersPerPage = (int)values[19],
        MaxLetters = (int)values[20],
        MaxPathsPerPage = (int)values[21],
        MaxPdfStreamBytes = values[22],
        MaxPdfDecodedBytes = values[23],
        MaxPdfFilters = (int)values[24],
        MaxTextCharacters = (int)values[25],
    };
}
