using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using DisclosureParser.Documents;

namespace DisclosureParser.Reporting.Lines;

/// <summary>Reads the values that <see cref="JsonParts"/> writes.</summary>
internal static class JsonValues
{
    public static string Text(this JsonElement json, string name) => json.GetProperty(name).GetString() ?? throw new FormatException($"“{name}”不应为空");

    public static string? MaybeText(this JsonElement json, string name) => json.TryGetProperty(name, out JsonElement value) ? value.GetString() : null;

    public static long? MaybeNumber(this JsonElement json, string name) => json.GetProperty(name) is { ValueKind: JsonValueKind.Number } value ? value.GetInt64() : null;

    public static decimal? MaybeDecimal(this JsonElement json, string name) => json.GetProperty(name) is { ValueKind: JsonValueKind.Number } value ? value.GetDecimal() : null;

    public static T? Maybe<T>(this JsonElement json, string name, Func<JsonElement, T> read)
        where T : class => json.TryGetProperty(name, out JsonElement value) && value.ValueKind == JsonValueKind.Object ? read(value) : null;

    public static ImmutableArray<T> Many<T>(this JsonElement json, string name, Func<JsonElement, T> read) => [.. json.GetProperty(name).EnumerateArray().Select(read)];

    public static T Word<T>(this JsonElement json, string name)
        where T : struct, Enum => Enum.TryParse(json.GetProperty(name).GetString(), ignoreCase: true, out T value) && Enum.IsDefined(value)
            ? value
            : throw new FormatException($"“{name}”的值不认识");

    public static DateOnly Day(this JsonElement json, string name) => DateOnly.ParseExact(json.Text(name), "yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static SourceLocation Location(this JsonElement json) => json.MaybeLocation() ?? throw new FormatException("缺少位置");

    public static SourceLocation? MaybeLocation(this JsonElement json) => json.Maybe("location", location => new SourceLocation(BlockPath.Parse(location.Text("path")), Anchor(location)));

    private static SourceAnchor? Anchor(JsonElement location)
    {
        if (location.TryGetProperty("page", out JsonElement page))
        {
            double[] box = [.. location.GetProperty("box").EnumerateArray().Select(edge => edge.GetDouble())];
            return box.Length == 4 ? new PageAnchor(page.GetInt32(), new Box(box[0], box[1], box[2], box[3])) : throw new FormatException("“box”应有四个数");
        }

        if (location.TryGetProperty("part", out JsonElement part)) return new PartAnchor(part.GetString() ?? "", location.Text("element"));
        return location.TryGetProperty("line", out JsonElement line)
            ? new LineAnchor(line.GetInt32(), location.GetProperty("column").GetInt32(), location.MaybeText("element"))
            : null;
    }
}
