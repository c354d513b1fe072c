using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using DisclosureParser.Documents;

namespace DisclosureParser.Reporting.Sarif;

/// <summary>Findings as SARIF results.</summary>
internal sealed class SarifResults(SarifRules rules, FormatOptions options)
{
    private readonly SarifPlaces _places = new(options);

    public void Write(Utf8JsonWriter json, AuditResult result, int artifact)
    {
        foreach (Finding finding in result.Findings) Write(json, result, finding, artifact);
    }

    private void Write(Utf8JsonWriter json, AuditResult result, Finding finding, int artifact)
    {
        string? template = result.Report?.TemplateId;
        json.WriteStartObject();
        json.WriteString("ruleId", finding.RuleId);
        if (rules.IndexOf(finding.RuleId) is int index) json.WriteNumber("ruleIndex", index);
        json.WriteString("level", SarifRules.Level(finding.Severity));
        Message(json, finding.In(options.Language));
        json.WriteStartArray("locations");
        json.WriteStartObject();
        _places.Write(json, result.Document.Name, artifact, finding.Subject, template, finding.Location);
        json.WriteEndObject();
        json.WriteEndArray();
        Related(json, result, finding, artifact);
        json.WriteStartObject("partialFingerprints");
        json.WriteString("reportFinding/v1", Fingerprint(result, finding));
        json.WriteEndObject();
        if (finding.IsKnown is bool isKnown) json.WriteString("baselineState", isKnown ? "unchanged" : "new");
        Suppressions(json, finding.Suppression);
        Properties(json, finding, options.Language);
        json.WriteEndObject();
    }

    // Every operand, and every other place that is none.
    private void Related(Utf8JsonWriter json, AuditResult result, Finding finding, int artifact)
    {
        int count = 0;
        string? template = result.Report?.TemplateId;
        foreach (Operand operand in finding.Evidence?.Operands ?? [])
        {
            string text = operand.Value?.ToString(CultureInfo.InvariantCulture) ?? operand.Text ?? "";
            Related(json, ref count, operand.Document ?? result.Document.Name, operand.Document is null ? artifact : null, operand.Key, template, operand.Location, text);
        }

        foreach (RelatedLocation related in finding.Related)
        {
            if (related.Role == "operand" && finding.Evidence is not null) continue;
            Related(json, ref count, result.Document.Name, artifact, related.Key, template, related.Location, related.Text ?? related.Role);
        }

        if (count > 0) json.WriteEndArray();
    }

    private void Related(Utf8JsonWriter json, ref int count, string document, int? artifact, string? key, string? template, SourceLocation location, string text)
    {
        if (count == 0) json.WriteStartArray("relatedLocations");
        json.WriteStartObject();
        json.WriteNumber("id", count++);
        _places.Write(json, document, artifact, key, template, location);
        Message(json, text.Length == 0 ? "—" : text);
        json.WriteEndObject();
    }

    private static void Suppressions(Utf8JsonWriter json, Suppression? suppression)
    {
        // The empty list says that the finding was looked at and is not suppressed: without it, viewers cannot tell.
        json.WriteStartArray("suppressions");
        if (suppression is not null)
        {
            json.WriteStartObject();
            json.WriteString("kind", "external");
            json.WriteString("status", "accepted");
            json.WriteString("justification", suppression.Reason);
            json.WriteStartObject("properties");
            json.WriteString("by", suppression.By);
            json.WriteString("until", JsonParts.Day(suppression.Until));
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Properties(Utf8JsonWriter json, Finding finding, MessageLanguage language)
    {
        json.WriteStartObject("properties");
        json.WriteString("findingId", finding.Id);
        if (finding.Evidence is Evidence evidence)
        {
            json.WriteString("formula", evidence.Formula);
            json.WriteNumber("left", evidence.Left);
            json.WriteNumber("right", evidence.Right);
            json.WriteNumber("delta", evidence.Delta);
        }

        if (finding.HintIn(language) is string hint) json.WriteString("hint", hint);
        json.WriteEndObject();
    }

    /// <summary>By body, year and finding: the same after the file was renamed, moved or saved in another format.</summary>
    private static string Fingerprint(AuditResult result, Finding finding)
    {
        string report = BaselineFinding.ReportOf(result.Report?.Header.Agency?.Name, result.Report?.Header.Year, result.Document.Name);
        byte[] hash = SHA256.HashData(Encoding.UTF8.GetBytes($"{report}\n{finding.Id}"));
        return Convert.ToHexString(hash, 0, 16).ToLowerInvariant();
    }

    private static void Message(Utf8JsonWriter json, string text)
    {
        json.WriteStartObject("message");
        json.WriteString("text", SarifText.Plain(text));
        json.WriteEndObject();
    }
}
