using System.Collections.Immutable;
using System.Text.Json;
using DisclosureParser.Templates;

namespace DisclosureParser.Reporting;

/// <summary>What a figure key stands for, in the words of the form.</summary>
/// <param name="Template">The form.</param>
/// <param name="Key">The figure key.</param>
/// <param name="Table">Key of the table.</param>
/// <param name="TableName">What people call the table.</param>
/// <param name="Row">The row's label as the form prints it, groups first: 三、本年度办理结果 （一）予以公开.</param>
/// <param name="Column">The column's label as the form prints it.</param>
/// <param name="Unit">件 or 万元; null where the form names none.</param>
public sealed record Metric(string Template, string Key, string Table, string TableName, string Row, string Column, string? Unit);

/// <summary>Every figure of the forms with its labels and its unit, for programs that join figures with words.</summary>
public static class MetricTable
{
    private const string TenThousandYuan = "万元", Case = "件";

    /// <summary>The figures of every form, forms by year, figures in the order of the form.</summary>
    public static ImmutableArray<Metric> Of(TemplateCatalog templates)
    {
        ArgumentNullException.ThrowIfNull(templates);
        return
        [
            .. from form in templates.Templates
               from table in form.Tables
               from block in table.Blocks
               from row in block.Rows.Leaves
               from column in block.Columns.Leaves
               select new Metric(form.Id, $"{table.Key}.{row.Path}@{column.Key}", table.Key, table.Name, Labels(block.Rows, row), Labels(block.Columns, column), Unit(column)),
        ];
    }

    /// <summary>The listing as JSON.</summary>
    public static void Json(Stream output, TemplateCatalog templates) => JsonText.Write(output, json => Write(json, templates));

    /// <summary>The JSON schema of the listing, the listing itself its example.</summary>
    internal static void Schema(Stream output, string schema, TemplateCatalog templates)
    {
        using JsonDocument document = JsonDocument.Parse(schema);
        JsonText.Write(output, json =>
        {
            json.WriteStartObject();
            foreach (JsonProperty property in document.RootElement.EnumerateObject()) property.WriteTo(json);
            json.WriteStartArray("examples");
            Write(json, templates);
            json.WriteEndArray();
            json.WriteEndObject();
        });
    }

    private static void Write(Utf8JsonWriter json, TemplateCatalog templates)
    {
        json.WriteStartObject();
        json.WriteString("schemaVersion", JsonParts.SchemaVersion);
        json.WriteStartArray("metrics");
        foreach (Metric metric in Of(templates))
        {
            json.WriteStartObject();
            json.WriteString("template", metric.Template);
            json.WriteString("key", metric.Key);
            json.WriteString("table", metric.Table);
            json.WriteString("tableName", metric.TableName);
            json.WriteString("row", metric.Row);
            json.WriteString("column", metric.Column);
            json.WriteString("unit", metric.Unit);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static string Labels(Axis axis, AxisItem item) =>
        string.Join(' ', axis.All.Where(other => item.Path == other.Path || item.Path.StartsWith(other.Path + ".", StringComparison.Ordinal)).Select(other => other.PrintedLabel));

    private static string? Unit(AxisItem column) =>
        column.Measure != Measure.Amount ? Case : column.Wording.Label.Contains(TenThousandYuan, StringComparison.Ordinal) ? TenThousandYuan : null;
}
