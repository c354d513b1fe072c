using System.Collections.Immutable;
using System.Reflection;

namespace DisclosureParser.Reporting;

/// <summary>The JSON schemas (draft 7) of what programs read and write.</summary>
public static class JsonSchemas
{
    /// <summary>The schemas that there are: <c>report</c> (<c>parse -f json</c>), <c>audit</c> (<c>check -f json</c>), <c>config</c> (<c>disclosure.yaml</c>).</summary>
    public static ImmutableArray<string> Names { get; } = ["report", "audit", "config"];

    /// <summary>A schema as JSON text; null where there is none of this name.</summary>
    public static string? Read(string name)
    {
        using Stream? stream = Names.Contains(name) ? Assembly.GetExecutingAssembly().GetManifestResourceStream($"schemas/{name}.schema.json") : null;
        if (stream is null) return null;
        using StreamReader reader = new(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
