using System.Text.Json;

namespace DisclosureParser.Cli.Evaluation;

/// <summary>What a report really prints, from the file beside it: figures by key, and the header.</summary>
/// <param name="Agency">Who reports; null where that is not scored.</param>
/// <param name="Year">The report year; null where not scored.</param>
/// <param name="Template">The form's id; null where not scored.</param>
/// <param name="Sections">Ordinals of the sections in the document's order; null where not scored.</param>
/// <param name="Facts">Numbers, or the name of a state, by figure key.</param>
internal sealed record ExpectedFacts(string? Agency, int? Year, string? Template, IReadOnlyList<int>? Sections, IReadOnlyList<KeyValuePair<string, JsonElement>> Facts)
{
    private const string Suffix = "expected.json";

    public static ExpectedFacts Read(string path)
    {
        try
        {
            using JsonDocument json = JsonDocument.Parse(File.ReadAllBytes(path));
            JsonElement root = json.RootElement;
            return new ExpectedFacts(
                Find(root, "agency")?.GetString(),
                Find(root, "year")?.GetInt32(),
                Find(root, "template") is JsonElement form ? $"gkbg-{form.GetInt32()}" : null,
                Find(root, "sections") is JsonElement sections ? [.. sections.EnumerateArray().Select(section => section.GetInt32())] : null,
                Find(root, "facts") is JsonElement facts ? [.. facts.EnumerateObject().Select(fact => KeyValuePair.Create(fact.Name, fact.Value.Clone()))] : []);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or JsonException or InvalidOperationException or FormatException)
        {
            throw new UsageException($"“{Path.GetFileName(path)}”不是可用的预期文件");
        }
    }

    /// <summary>
    /// The expected file of a document and the part of its name that the file does not share: the layout. The longest name
    /// that fits first, then the folder's own file for <c>report.*</c>; null where there is none.
    /// </summary>
    public static (string Path, string Layout)? Beside(string document)
    {
        string folder = Path.GetDirectoryName(document)!, name = Path.GetFileName(document);
        string stem = Path.GetFileNameWithoutExtension(name);
        for (int end = stem.Length; end > 0; end = stem.LastIndexOf('.', end - 1))
        {
            string path = Path.Combine(folder, $"{stem[..end]}.{Suffix}");
            if (File.Exists(path)) return (path, Layout(stem));
        }

        string own = Path.Combine(folder, Suffix);
        return stem == "report" && File.Exists(own) ? (own, "") : null;
    }

    /// <summary>What stands between the first and the last dot: <c>r01.html-word.notes.html</c> has the layout <c>html-word.notes</c>.</summary>
    private static string Layout(string stem)
    {
        int dot = stem.IndexOf('.', StringComparison.Ordinal);
        return dot < 0 ? "" : stem[(dot + 1)..];
    }

    private static JsonElement? Find(JsonElement root, string name) =>
        root.TryGetProperty(name, out JsonElement value) && value.ValueKind != JsonValueKind.Null ? value : null;
}
