using System.Collections.Immutable;
using System.Globalization;

namespace DisclosureParser.Configuration;

/// <summary>What is wrong with a configuration.</summary>
public enum ConfigurationErrorKind
{
    /// <summary>The file could not be opened, or is not UTF-8.</summary>
    Unreadable,

    /// <summary>The file is larger or deeper than a configuration may be.</summary>
    LimitExceeded,

    /// <summary>The text is no YAML.</summary>
    Syntax,

    /// <summary>YAML that a configuration may not use: anchors, aliases, tags, several documents, keys that are no text.</summary>
    NotAllowed,

    /// <summary>There is no such key.</summary>
    UnknownKey,

    /// <summary>A key stands there twice.</summary>
    DuplicateKey,

    /// <summary>A key that is required is not there.</summary>
    MissingKey,

    /// <summary>A text, a list or a mapping stands where another is wanted.</summary>
    WrongType,

    /// <summary>The value is none that the key takes.</summary>
    InvalidValue,

    /// <summary>The value names a rule, an option or a figure that does not exist.</summary>
    UnknownName,
}

/// <summary>One thing that is wrong with a configuration, and where.</summary>
/// <param name="Kind">What sort of mistake it is.</param>
/// <param name="File">Name of the file.</param>
/// <param name="Line">Line, from 1; 0 where the file as a whole is meant.</param>
/// <param name="Column">Column, from 1; 0 where the file as a whole is meant.</param>
/// <param name="Message">What is wrong, in Chinese.</param>
/// <param name="EnglishMessage">The same in English.</param>
/// <param name="Suggestion">What was probably meant; null where nothing is near.</param>
public sealed record ConfigurationError(
    ConfigurationErrorKind Kind, string File, int Line, int Column, string Message, string EnglishMessage, string? Suggestion = null)
{
    /// <summary>Place and message in Chinese: <c>disclosure.yaml:3:5：…</c></summary>
    public override string ToString() => $"{Place}：{Message}{(Suggestion is null ? "" : $"，是否为“{Suggestion}”？")}";

    /// <summary>Place and message in English.</summary>
    public string ToEnglish() => $"{Place}: {EnglishMessage}{(Suggestion is null ? "" : $"; did you mean '{Suggestion}'?")}";

    private string Place => Line == 0 ? File : string.Create(CultureInfo.InvariantCulture, $"{File}:{Line}:{Column}");
}

/// <summary>A configuration cannot be used. Nothing of it is in force.</summary>
public sealed class ConfigurationException : Exception
{
    /// <summary>Creates the exception.</summary>
    /// <param name="errors">What is wrong, in the order of the files' lines.</param>
    public ConfigurationException(ImmutableArray<ConfigurationError> errors)
        : base(string.Join('\n', errors.Select(error => error.ToString()))) => Errors = errors;

    /// <summary>What is wrong.</summary>
    public ImmutableArray<ConfigurationError> Errors { get; }
}
