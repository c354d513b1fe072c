using DisclosureParser.Templates;

namespace DisclosureParser.Reporting;

/// <summary>Writes the results of a run in one format. The same results and options always give the same bytes.</summary>
public interface IReportFormat
{
    /// <summary>The name that options use: <c>text</c>, <c>json</c>.</summary>
    string Name { get; }

    /// <summary>Writes the results; a text is UTF-8 without a byte order mark, but for <c>csv</c>, which spreadsheets read by it. The stream stays open.</summary>
    void Write(Stream output, AuditRun run, FormatOptions options);
}

/// <summary>The language of messages.</summary>
public enum MessageLanguage
{
    /// <summary>Chinese.</summary>
    Chinese,

    /// <summary>English. Labels of the form and words of the report stay Chinese.</summary>
    English,
}

/// <summary>How much a format says.</summary>
public enum Detail
{
    /// <summary>The summary alone, where a format has one that stands alone.</summary>
    Summary,

    /// <summary>Findings, what was not evaluated, and the summary.</summary>
    Normal,

    /// <summary>Also every operand and every rule that was not evaluated by itself.</summary>
    Full,
}

/// <summary>What formats may be told.</summary>
public sealed record FormatOptions
{
    /// <summary>Chinese, without colour, lines of any length.</summary>
    public static FormatOptions Default { get; } = new();

    /// <summary>The language of messages. Default: Chinese.</summary>
    public MessageLanguage Language { get; init; }

    /// <summary>Colours for a terminal. Default: none.</summary>
    public bool UseColor { get; init; }

    /// <summary>Columns of the terminal, for wrapping; 0 (the default) does not wrap.</summary>
    public int Width { get; init; }

    /// <summary>How much is said. Default: <see cref="Detail.Normal"/>.</summary>
    public Detail Detail { get; init; } = Detail.Normal;

    /// <summary>Findings below it are no failures for programs that know nothing between right and wrong. Default: errors alone are.</summary>
    public Severity FailOn { get; init; } = Severity.Error;

    /// <summary>
    /// The folder that document names start from, as a path from where the output lies, for links to the originals: <c>../reports</c>;
    /// empty where it is the same folder. Null (the default): not known, no links.
    /// </summary>
    public string? OriginalsFolder { get; init; }

    /// <summary>The forms that reports may follow, for the words of places. Default: those that ship with the library.</summary>
    public TemplateCatalog Templates { get; init; } = TemplateCatalog.BuiltIn;
}
