using System.Text.Json;

namespace DisclosureParser.Reporting;

/// <summary>The results line by line: one JSON object for each report, in order, and last the counts, so that a cut file shows.</summary>
public sealed class NdjsonFormat : IReportFormat
{
    /// <inheritdoc/>
    public string Name => "ndjson";

    /// <inheritdoc/>
    public void Write(Stream output, AuditRun run, FormatOptions options)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(run);
        ArgumentNullException.ThrowIfNull(options);
        foreach (AuditResult result in run.Results) Line(output, "report", json => JsonReport.Members(json, result, options.Language));
        Line(output, "summary", json =>
        {
            JsonReport.Tool(json, run);
            JsonReport.Counts(json, run.Summary);
            JsonReport.Suppressions(json, run.Suppressions);
        });
    }

    private static void Line(Stream output, string type, Action<Utf8JsonWriter> members) => JsonText.WriteLine(output, json =>
    {
        json.WriteStartObject();
        json.WriteString("type", type);
        members(json);
        json.WriteEndObject();
    });
}
