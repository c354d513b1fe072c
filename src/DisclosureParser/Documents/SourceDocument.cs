using System.Collections.Immutable;

namespace DisclosureParser.Documents;

/// <summary>
/// A document as any reader leaves it: blocks in reading order, each with its place. It knows nothing of law and
/// nothing of the format it came from.
/// </summary>
/// <param name="Info">Name, format, hash and size of the bytes that were read.</param>
/// <param name="Blocks">
/// All blocks in reading order. A block's index in this array is the <see cref="BlockPath.BlockIndex"/> of its location.
/// </param>
public sealed record SourceDocument(DocumentInfo Info, ImmutableArray<Block> Blocks)
{
    /// <summary>What the file says of itself outside its text (page title, publication date), as printed there.</summary>
    public ImmutableArray<DocumentProperty> Properties { get; init; } = [];

    /// <summary>What could not be read, or was dropped, with its place. Never about what the report says.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; init; } = [];
}

/// <summary>The identity of a document that was read.</summary>
/// <param name="Name">The name the caller gave; never an absolute path.</param>
/// <param name="Format">The reader's format, for example <c>docx</c>; null where none was recognised.</param>
/// <param name="Sha256">Lower-case hexadecimal SHA-256 of the bytes; null where they could not be read.</param>
/// <param name="Bytes">Size in bytes; null where they could not be read.</param>
/// <param name="Pages">Number of pages, for formats that have pages.</param>
public sealed record DocumentInfo(string Name, string? Format = null, string? Sha256 = null, long? Bytes = null, int? Pages = null);

/// <summary>One fact a file states about itself outside its text.</summary>
/// <param name="Name">One of <see cref="DocumentPropertyNames"/>.</param>
/// <param name="Value">The value as the file has it, white space trimmed.</param>
public sealed record DocumentProperty(string Name, string Value);

/// <summary>The property names that readers of all formats share.</summary>
public static class DocumentPropertyNames
{
    /// <summary>The title of the page or file (HTML <c>title</c>, article title meta, DOCX and PDF title).</summary>
    public const string Title = "title";

    /// <summary>The date the page states as its publication (for example a <c>PubDate</c> meta element). Never a file time.</summary>
    public const string Published = "published";

    /// <summary>The body that published the page.</summary>
    public const string Publisher = "publisher";
}
