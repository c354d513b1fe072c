namespace DisclosureParser.Reporting;

/// <summary>The results of <c>check</c> as JSON. Names are a contract: fields are only ever added.</summary>
public sealed class JsonFormat : IReportFormat
{
    /// <inheritdoc/>
    public string Name => "json";

    /// <inheritdoc/>
    public void Write(Stream output, AuditRun run, FormatOptions options)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(run);
        ArgumentNullException.ThrowIfNull(options);
        JsonText.Write(output, json =>
        {
            json.WriteStartObject();
            JsonReport.Tool(json, run);
            json.WriteStartObject("summary");
            JsonReport.Counts(json, run.Summary);
            json.WriteEndObject();
            JsonReport.Suppressions(json, run.Suppressions);
            json.WriteStartArray("reports");
            foreach (AuditResult result in run.Results)
            {
                json.WriteStartObject();
                JsonReport.Members(json, result, options.Language);
                json.WriteEndObject();
                json.Flush();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        });
    }
}
