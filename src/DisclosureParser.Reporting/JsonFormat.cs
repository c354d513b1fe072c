using System.Collections.Immutable;
using System.Text.Json;

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
            json.WriteString("schemaVersion", JsonParts.SchemaVersion);
            json.WriteStartObject("tool");
            json.WriteString("name", "disclosure");
            json.WriteString("version", run.ToolVersion);
            json.WriteEndObject();
            Summary(json, run.Summary);
            Suppressions(json, run.Suppressions);
            json.WriteStartArray("reports");
            foreach (AuditResult result in run.Results) Report(json, result, options.Language);
            json.WriteEndArray();
            json.WriteEndObject();
        });
    }

    private static void Summary(Utf8JsonWriter json, AuditSummary summary)
    {
        json.WriteStartObject("summary");
        json.WriteNumber("files", summary.Files);
        json.WriteNumber("complete", summary.Complete);
        json.WriteNumber("incomplete", summary.Incomplete);
        json.WriteNumber("unreadable", summary.Unreadable);
        json.WriteStartObject("findings");
        json.WriteNumber("error", summary.Errors);
        json.WriteNumber("warning", summary.Warnings);
        json.WriteNumber("info", summary.Infos);
        json.WriteEndObject();
        json.WriteNumber("suppressed", summary.Suppressed);
        json.WriteEndObject();
    }

    // Without any, the run has no such field: most runs have none.
    private static void Suppressions(Utf8JsonWriter json, ImmutableArray<SuppressionUse> suppressions)
    {
        if (suppressions.IsEmpty) return;
        json.WriteStartArray("suppressions");
        foreach (SuppressionUse use in suppressions)
        {
            Suppression suppression = use.Suppression;
            json.WriteStartObject();
            json.WriteString("ruleId", suppression.RuleId);
            json.WriteString("subject", suppression.Subject);
            json.WriteString("agency", suppression.Agency);
            json.WriteString("file", suppression.File);
            json.Number("year", suppression.Year);
            json.WriteString("reason", suppression.Reason);
            json.WriteString("by", suppression.By);
            json.WriteString("until", JsonParts.Day(suppression.Until));
            json.WriteString("origin", suppression.Origin);
            json.WriteString("state", JsonParts.Word(use.State));
            json.WriteNumber("findings", use.Findings);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Report(Utf8JsonWriter json, AuditResult result, MessageLanguage language)
    {
        json.WriteStartObject();
        json.Document(result.Document);
        json.WriteString("status", JsonParts.Word(result.Status));
        json.Agency(result.Report?.Header.Agency);
        json.Number("year", result.Report?.Header.Year);
        json.WriteString("template", result.Report?.TemplateId);
        json.WriteStartArray("findings");
        foreach (Finding finding in result.Findings) JsonFinding.Write(json, finding, language);
        json.WriteEndArray();
        json.WriteStartArray("outcomes");
        foreach (RuleOutcome outcome in result.Outcomes)
        {
            json.WriteStartObject();
            json.WriteString("ruleId", outcome.RuleId);
            json.WriteString("outcome", JsonParts.Word(outcome.Outcome));
            json.WriteString("reason", outcome.ReasonIn(language));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.Diagnostics(result.Diagnostics, language);
        json.WriteEndObject();
    }
}
