using System.Text.Json;

namespace DisclosureParser.Reporting;

/// <summary>One finding as JSON.</summary>
internal static class JsonFinding
{
    public static void Write(Utf8JsonWriter json, Finding finding, MessageLanguage language)
    {
        json.WriteStartObject();
        json.WriteString("id", finding.Id);
        json.WriteString("ruleId", finding.RuleId);
        json.WriteString("severity", JsonParts.Word(finding.Severity));
        json.WriteString("subject", finding.Subject);
        json.WriteString("message", finding.In(language));
        Evidence(json, finding.Evidence);
        json.LegalBasis(finding.LegalBasis);
        json.WriteStartArray("covers");
        foreach (CoveredFinding covered in finding.Covers)
        {
            json.WriteStartObject();
            json.WriteString("ruleId", covered.RuleId);
            json.WriteString("subject", covered.Subject);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteString("hint", finding.HintIn(language));
        json.WriteString("baseline", Baseline(finding));
        Suppression(json, finding.Suppression);
        json.Location(finding.Location);
        json.WriteStartArray("related");
        foreach (RelatedLocation related in finding.Related)
        {
            json.WriteStartObject();
            json.WriteString("role", related.Role);
            json.WriteString("key", related.Key);
            json.WriteString("text", related.Text);
            json.Location(related.Location);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>Where the finding stands against the baseline; null without one.</summary>
    public static string? Baseline(Finding finding) => finding switch
    {
        { Suppression: not null } => "suppressed",
        { IsKnown: true } => "known",
        { IsKnown: false } => "new",
        _ => null,
    };

    private static void Suppression(Utf8JsonWriter json, Suppression? suppression)
    {
        if (suppression is null)
        {
            json.WriteNull("suppression");
            return;
        }

        json.WriteStartObject("suppression");
        json.WriteString("reason", suppression.Reason);
        json.WriteString("by", suppression.By);
        json.WriteString("until", JsonParts.Day(suppression.Until));
        json.WriteEndObject();
    }

    private static void Evidence(Utf8JsonWriter json, Evidence? evidence)
    {
        if (evidence is null)
        {
            json.WriteNull("evidence");
            return;
        }

        json.WriteStartObject("evidence");
        json.WriteString("formula", evidence.Formula);
        json.WriteNumber("left", evidence.Left);
        json.WriteNumber("right", evidence.Right);
        json.WriteNumber("delta", evidence.Delta);
        json.WriteStartArray("operands");
        foreach (Operand operand in evidence.Operands)
        {
            json.WriteStartObject();
            json.WriteString("key", operand.Key);
            json.Number("value", operand.Value);
            json.WriteString("text", operand.Text);
            json.Location(operand.Location);
            if (operand.Document is not null) json.WriteString("document", operand.Document);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
