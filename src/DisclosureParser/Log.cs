using DisclosureParser.Documents;
using Microsoft.Extensions.Logging;

namespace DisclosureParser;

/// <summary>What the front door logs. Event ids are stable; the text of a report is never logged.</summary>
internal static partial class Log
{
    [LoggerMessage(1, LogLevel.Debug, "Read {Document} as {Format}: {Blocks} blocks, {Diagnostics} diagnostics")]
    public static partial void DocumentRead(ILogger logger, string document, string? format, int blocks, int diagnostics);

    [LoggerMessage(2, LogLevel.Warning, "Could not read {Document}: {Reason}")]
    public static partial void ReaderFailed(ILogger logger, string document, ReadErrorReason reason, Exception exception);

    [LoggerMessage(3, LogLevel.Debug, "Recognised {Document}: form {Template}, {Status}")]
    public static partial void TemplateChosen(ILogger logger, string document, string? template, AuditStatus status);

    [LoggerMessage(4, LogLevel.Information, "Checked {Document}: {Status}, {Findings} findings")]
    public static partial void AuditFinished(ILogger logger, string document, AuditStatus status, int findings);

    [LoggerMessage(5, LogLevel.Error, "Recognition failed on {Document} by a fault of its own")]
    public static partial void RecognitionFault(ILogger logger, string document, Exception exception);
}
