using System.Text.Json;

namespace DisclosureParser.Reporting;

/// <summary>The typed model as JSON, as <c>parse</c> prints it. Names are a contract: fields are only ever added.</summary>
public static class ParseJsonFormat
{
    /// <summary>Writes the model as UTF-8 without a byte order mark. The stream stays open.</summary>
    public static void Write(Stream output, ParseResult parsed, FormatOptions options)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(parsed);
        ArgumentNullException.ThrowIfNull(options);
        JsonText.Write(output, json =>
        {
            json.WriteStartObject();
            json.WriteString("schemaVersion", JsonParts.SchemaVersion);
            json.Document(parsed.Document.Info);
            json.WriteString("status", JsonParts.Word(parsed.Status));
            if (parsed.Report is AnnualReport report) Report(json, report);
            else json.WriteNull("report");
            json.Diagnostics(parsed.Diagnostics, options.Language);
            json.WriteEndObject();
        });
    }

    private static void Report(Utf8JsonWriter json, AnnualReport report)
    {
        json.WriteStartObject("report");
        json.WriteString("title", report.Header.Title?.Text);
        json.Agency(report.Header.Agency);
        json.Number("year", report.Header.Year);
        json.WriteString("template", report.TemplateId);
        Period(json, report.Header.Period);
        json.WriteString("publishedOn", report.Header.PublishedOn is PublicationDate published ? JsonParts.Day(published.Date) : null);
        json.WriteStartArray("sections");
        foreach (ReportSection section in report.Sections) Section(json, section);
        json.WriteEndArray();
        json.WriteStartArray("tables");
        foreach (StatutoryTable table in report.Tables) Table(json, table);
        json.WriteEndArray();
        json.WriteStartArray("figures");
        foreach (Figure figure in report.Tables.SelectMany(table => table.Figures)) Figure(json, figure);
        json.WriteEndArray();
        json.WriteStartArray("statements");
        foreach (Statement statement in report.Statements) Statement(json, statement);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Period(Utf8JsonWriter json, ReportPeriod? period)
    {
        if (period is null)
        {
            json.WriteNull("period");
            return;
        }

        json.WriteStartObject("period");
        json.WriteString("from", period.From is DateOnly from ? JsonParts.Day(from) : null);
        json.WriteString("to", period.To is DateOnly to ? JsonParts.Day(to) : null);
        json.WriteEndObject();
    }

    private static void Section(Utf8JsonWriter json, ReportSection section)
    {
        json.WriteStartObject();
        json.WriteString("key", section.Key);
        json.Number("number", section.Number);
        json.WriteString("heading", section.Heading);
        json.WriteString("text", section.Text);
        json.Location(section.Location);
        json.WriteEndObject();
    }

    private static void Table(Utf8JsonWriter json, StatutoryTable table)
    {
        json.WriteStartObject();
        json.WriteString("key", table.Key);
        json.WriteString("status", JsonParts.Word(table.Status));
        json.WriteNumber("rows", table.RowsFound);
        json.Location(table.Location);
        json.WriteEndObject();
    }

    private static void Figure(Utf8JsonWriter json, Figure figure)
    {
        json.WriteStartObject();
        json.WriteString("key", figure.Key);
        json.Number("value", figure.Value);
        json.WriteString("state", JsonParts.Word(figure.State));
        json.WriteString("text", figure.Text);
        json.WriteString("unit", figure.Unit);
        json.Location(figure.Location);
        json.WriteEndObject();
    }

    private static void Statement(Utf8JsonWriter json, Statement statement)
    {
        json.WriteStartObject();
        json.WriteString("key", statement.Key);
        json.WriteNumber("value", statement.Value);
        json.WriteString("text", statement.Text);
        json.WriteString("scope", statement.Scope);
        json.Location(statement.Location);
        json.WriteEndObject();
    }
}
