using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace DisclosureParser.Tests.Support;

/// <summary>
/// Holds JSON against the part of JSON Schema that our schemas use. Stricter than a validator in one thing: a property that
/// the schema does not list is a mistake, because then the schema has fallen behind the output.
/// </summary>
internal sealed class SchemaCheck(JsonElement schema)
{
    public static IReadOnlyList<string> Problems(string schema, JsonElement value)
    {
        List<string> problems = [];
        JsonElement root = JsonDocument.Parse(schema).RootElement;
        new SchemaCheck(root).Check(root, value, "$", problems);
        return problems;
    }

    private void Check(JsonElement rule, JsonElement value, string at, List<string> problems)
    {
        if (rule.TryGetProperty("$ref", out JsonElement reference))
        {
            string name = reference.GetString()!["#/definitions/".Length..];
            Check(schema.GetProperty("definitions").GetProperty(name), value, at, problems);
            return;
        }

        if (rule.TryGetProperty("anyOf", out JsonElement choices) && !choices.EnumerateArray().Any(choice => Fits(choice, value))) problems.Add($"{at}: none of anyOf");
        if (rule.TryGetProperty("const", out JsonElement only) && !JsonElement.DeepEquals(only, value)) problems.Add($"{at}: not {only}");
        if (rule.TryGetProperty("enum", out JsonElement words) && !words.EnumerateArray().Any(word => JsonElement.DeepEquals(word, value))) problems.Add($"{at}: {value} is no word of {words}");
        if (rule.TryGetProperty("type", out JsonElement type) && !IsOf(type, value)) problems.Add($"{at}: {value.ValueKind} is no {type}");
        if (rule.TryGetProperty("pattern", out JsonElement pattern) && value.ValueKind == JsonValueKind.String && !Regex.IsMatch(value.GetString()!, pattern.GetString()!, RegexOptions.None, TimeSpan.FromSeconds(1)))
            problems.Add($"{at}: {value} does not match {pattern}");
        if (value.ValueKind == JsonValueKind.Number)
        {
            if (rule.TryGetProperty("minimum", out JsonElement least) && value.GetDecimal() < least.GetDecimal()) problems.Add($"{at}: {value} is less than {least}");
            if (rule.TryGetProperty("maximum", out JsonElement most) && value.GetDecimal() > most.GetDecimal()) problems.Add($"{at}: {value} is more than {most}");
        }

        if (value.ValueKind == JsonValueKind.Object) Properties(rule, value, at, problems);
        if (value.ValueKind != JsonValueKind.Array || !rule.TryGetProperty("items", out JsonElement items)) return;
        int index = 0;
        foreach (JsonElement item in value.EnumerateArray()) Check(items, item, string.Create(CultureInfo.InvariantCulture, $"{at}[{index++}]"), problems);
    }

    private void Properties(JsonElement rule, JsonElement value, string at, List<string> problems)
    {
        bool lists = rule.TryGetProperty("properties", out JsonElement known);
        bool takesOthers = rule.TryGetProperty("additionalProperties", out JsonElement other) && other.ValueKind == JsonValueKind.Object;
        foreach (JsonProperty property in value.EnumerateObject())
        {
            if (lists && known.TryGetProperty(property.Name, out JsonElement own)) Check(own, property.Value, $"{at}.{property.Name}", problems);
            else if (takesOthers) Check(other, property.Value, $"{at}.{property.Name}", problems);
            else if (lists) problems.Add($"{at}: '{property.Name}' is not listed");
        }

        if (!rule.TryGetProperty("required", out JsonElement required)) return;
        foreach (JsonElement name in required.EnumerateArray())
        {
            if (!value.TryGetProperty(name.GetString()!, out _)) problems.Add($"{at}: '{name}' is missing");
        }
    }

    private bool Fits(JsonElement rule, JsonElement value)
    {
        List<string> problems = [];
        Check(rule, value, "$", problems);
        return problems.Count == 0;
    }

    private static bool IsOf(JsonElement type, JsonElement value) =>
        type.ValueKind == JsonValueKind.Array ? type.EnumerateArray().Any(one => IsOf(one, value)) : type.GetString() switch
        {
            "object" => value.ValueKind == JsonValueKind.Object,
            "array" => value.ValueKind == JsonValueKind.Array,
            "string" => value.ValueKind == JsonValueKind.String,
            "null" => value.ValueKind == JsonValueKind.Null,
            "number" => value.ValueKind == JsonValueKind.Number,
            "integer" => value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out _),
            _ => false,
        };
}
