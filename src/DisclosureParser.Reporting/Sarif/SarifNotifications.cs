using System.Text.Json;
using DisclosureParser.Documents;

namespace DisclosureParser.Reporting.Sarif;

/// <summary>What could not be read, and what could not be evaluated, as notifications of the run.</summary>
internal sealed class SarifNotifications(SarifRules rules, FormatOptions options)
{
    private readonly SarifPlaces _places = new(options);

    public void Write(Utf8JsonWriter json, AuditRun run)
    {
        json.WriteStartArray("invocations");
        json.WriteStartObject();
        json.WriteBoolean("executionSuccessful", true);
        json.WriteStartArray("toolExecutionNotifications");
        for (int at = 0; at < run.Results.Count; at++)
        {
            AuditResult result = run.Results[at];
            foreach (Diagnostic diagnostic in result.Diagnostics) Diagnostic(json, result, at, diagnostic);
            if (result.Status != AuditStatus.Unreadable) NotEvaluated(json, result, at);
            json.Flush();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private void Diagnostic(Utf8JsonWriter json, AuditResult result, int artifact, Diagnostic diagnostic)
    {
        json.WriteStartObject();
        json.WriteStartObject("descriptor");
        json.WriteString("id", diagnostic.Id);
        json.WriteNumber("index", rules.NotificationIndexOf(diagnostic.Id));
        json.WriteEndObject();
        json.WriteString("level", SarifRules.Level(diagnostic.Severity));
        Text(json, diagnostic.In(options.Language));
        Location(json, result, artifact, diagnostic.Location);
        json.WriteEndObject();
    }

    private void NotEvaluated(Utf8JsonWriter json, AuditResult result, int artifact)
    {
        string head = new TextWords(options.Language).NotEvaluated;
        foreach (RuleOutcome outcome in result.Outcomes)
        {
            if (outcome.Outcome != Outcome.NotEvaluated) continue;
            json.WriteStartObject();
            json.WriteString("level", "note");
            Text(json, $"{head} {outcome.RuleId} {outcome.ReasonIn(options.Language)}".TrimEnd());
            json.WriteStartObject("associatedRule");
            json.WriteString("id", outcome.RuleId);
            if (rules.IndexOf(outcome.RuleId) is int index) json.WriteNumber("index", index);
            json.WriteEndObject();
            Location(json, result, artifact, null);
            json.WriteEndObject();
        }
    }

    private void Location(Utf8JsonWriter json, AuditResult result, int artifact, SourceLocation? location)
    {
        json.WriteStartArray("locations");
        json.WriteStartObject();
        _places.Write(json, result.Document.Name, artifact, null, null, location);
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void Text(Utf8JsonWriter json, string text)
    {
        json.WriteStartObject("message");
        json.WriteString("text", SarifText.Plain(text));
        json.WriteEndObject();
    }
}
