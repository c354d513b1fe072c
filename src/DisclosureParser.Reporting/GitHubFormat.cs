using System.Globalization;
using System.Text;
using DisclosureParser.Documents;

namespace DisclosureParser.Reporting;

/// <summary>Annotations of GitHub's workflow commands: one line for each finding, for what could not be read, and the counts.</summary>
public sealed class GitHubFormat : IReportFormat
{
    /// <inheritdoc/>
    public string Name => "github";

    /// <inheritdoc/>
    public void Write(Stream output, AuditRun run, FormatOptions options)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(run);
        ArgumentNullException.ThrowIfNull(options);
        using StreamWriter writer = new(output, new UTF8Encoding(false), 4096, leaveOpen: true) { NewLine = "\n" };
        TextWords words = new(options.Language);
        PlaceWords places = new(options.Templates, options.Language);
        foreach (AuditResult result in run.Results)
        {
            string file = Path(result.Document.Name, options);
            foreach (Finding finding in result.Findings)
            {
                if (finding.Suppression is not null) continue;
                string title = $"{finding.RuleId} {places.Of(finding, result.Report?.TemplateId)}";
                Line(writer, Level(finding), file, finding.Location, title, finding.In(options.Language));
            }

            foreach (Diagnostic diagnostic in result.Diagnostics)
            {
                if (diagnostic.Severity == DiagnosticSeverity.Info && options.Detail != Detail.Full) continue;
                Line(writer, "warning", file, diagnostic.Location, $"{diagnostic.Id} {words.Of(diagnostic.Severity)}", diagnostic.In(options.Language));
            }
        }

        writer.WriteLine($"::notice::{Data(words.Summary(run.Summary))}");
    }

    // What the baseline knows fails no run, and so is no error here.
    private static string Level(Finding finding) => finding switch
    {
        { IsKnown: true } => "notice",
        { Severity: Severity.Error } => "error",
        { Severity: Severity.Warning } => "warning",
        _ => "notice",
    };

    private static void Line(TextWriter writer, string level, string file, SourceLocation? location, string title, string message)
    {
        string line = location?.Anchor is LineAnchor anchor ? string.Create(CultureInfo.InvariantCulture, $",line={anchor.LineNumber},col={anchor.ColumnNumber}") : "";
        writer.WriteLine($"::{level} file={Property(file)}{line},title={Property(title)}::{Data(message)}");
    }

    private static string Path(string document, FormatOptions options) =>
        options.OriginalsFolder is { Length: > 0 } folder && document != "-" ? folder.TrimEnd('/') + "/" + document : document;

    private static string Data(string text) => new StringBuilder(text).Replace("%", "%25").Replace("\r", "%0D").Replace("\n", "%0A").Replace("\u001b", " ").ToString();

    private static string Property(string text) => new StringBuilder(Data(text)).Replace(":", "%3A").Replace(",", "%2C").ToString();
}
