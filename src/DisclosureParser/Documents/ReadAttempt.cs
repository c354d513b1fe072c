namespace DisclosureParser.Documents;

/// <summary>What came of reading a document: the document, or why there is none.</summary>
/// <param name="Document">The document; where it could not be read, what is known of it and no blocks.</param>
/// <param name="Failure">Why it could not be read; null where it was.</param>
public sealed record ReadAttempt(SourceDocument Document, DocumentReadException? Failure = null)
{
    /// <summary>The document.</summary>
    /// <exception cref="DocumentReadException">It could not be read.</exception>
    public SourceDocument Require() => Failure is null ? Document : throw Failure;
}
