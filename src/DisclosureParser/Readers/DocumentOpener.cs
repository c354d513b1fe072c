using DisclosureParser.Documents;
using DisclosureParser.Internals;

namespace DisclosureParser.Readers;

/// <summary>Loads a document and has it read. Nothing but cancellation comes out of it as an exception.</summary>
/// <param name="opening">The way to read.</param>
/// <param name="limits">What may be spent on one document.</param>
internal sealed class DocumentOpener(IDocumentOpening opening, DocumentLimits limits)
{
    public async ValueTask<ReadAttempt> ReadAsync(DocumentSource source, CancellationToken cancellationToken)
    {
        DocumentInfo info = new(source.Name);
        try
        {
            DocumentContent content = await source.LoadAsync(limits, cancellationToken).ConfigureAwait(false);
            info = info with { Sha256 = content.Sha256, Bytes = content.Bytes.Length };
            return await opening.OpenAsync(content, limits, cancellationToken).ConfigureAwait(false);
        }
        catch (DocumentReadException failure)
        {
            return new ReadAttempt(new SourceDocument(info, []), failure);
        }
        catch (Exception exception) when (exception is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
        {
            return new ReadAttempt(new SourceDocument(info, []), Failures.OfReader(exception));
        }
    }
}
