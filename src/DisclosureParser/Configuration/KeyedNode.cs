using System.Collections.Immutable;
using DisclosureParser.Configuration.Yaml;
using DisclosureParser.Text;

namespace DisclosureParser.Configuration;

/// <summary>A mapping whose keys are known. Takes what is right and reports the rest.</summary>
internal sealed class KeyedNode
{
    private readonly ErrorList _errors;
    private readonly Dictionary<string, YamlNode> _values = new(StringComparer.Ordinal);

    private KeyedNode(YamlMapping node, ErrorList errors)
    {
        Node = node;
        _errors = errors;
    }

    /// <summary>The mapping itself.</summary>
    public YamlMapping Node { get; }

    /// <summary>The mapping; null, and reported, where it is none. A key without anything behind it is not there.</summary>
    public static KeyedNode? Of(YamlNode? node, string what, ImmutableArray<string> keys, ErrorList errors)
    {
        if (Mapping(node, what, errors) is not YamlMapping mapping) return null;
        KeyedNode keyed = new(mapping, errors);
        foreach ((YamlScalar key, YamlNode value) in mapping.Entries)
        {
            if (keys.Contains(key.Text)) keyed._values[key.Text] = value;
            else
                errors.Add(key, ConfigurationErrorKind.UnknownKey, $"{what}没有“{ErrorList.Shown(key.Text)}”这个键",
                    $"there is no key '{ErrorList.Shown(key.Text)}' here", NearestWord.Of(key.Text, keys));
        }

        return keyed;
    }

    /// <summary>A mapping with keys of any name.</summary>
    public static YamlMapping? Mapping(YamlNode? node, string what, ErrorList errors)
    {
        if (node is null or YamlScalar { Text: "" }) return null;
        if (node is YamlMapping mapping) return mapping;
        errors.Add(node, ConfigurationErrorKind.WrongType, $"{what}应为“键: 值”", "a mapping is wanted here");
        return null;
    }

    /// <summary>What stands behind a key; null where nothing does.</summary>
    public YamlNode? Find(string key) => _values.GetValueOrDefault(key) is YamlNode node and not YamlScalar { Text: "" } ? node : null;

    /// <summary>The text behind a key; null where nothing stands there, or, reported, something else.</summary>
    public YamlScalar? Text(string key)
    {
        if (!_values.TryGetValue(key, out YamlNode? node)) return null;
        if (node is YamlScalar scalar && !string.IsNullOrWhiteSpace(scalar.Text)) return scalar;
        _errors.Add(node, ConfigurationErrorKind.WrongType, $"{key} 应为一个文字值", $"{key} is a text");
        return null;
    }

    /// <summary>The text behind a key that is required.</summary>
    public YamlScalar? Required(string key, string what)
    {
        if (!_values.ContainsKey(key)) _errors.Add(Node, ConfigurationErrorKind.MissingKey, $"{what}缺少 {key}", $"{key} is missing");
        return Text(key);
    }

    /// <summary>The texts behind a key: a list, or a single one.</summary>
    public ImmutableArray<YamlScalar> Texts(string key) => _values.TryGetValue(key, out YamlNode? node) ? Texts(node, key, _errors) : [];

    /// <summary>The texts of a list, or a single one.</summary>
    public static ImmutableArray<YamlScalar> Texts(YamlNode node, string key, ErrorList errors)
    {
        ImmutableArray<YamlScalar>.Builder texts = ImmutableArray.CreateBuilder<YamlScalar>();
        foreach (YamlNode item in node is YamlSequence sequence ? sequence.Items : [node])
        {
            if (item is YamlScalar scalar && !string.IsNullOrWhiteSpace(scalar.Text)) texts.Add(scalar);
            else errors.Add(item, ConfigurationErrorKind.WrongType, $"{key} 应为文字的列表", $"{key} is a list of texts");
        }

        return texts.ToImmutable();
    }
}
