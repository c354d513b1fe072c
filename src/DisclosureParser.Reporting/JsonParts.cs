using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using DisclosureParser.Documents;

namespace DisclosureParser.Reporting;

/// <summary>The objects that <c>check</c> and <c>parse</c> share.</summary>
internal static class JsonParts
{
    /// <summary>The property <c>legalBasis</c>: the documents and clauses a rule rests on.</summary>
    public static void LegalBasis(this Utf8JsonWriter json, IEnumerable<LegalBasis> bases)
    {
        json.WriteStartArray("legalBasis");
        foreach (LegalBasis basis in bases)
        {
            json.WriteStartObject();
            json.WriteString("document", basis.Document);
            json.WriteString("clause", basis.Clause);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    public const string SchemaVersion = "1.0";

    public static void Document(this Utf8JsonWriter json, DocumentInfo document)
    {
        json.WriteStartObject("document");
        json.WriteString("name", document.Name);
        json.WriteString("format", document.Format);
        json.WriteString("sha256", document.Sha256);
        json.Number("bytes", document.Bytes);
        json.Number("pages", document.Pages);
        json.WriteEndObject();
    }

    public static void Agency(this Utf8JsonWriter json, Agency? agency)
    {
        if (agency is null)
        {
            json.WriteNull("agency");
            return;
        }

        json.WriteStartObject("agency");
        json.WriteString("name", agency.Name);
        json.WriteString("kind", Word(agency.Kind));
        json.WriteString("level", agency.Level == AgencyLevel.Unknown ? null : Word(agency.Level));
        json.WriteEndObject();
    }

    public static void Location(this Utf8JsonWriter json, SourceLocation? location, string name = "location")
    {
        if (location is null)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        json.WriteString("path", location.Path.ToString());
        switch (location.Anchor)
        {
            case PageAnchor page:
                json.WriteNumber("page", page.PageNumber);
                json.Box(page.Bounds);
                break;
            case PartAnchor part:
                json.WriteString("part", part.Part);
                json.WriteString("element", part.ElementPath);
                break;
            case LineAnchor line:
                json.WriteNumber("line", line.LineNumber);
                json.WriteNumber("column", line.ColumnNumber);
                if (line.Selector is not null) json.WriteString("element", line.Selector);
                break;
        }

        json.WriteEndObject();
    }

    public static void Diagnostics(this Utf8JsonWriter json, ImmutableArray<Diagnostic> diagnostics, MessageLanguage language)
    {
        json.WriteStartArray("diagnostics");
        foreach (Diagnostic diagnostic in diagnostics)
        {
            json.WriteStartObject();
            json.WriteString("id", diagnostic.Id);
            json.WriteString("reason", diagnostic.Reason?.ToString());
            json.WriteString("severity", Word(diagnostic.Severity));
            json.WriteString("message", diagnostic.In(language));
            json.Location(diagnostic.Location);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    public static void Number(this Utf8JsonWriter json, string name, decimal? value)
    {
        if (value is decimal number) json.WriteNumber(name, number);
        else json.WriteNull(name);
    }

    /// <summary>An enum's name as the contract spells it: the first letter small.</summary>
    public static string Word<T>(T value) where T : struct, Enum
    {
        string name = value.ToString();
        return char.ToLowerInvariant(name[0]) + name[1..];
    }

    public static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static void Box(this Utf8JsonWriter json, Box box)
    {
        json.WriteStartArray("box");
        foreach (double edge in (ReadOnlySpan<double>)[box.Left, box.Top, box.Right, box.Bottom])
            json.WriteNumberValue(double.IsFinite(edge) && Math.Abs(edge) < 1e9 ? (decimal)Math.Round(edge, 2) : 0m);
        json.WriteEndArray();
    }
}
