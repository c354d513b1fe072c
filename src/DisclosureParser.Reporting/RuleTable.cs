using System.Text;
using System.Text.Json;
using DisclosureParser.Rules;
using DisclosureParser.Rules.Neighbours;

namespace DisclosureParser.Reporting;

/// <summary>The rules as a table, for documents and for programs.</summary>
public static class RuleTable
{
    /// <summary>A Markdown table with one line per rule.</summary>
    /// <param name="rules">The rules in order.</param>
    /// <param name="link">Where a rule's page is; no links where null.</param>
    public static string Markdown(IEnumerable<RuleDescriptor> rules, Func<string, string>? link = null)
    {
        ArgumentNullException.ThrowIfNull(rules);
        TextWords words = new(MessageLanguage.Chinese);
        StringBuilder table = new("| 规则 | 级别 | 要求 | 依据 |\n| --- | --- | --- | --- |\n");
        foreach (RuleDescriptor rule in rules)
        {
            string id = link is null ? rule.Id : $"[{rule.Id}]({link(rule.Id)})";
            string basis = string.Join("；", rule.LegalBasis.Select(item => $"{item.Document} {item.Clause}".Trim()));
            table.Append("| ").AppendJoin(" | ", id, words.Of(rule.Severity), Escape(rule.Title), Escape(basis)).Append(" |\n");
        }

        return table.ToString();
    }

    /// <summary>The rules as JSON.</summary>
    public static void Json(Stream output, IEnumerable<RuleDescriptor> rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        JsonText.Write(output, json =>
        {
            json.WriteStartObject();
            json.WriteString("schemaVersion", JsonParts.SchemaVersion);
            json.WriteStartArray("rules");
            foreach (RuleDescriptor rule in rules)
            {
                json.WriteStartObject();
                json.WriteString("id", rule.Id);
                json.WriteString("severity", JsonParts.Word(rule.Severity));
                json.WriteString("title", rule.Title);
                json.WriteString("englishTitle", rule.EnglishTitle);
                json.LegalBasis(rule.LegalBasis);
                Strings(json, "templates", rule.Templates);
                Strings(json, "sections", rule.Sections);
                Strings(json, "tables", rule.Tables);
                json.WriteString("needs", rule.Needs == NeighbourKind.None ? null : JsonParts.Word(rule.Needs));
                json.WriteString("uses", rule.Uses == NeighbourKind.None ? null : JsonParts.Word(rule.Uses));
                Options(json, rule);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        });
    }

    private static void Strings(Utf8JsonWriter json, string name, IEnumerable<string> values)
    {
        json.WriteStartArray(name);
        foreach (string value in values) json.WriteStringValue(value);
        json.WriteEndArray();
    }

    private static void Options(Utf8JsonWriter json, RuleDescriptor rule)
    {
        json.WriteStartArray("options");
        foreach (RuleOption option in rule.Options)
        {
            bool isNumber = option.Kind is RuleOptionKind.Number or RuleOptionKind.Whole;
            json.WriteStartObject();
            json.WriteString("name", option.Name);
            json.WriteString("kind", JsonParts.Word(option.Kind));
            json.WriteString("default", option.Default.Write(option.Kind) is { Length: > 0 } value ? value : null);
            json.Number("minimum", isNumber ? option.Minimum : null);
            json.Number("maximum", isNumber ? option.Maximum : null);
            json.WriteString("description", option.Description);
            json.WriteString("englishDescription", option.EnglishDescription);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static string Escape(string text) => text.Replace("|", "\\|", StringComparison.Ordinal);
}
