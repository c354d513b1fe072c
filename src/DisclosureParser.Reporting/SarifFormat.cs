using System.Text.Json;
using DisclosureParser.Reporting.Sarif;

namespace DisclosureParser.Reporting;

/// <summary>The results as SARIF 2.1.0, for code scanning and viewers.</summary>
public sealed class SarifFormat : IReportFormat
{
    /// <inheritdoc/>
    public string Name => "sarif";

    /// <inheritdoc/>
    public void Write(Stream output, AuditRun run, FormatOptions options)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(run);
        ArgumentNullException.ThrowIfNull(options);
        JsonText.Write(output, json =>
        {
            json.WriteStartObject();
            json.WriteString("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
            json.WriteString("version", "2.1.0");
            json.WriteStartArray("runs");
            json.WriteStartObject();
            SarifRules rules = new(run, options.Language);
            rules.WriteTool(json);
            Bases(json, options.Language);
            new SarifNotifications(rules, options).Write(json, run);
            Artifacts(json, run);
            SarifResults results = new(rules, options);
            json.WriteStartArray("results");
            for (int at = 0; at < run.Results.Count; at++)
            {
                results.Write(json, run.Results[at], at);
                json.Flush();
            }

            json.WriteEndArray();
            json.WriteString("columnKind", "utf16CodeUnits");
            Properties(json, run);
            json.WriteEndObject();
            json.WriteEndArray();
            json.WriteEndObject();
        });
    }

    // Where the folder lies is the reader's to say: an absolute path would tell of the machine.
    private static void Bases(Utf8JsonWriter json, MessageLanguage language)
    {
        json.WriteStartObject("originalUriBaseIds");
        json.WriteStartObject(SarifPlaces.Base);
        json.WriteStartObject("description");
        json.WriteString("text", new Said("所检查文件共同所在的文件夹", "The folder that holds all documents checked").In(language));
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Artifacts(Utf8JsonWriter json, AuditRun run)
    {
        json.WriteStartArray("artifacts");
        foreach (AuditResult result in run.Results)
        {
            json.WriteStartObject();
            json.WriteStartObject("location");
            json.WriteString("uri", DocumentUri.Of(result.Document.Name));
            json.WriteString("uriBaseId", SarifPlaces.Base);
            json.WriteEndObject();
            if (result.Document.Bytes is long bytes) json.WriteNumber("length", bytes);
            json.WriteStartArray("roles");
            json.WriteStringValue("analysisTarget");
            json.WriteEndArray();
            if (result.Document.Sha256 is string hash)
            {
                json.WriteStartObject("hashes");
                json.WriteString("sha-256", hash);
                json.WriteEndObject();
            }

            json.WriteStartObject("properties");
            json.WriteString("name", result.Document.Name);
            json.WriteString("status", JsonParts.Word(result.Status));
            json.WriteString("agency", result.Report?.Header.Agency?.Name);
            json.Number("year", result.Report?.Header.Year);
            json.WriteEndObject();
            json.WriteEndObject();
            json.Flush();
        }

        json.WriteEndArray();
    }

    private static void Properties(Utf8JsonWriter json, AuditRun run)
    {
        json.WriteStartObject("properties");
        json.WriteStartObject("summary");
        JsonReport.Counts(json, run.Summary);
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
