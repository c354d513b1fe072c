using System.Text.Json;

namespace FixtureGenerator.Reports;

/// <summary>What a layout of a report prints, figure by figure: a number, or <c>blank</c>, <c>dash</c>, <c>missing</c>; <c>unreadable</c> where the layout destroyed it.</summary>
internal sealed class ExpectedReport
{
    private static readonly JsonWriterOptions Written = new() { Indented = true, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public required string Agency { get; init; }

    public required int Year { get; init; }

    public required int Template { get; init; }

    public required IReadOnlyList<int> Sections { get; init; }

    /// <summary>By figure key: a <see cref="decimal"/> or the name of a state.</summary>
    public Dictionary<string, object> Facts { get; } = new(StringComparer.Ordinal);

    public byte[] ToJson()
    {
        using MemoryStream bytes = new();
        using (Utf8JsonWriter json = new(bytes, Written))
        {
            json.WriteStartObject();
            json.WriteString("agency", Agency);
            json.WriteNumber("year", Year);
            json.WriteNumber("template", Template);
            json.WriteStartObject("facts");
            foreach ((string key, object value) in Facts)
            {
                if (value is decimal number) json.WriteNumber(key, number);
                else json.WriteString(key, (string)value);
            }

            json.WriteEndObject();
            json.WriteStartArray("sections");
            foreach (int section in Sections) json.WriteNumberValue(section);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        return bytes.ToArray();
    }
}
