using System.Collections.Immutable;
using System.Reflection;
using System.Text;
using DisclosureParser.Templates;

namespace DisclosureParser.Reporting;

/// <summary>The JSON schemas (draft 7) of what programs read and write.</summary>
public static class JsonSchemas
{
    /// <summary>The schemas that there are: <c>report</c> (<c>parse -f json</c>), <c>audit</c> (<c>check -f json</c>), <c>config</c> (<c>disclosure.yaml</c>),
    /// <c>metrics</c> (what figure keys stand for; the listing itself is its example).</summary>
    public static ImmutableArray<string> Names { get; } = ["report", "audit", "config", "metrics"];

    /// <summary>A schema as JSON text; null where there is none of this name.</summary>
    public static string? Read(string name)
    {
        using Stream? stream = Names.Contains(name) ? Assembly.GetExecutingAssembly().GetManifestResourceStream($"schemas/{name}.schema.json") : null;
        if (stream is null) return null;
        using StreamReader reader = new(stream);
        string schema = reader.ReadToEnd().ReplaceLineEndings("\n");
        if (name != "metrics") return schema;
        using MemoryStream metrics = new();
        MetricTable.Schema(metrics, schema, TemplateCatalog.BuiltIn);
        return Encoding.UTF8.GetString(metrics.ToArray());
    }
}
