namespace DisclosureParser;

/// <summary>The front door: one call with the settings that ship with the library.</summary>
public static class Disclosure
{
    /// <summary>Reads the report in a file and checks it.</summary>
    /// <param name="path">The file: DOCX, HTML, PDF, Markdown or text.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="Documents.DocumentReadException">The file could not be read; its reason says why.</exception>
    public static Task<AuditResult> AuditAsync(string path, CancellationToken cancellationToken = default) =>
        DisclosurePipeline.Default.AuditAsync(DocumentSource.FromFile(path), cancellationToken);

    /// <summary>Reads two reports of one body and checks the later one against the one of the year before.</summary>
    /// <param name="previousPath">The report of the year before, or another copy of the same report.</param>
    /// <param name="currentPath">The report that is checked.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="Documents.DocumentReadException">A file could not be read; its reason says why.</exception>
    public static async Task<AuditResult> CompareAsync(string previousPath, string currentPath, CancellationToken cancellationToken = default)
    {
        ParseResult previous = await ParseAsync(previousPath, cancellationToken).ConfigureAwait(false);
        ParseResult current = await ParseAsync(currentPath, cancellationToken).ConfigureAwait(false);
        return DisclosurePipeline.Default.Compare(previous, current, cancellationToken);
    }

    /// <summary>Reads the report in a file into the typed model, without checking it.</summary>
    /// <param name="path">The file: DOCX, HTML, PDF, Markdown or text.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="Documents.DocumentReadException">The file could not be read; its reason says why.</exception>
    public static Task<ParseResult> ParseAsync(string path, CancellationToken cancellationToken = default) =>
        DisclosurePipeline.Default.ParseAsync(DocumentSource.FromFile(path), cancellationToken);
}
