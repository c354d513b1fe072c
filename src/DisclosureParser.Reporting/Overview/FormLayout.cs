using System.Collections.Immutable;
using System.Text.Json;
using DisclosureParser.Rules;
using DisclosureParser.Templates;

namespace DisclosureParser.Reporting.Overview;

/// <summary>A form as the overview draws it: its blocks, and the order of its figures.</summary>
internal sealed class FormLayout
{
    private readonly Template _form;
    private readonly Dictionary<string, int> _places = new(StringComparer.Ordinal);

    public FormLayout(Template form)
    {
        _form = form;
        ImmutableArray<string>.Builder keys = ImmutableArray.CreateBuilder<string>();
        foreach (TemplateTable table in form.Tables)
        {
            foreach (TableBlock block in table.Blocks)
            {
                foreach (AxisItem row in block.Rows.All)
                {
                    foreach (AxisItem column in block.Columns.Leaves)
                    {
                        string key = Key(table, row, column);
                        if (_places.TryAdd(key, keys.Count)) keys.Add(key);
                    }
                }
            }
        }

        Keys = keys.ToImmutable();
    }

    /// <summary>The keys of all figures that the form can hold, groups among them.</summary>
    public ImmutableArray<string> Keys { get; }

    public void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteStartArray("keys");
        foreach (string key in Keys) json.WriteStringValue(key);
        json.WriteEndArray();
        json.WriteStartArray("blocks");
        foreach (TemplateTable table in _form.Tables)
        {
            foreach (TableBlock block in table.Blocks) Block(json, table, block);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void Block(Utf8JsonWriter json, TemplateTable table, TableBlock block)
    {
        string place = FormWords.Table(_form, table.Key);
        json.WriteStartObject();
        json.WriteString("caption", block.Caption is { } caption ? $"{place} {caption.Label}" : place);
        json.WriteStartArray("columns");
        foreach (AxisItem column in block.Columns.Leaves) json.WriteStringValue(Label(block.Columns, column));
        json.WriteEndArray();
        json.WriteStartArray("rows");
        foreach (AxisItem row in block.Rows.All)
        {
            json.WriteStartObject();
            json.WriteString("label", Label(block.Rows, row));
            json.WriteStartArray("figures");
            foreach (AxisItem column in block.Columns.Leaves) json.WriteNumberValue(_places[Key(table, row, column)]);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static string Key(TemplateTable table, AxisItem row, AxisItem column) => $"{table.Key}.{row.Path}@{column.Key}";

    // With the labels above it, because some repeat.
    private static string Label(Axis axis, AxisItem item)
    {
        int dot = item.Path.LastIndexOf('.');
        AxisItem? parent = dot < 0 ? null : axis.Find(item.Path[..dot]);
        return parent is null ? item.PrintedLabel : $"{Label(axis, parent)} / {item.PrintedLabel}";
    }
}
