using System.Collections.Immutable;

namespace DisclosureParser.Configuration.Yaml;

/// <summary>A node of a YAML file, with its place. Every scalar is text: <c>off</c> and <c>02-20</c> mean what they say.</summary>
/// <param name="File">Name of the file.</param>
/// <param name="Line">Line, from 1.</param>
/// <param name="Column">Column, from 1.</param>
internal abstract record YamlNode(string File, int Line, int Column);

/// <summary>A text.</summary>
internal sealed record YamlScalar(string Text, string File, int Line, int Column) : YamlNode(File, Line, Column);

/// <summary>A list.</summary>
internal sealed record YamlSequence(ImmutableArray<YamlNode> Items, string File, int Line, int Column) : YamlNode(File, Line, Column);

/// <summary>A mapping, in the order of the file.</summary>
internal sealed record YamlMapping(ImmutableArray<(YamlScalar Key, YamlNode Value)> Entries, string File, int Line, int Column) : YamlNode(File, Line, Column);
