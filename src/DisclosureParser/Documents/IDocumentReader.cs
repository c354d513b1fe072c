namespace DisclosureParser.Documents;

/// <summary>
/// Turns the bytes of one format into a <see cref="SourceDocument"/>. A reader knows its format and nothing of law. It is
/// stateless and may be called from many threads at once.
/// </summary>
public interface IDocumentReader
{
    /// <summary>The format's short name, as it appears in outputs: <c>docx</c>, <c>html</c>, <c>pdf</c>, <c>text</c>, <c>markdown</c>.</summary>
    string Format { get; }

    /// <summary>Whether the bytes are of this format. Looks at the bytes first and at the name second; never throws.</summary>
    bool CanRead(DocumentContent content);

    /// <summary>Reads the document. What could not be read is reported to <paramref name="context"/>, not thrown, as long as anything is left.</summary>
    /// <exception cref="DocumentReadException">Nothing of the file could be read, or it passes a limit.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    ValueTask<SourceDocument> ReadAsync(DocumentContent content, ReadContext context, CancellationToken cancellationToken = default);
}

/// <summary>What a reader works with during one call: the limits, and where it reports what it could not read.</summary>
/// <param name="limits">The limits in force.</param>
public sealed class ReadContext(DocumentLimits limits)
{
    private readonly List<Diagnostic> _diagnostics = [];

    /// <summary>The limits in force.</summary>
    public DocumentLimits Limits { get; } = limits;

    /// <summary>What was reported so far, in order.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics => _diagnostics;

    /// <summary>Reports something that was not read, or not with certainty.</summary>
    public void Report(Diagnostic diagnostic)
    {
        ArgumentNullException.ThrowIfNull(diagnostic);
        _diagnostics.Add(diagnostic);
    }
}
