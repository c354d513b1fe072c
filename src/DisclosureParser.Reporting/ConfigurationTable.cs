using System.Text;
using DisclosureParser.Configuration;

namespace DisclosureParser.Reporting;

/// <summary>The configuration in force, for people and for programs.</summary>
public static class ConfigurationTable
{
    /// <summary>One line per value: key, value, where it comes from.</summary>
    public static string Text(IReadOnlyCollection<ConfigurationEntry> entries, MessageLanguage language)
    {
        ArgumentNullException.ThrowIfNull(entries);
        int keys = entries.Max(entry => DisplayWidth.Of(entry.Key)), values = Math.Min(40, entries.Max(entry => DisplayWidth.Of(Value(entry))));
        StringBuilder text = new();
        foreach (ConfigurationEntry entry in entries)
            text.Append(DisplayWidth.Pad(entry.Key, keys)).Append("  ").Append(DisplayWidth.Pad(Value(entry), values)).Append("  ").Append(Origin(entry.Origin, language)).Append('\n');
        return text.ToString();
    }

    /// <summary>The values as JSON.</summary>
    public static void Json(Stream output, IReadOnlyCollection<ConfigurationEntry> entries) => JsonText.Write(output, json =>
    {
        json.WriteStartObject();
        json.WriteString("schemaVersion", JsonParts.SchemaVersion);
        json.WriteStartArray("settings");
        foreach (ConfigurationEntry entry in entries)
        {
            json.WriteStartObject();
            json.WriteString("key", entry.Key);
            json.WriteString("value", entry.Value.Length == 0 ? null : entry.Value);
            json.WriteString("origin", JsonParts.Word(entry.Origin.Kind));
            json.WriteString("place", entry.Origin.Place.Length == 0 ? null : entry.Origin.Place);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    });

    private static string Value(ConfigurationEntry entry) =>
        entry.Value.Length == 0 ? "—" : string.Concat(entry.Value.Select(c => char.IsControl(c) ? ' ' : c));

    private static string Origin(ConfigurationOrigin origin, MessageLanguage language) => (origin.Kind, language) switch
    {
        (ConfigurationOriginKind.Default, MessageLanguage.English) => "default",
        (ConfigurationOriginKind.Default, _) => "默认",
        (ConfigurationOriginKind.Option, MessageLanguage.English) => $"option {origin.Place}",
        (ConfigurationOriginKind.Option, _) => $"选项 {origin.Place}",
        _ => origin.Place,
    };
}
