namespace DisclosureParser.Documents;

/// <summary>Why a file could not be read. The names are the error codes that outputs print.</summary>
public enum ReadErrorReason
{
    /// <summary>Missing, locked or not permitted.</summary>
    InputUnreadable,

    /// <summary>The file changed while it was read.</summary>
    InputChanged,

    /// <summary>The file has no bytes.</summary>
    EmptyFile,

    /// <summary>The bytes are of no format that any reader takes.</summary>
    UnknownFormat,

    /// <summary>A format of old (DOC, RTF, WPS) that no reader takes.</summary>
    LegacyFormat,

    /// <summary>Encrypted, or protected by a password.</summary>
    EncryptedOrPasswordProtected,

    /// <summary>The container (zip, cross-reference table) is broken.</summary>
    CorruptContainer,

    /// <summary>The container opens and its content is broken.</summary>
    CorruptContent,

    /// <summary>Well-formed, and uses something we do not support.</summary>
    UnsupportedFeature,

    /// <summary>Passes a limit of <see cref="DocumentLimits"/>.</summary>
    LimitExceeded,

    /// <summary>Took longer than allowed.</summary>
    Timeout,

    /// <summary>The worker process died.</summary>
    WorkerCrashed,

    /// <summary>The worker process ran out of memory.</summary>
    WorkerOutOfMemory,

    /// <summary>Pages without any text: scanned, or drawn.</summary>
    NoTextLayer,
}

/// <summary>A file could not be read. The only exception that reading throws, cancellation and misuse apart.</summary>
public sealed class DocumentReadException : Exception
{
    /// <summary>Creates the exception.</summary>
    /// <param name="reason">The error code.</param>
    /// <param name="message">What is wrong with the file, in Chinese, with the offending value, without absolute paths.</param>
    /// <param name="innerException">What the parser said, for a log; never shown to users.</param>
    public DocumentReadException(ReadErrorReason reason, string message, Exception? innerException = null)
        : base(message, innerException) => Reason = reason;

    /// <summary>The error code.</summary>
    public ReadErrorReason Reason { get; }

    /// <summary>The message in English.</summary>
    public string EnglishMessage { get; init; } = "";
}
