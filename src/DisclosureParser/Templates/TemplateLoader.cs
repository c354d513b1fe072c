using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace DisclosureParser.Templates;

/// <summary>Builds a <see cref="Template"/> from its merged JSON. What is missing or misspelt is a <see cref="FormatException"/> that names it.</summary>
internal static class TemplateLoader
{
    private static readonly JsonDocumentOptions Lenient = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    public static JsonObject Parse(string json)
    {
        try
        {
            return JsonNode.Parse(json, documentOptions: Lenient) as JsonObject ?? throw new FormatException("A template is a JSON object.");
        }
        catch (JsonException error)
        {
            throw new FormatException($"Not a template: {error.Message}", error);
        }
    }

    public static Template Build(JsonObject json) => new(
        Text(json, "id"),
        Text(json, "title"),
        new TemplateSource(Text(json["source"], "document"), Date(json["source"]?["issued"])),
        Number(json, "fromYear"),
        Items(json, "sections", Section),
        Items(json, "tables", Table));

    private static TemplateSection Section(JsonObject json) =>
        new(Text(json, "key"), Number(json, "ordinal"), Wording(json), json["clause"]?.GetValue<string>());

    private static TemplateTable Table(JsonObject json) =>
        new(Text(json, "key"), Text(json, "section"), Text(json, "name"), Text(json, "clause"), Items(json, "blocks", Block))
        {
            Furniture = Strings(json, "furniture"),
            Subtotals = Strings(json, "subtotals"),
            Checks = Items(json, "checks", Check),
        };

    private static TableBlock Block(JsonObject json) => new(
        Text(json, "key"),
        json["caption"] is JsonObject caption ? Wording(caption) : null,
        new Axis(Items(json, "rows", row => Item(row, ""))),
        new Axis(Items(json, "columns", column => Item(column, ""))));

    private static AxisItem Item(JsonObject json, string parent)
    {
        string key = Text(json, "key");
        string path = parent.Length == 0 ? key : $"{parent}.{key}";
        return new AxisItem(key, path, Wording(json), Items(json, "children", child => Item(child, path)))
        {
            Enumerator = json["enumerator"]?.GetValue<string>() ?? "",
            IsTotal = json["total"]?.GetValue<bool>() ?? false,
            IsSignature = json["signature"]?.GetValue<bool>() ?? false,
            Measure = json["measure"]?.GetValue<string>() switch
            {
                null or "count" => Measure.Count,
                "amount" => Measure.Amount,
                "change" => Measure.Change,
                string other => throw new FormatException($"'{path}' has the unknown measure '{other}'."),
            },
        };
    }

    private static TemplateCheck Check(JsonObject json)
    {
        string each = Text(json, "each");
        return new TemplateCheck(
            Text(json, "id"),
            each switch
            {
                "row" => CheckAxis.Row,
                "column" => CheckAxis.Column,
                _ => throw new FormatException($"A check runs along each 'row' or each 'column', not '{each}'."),
            },
            FormulaParser.Parse(Text(json, "formula")))
        {
            Title = Text(json, "title"),
            EnglishTitle = Text(json, "english"),
            At = Strings(json, "at"),
        };
    }

    private static Wording Wording(JsonObject json) => new(Text(json, "label"))
    {
        Accepted = Strings(json, "accepted"),
        Misprints = Strings(json, "misprints"),
        Broken = Strings(json, "broken"),
        Cut = Strings(json, "cut"),
    };

    private static string Text(JsonNode? json, string name) =>
        json?[name]?.GetValue<string>() ?? throw new FormatException($"'{name}' is missing in {Shown(json)}.");

    private static int Number(JsonNode json, string name) =>
        json[name]?.GetValue<int>() ?? throw new FormatException($"'{name}' is missing in {Shown(json)}.");

    private static DateOnly? Date(JsonNode? json) =>
        json is null ? null : DateOnly.ParseExact(json.GetValue<string>(), "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static ImmutableArray<string> Strings(JsonObject json, string name) =>
        json[name] is JsonArray array ? [.. array.Select(item => item!.GetValue<string>())] : [];

    private static ImmutableArray<T> Items<T>(JsonObject json, string name, Func<JsonObject, T> build) =>
        json[name] is JsonArray array ? [.. array.Select(item => build((JsonObject)item!))] : [];

    private static string Shown(JsonNode? json)
    {
        string text = json?.ToJsonString() ?? "null";
        return text.Length > 80 ? text[..80] + "…" : text;
    }
}
