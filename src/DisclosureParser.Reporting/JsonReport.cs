using System.Collections.Immutable;
using System.Text.Json;

namespace DisclosureParser.Reporting;

/// <summary>What the JSON of a run holds of one report, and its counts: the same in <c>json</c> and in <c>ndjson</c>.</summary>
internal static class JsonReport
{
    public static void Tool(Utf8JsonWriter json, AuditRun run)
    {
        json.WriteString("schemaVersion", JsonParts.SchemaVersion);
        json.WriteStartObject("tool");
        json.WriteString("name", "disclosure");
        json.WriteString("version", run.ToolVersion);
        json.WriteEndObject();
    }

    public static void Counts(Utf8JsonWriter json, AuditSummary summary)
    {
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
        if (summary.Corrected is not int corrected) return;
        json.WriteNumber("new", summary.New);
        json.WriteNumber("known", summary.Known);
        json.WriteNumber("corrected", corrected);
    }

    // Without any, the run has no such field: most runs have none.
    public static void Suppressions(Utf8JsonWriter json, ImmutableArray<SuppressionUse> suppressions)
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

    /// <summary>The members of a report's object.</summary>
    public static void Members(Utf8JsonWriter json, AuditResult result, MessageLanguage language)
    {
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
    }
}
