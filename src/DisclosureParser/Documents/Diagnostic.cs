namespace DisclosureParser.Documents;

/// <summary>How much a diagnostic takes from the reading.</summary>
public enum DiagnosticSeverity
{
    /// <summary>Worth knowing; nothing was lost.</summary>
    Info,

    /// <summary>Part of the document was not read, or not with certainty.</summary>
    Warning,

    /// <summary>The document was not read.</summary>
    Error,
}

/// <summary>
/// Something about our reading of a file. It is never about what the agency did: that is a finding.
/// </summary>
/// <param name="Id">One of <see cref="DiagnosticIds"/>.</param>
/// <param name="Severity">How much it takes from the reading.</param>
/// <param name="Message">What was not read and why, in Chinese, without absolute paths.</param>
/// <param name="Location">The place, where there is one.</param>
/// <param name="Reason">The error code, for what concerns the file as a whole.</param>
public sealed record Diagnostic(
    string Id,
    DiagnosticSeverity Severity,
    string Message,
    SourceLocation? Location = null,
    ReadErrorReason? Reason = null)
{
    /// <summary>The message in English.</summary>
    public string EnglishMessage { get; init; } = "";
}
