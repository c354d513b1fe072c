using System.Collections.Immutable;
using System.Reflection;
using System.Text.Json;

namespace DisclosureParser.Vocabulary;

/// <summary>One file of wording that reports really use. The wording is data: none of it stands in code.</summary>
internal sealed class VocabularyFile
{
    private readonly JsonElement _root;

    private VocabularyFile(JsonElement root) => _root = root;

    /// <summary>Loads a file by its name without extension.</summary>
    public static VocabularyFile Load(string name)
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"vocabulary/{name}.json")
            ?? throw new InvalidOperationException($"Vocabulary '{name}' is missing.");
        using JsonDocument document = JsonDocument.Parse(stream, new JsonDocumentOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });
        return new VocabularyFile(document.RootElement.Clone());
    }

    /// <summary>A list of words.</summary>
    public ImmutableArray<string> Words(string name) =>
        [.. _root.GetProperty(name).EnumerateArray().Select(word => word.GetString()!)];

    /// <summary>Lists of words by key, in the file's order.</summary>
    public ImmutableArray<(string Key, ImmutableArray<string> Words)> Groups(string name) =>
        [.. _root.GetProperty(name).EnumerateObject().Select(group =>
            (group.Name, group.Value.EnumerateArray().Select(word => word.GetString()!).ToImmutableArray()))];
}
