namespace DisclosureParser.Documents;

/// <summary>
/// Another way to read documents than by readers in this process: in a process of its own that may die, out of a store of
/// documents that were read before. It is asked for every document, from as many threads as the batch has.
/// </summary>
public interface IDocumentOpening
{
    /// <summary>Reads a document. A document that cannot be read is an answer, not an exception.</summary>
    /// <param name="content">The bytes, within the limit on their number.</param>
    /// <param name="limits">What may be spent on the document.</param>
    /// <param name="cancellationToken">The time of the document is over, or the whole run is to stop.</param>
    /// <returns>The document, or why there is none. Name, hash and size in it are those of the content.</returns>
    ValueTask<ReadAttempt> OpenAsync(DocumentContent content, DocumentLimits limits, CancellationToken cancellationToken);
}
