using System.Text.Json;
using DisclosureParser.Documents;

namespace DisclosureParser.Reporting.Sarif;

/// <summary>Places of a document as SARIF has them.</summary>
internal sealed class SarifPlaces(FormatOptions options)
{
    /// <summary>Name of the folder that document names start from.</summary>
    public const string Base = "INPUT";

    private readonly PlaceWords _words = new(options.Templates, options.Language);

    /// <summary>The members of a location: the file, the line where it has lines, and the cell or section of the form.</summary>
    public void Write(Utf8JsonWriter json, string document, int? artifact, string? key, string? templateId, SourceLocation? location)
    {
        json.WriteStartObject("physicalLocation");
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", DocumentUri.Of(document));
        json.WriteString("uriBaseId", Base);
        if (artifact is int at) json.WriteNumber("index", at);
        json.WriteEndObject();
        if (location?.Anchor is LineAnchor line)
        {
            json.WriteStartObject("region");
            json.WriteNumber("startLine", line.LineNumber);
            json.WriteNumber("startColumn", line.ColumnNumber);
            json.WriteEndObject();
        }

        json.WriteEndObject();
        if (key is not null) Logical(json, key, templateId);
        if (location is null) return;
        json.WriteStartObject("properties");
        json.Location(location, "place");
        json.WriteEndObject();
    }

    private void Logical(Utf8JsonWriter json, string key, string? templateId)
    {
        string words = _words.Subject(key, templateId);
        json.WriteStartArray("logicalLocations");
        json.WriteStartObject();
        json.WriteString("name", words);
        json.WriteString("fullyQualifiedName", key);
        json.WriteString("kind", Kind(key));
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static string Kind(string key)
    {
        if (key.StartsWith("section.", StringComparison.Ordinal)) return "section";
        if (key.StartsWith("report", StringComparison.Ordinal)) return "report";
        bool hasRow = key.Contains('.', StringComparison.Ordinal), hasColumn = key.Contains('@', StringComparison.Ordinal);
        return (hasRow, hasColumn) switch { (true, true) => "cell", (true, false) => "row", (false, true) => "column", _ => "table" };
    }
}
