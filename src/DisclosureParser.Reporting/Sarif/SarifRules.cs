using System.Text.Json;
using DisclosureParser.Documents;
using DisclosureParser.Rules;

namespace DisclosureParser.Reporting.Sarif;

/// <summary>The rules of a run as SARIF has them, and the place of each in their list.</summary>
internal sealed class SarifRules
{
    private readonly AuditRun _run;
    private readonly MessageLanguage _language;
    private readonly Dictionary<string, int> _indexes = new(StringComparer.Ordinal);
    private readonly string[] _notifications;
    private readonly Dictionary<string, int> _notificationIndexes = new(StringComparer.Ordinal);

    public SarifRules(AuditRun run, MessageLanguage language)
    {
        _run = run;
        _language = language;
        for (int at = 0; at < run.Rules.Length; at++) _indexes[run.Rules[at].Id] = at;
        _notifications = [.. run.Results.SelectMany(result => result.Diagnostics).Select(diagnostic => diagnostic.Id).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        for (int at = 0; at < _notifications.Length; at++) _notificationIndexes[_notifications[at]] = at;
    }

    /// <summary>The place of a rule; null where the run does not list it.</summary>
    public int? IndexOf(string ruleId) => _indexes.TryGetValue(ruleId, out int at) ? at : null;

    /// <summary>The place of a diagnostic's descriptor.</summary>
    public int NotificationIndexOf(string id) => _notificationIndexes[id];

    public void WriteTool(Utf8JsonWriter json)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "disclosure");
        json.WriteString("version", _run.ToolVersion);
        json.WriteString("language", _language == MessageLanguage.English ? "en" : "zh-CN");
        json.WriteStartArray("rules");
        foreach (RuleDescriptor rule in _run.Rules) Rule(json, rule);
        json.WriteEndArray();
        json.WriteStartArray("notifications");
        foreach (string id in _notifications)
        {
            json.WriteStartObject();
            json.WriteString("id", id);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    public static string Level(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        Severity.Info => "note",
        _ => "none",
    };

    public static string Level(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => "error",
        DiagnosticSeverity.Warning => "warning",
        _ => "note",
    };

    private void Rule(Utf8JsonWriter json, RuleDescriptor rule)
    {
        string title = _language == MessageLanguage.English ? rule.EnglishTitle : rule.Title;
        string? page = _language == MessageLanguage.English ? RulePage.ReadEnglish(rule.Id) : RulePage.Read(rule.Id);
        string law = Ledger.ProblemLedger.Law(rule.LegalBasis, _language);
        json.WriteStartObject();
        json.WriteString("id", rule.Id);
        Message(json, "shortDescription", title);
        if (law.Length > 0) Message(json, "fullDescription", $"{title}{(_language == MessageLanguage.English ? ". " : "。")}{law}");
        json.WriteStartObject("help");
        json.WriteString("text", page ?? title);
        if (page is not null) json.WriteString("markdown", page);
        json.WriteEndObject();
        json.WriteStartObject("defaultConfiguration");
        json.WriteString("level", Level(rule.Severity));
        json.WriteEndObject();
        json.WriteStartObject("properties");
        json.WriteStartArray("tags");
        json.WriteStringValue(rule.Id[..3]);
        json.WriteEndArray();
        json.LegalBasis(rule.LegalBasis);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Message(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        json.WriteEndObject();
    }
}
