using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace DisclosureParser.Configuration.Yaml;

/// <summary>
/// Reads a YAML file into nodes. Takes the plain part of YAML alone: one document of mappings, lists and texts, bounded in
/// size and depth, without anchors, aliases and tags, so that nothing multiplies and nothing is created.
/// </summary>
internal sealed class YamlFile
{
    private const int MaxBytes = 1 << 20, MaxDepth = 12, MaxNodes = 100_000;

    private readonly string _name;
    private readonly Parser _events;
    private int _nodes;

    private YamlFile(string text, string name)
    {
        _name = name;
        _events = new Parser(new Scanner(new StringReader(text), skipComments: true));
    }

    /// <summary>The root of a file's text; null where the file says nothing.</summary>
    /// <param name="bytes">The file, UTF-8.</param>
    /// <param name="name">Its name, for messages.</param>
    /// <exception cref="ConfigurationException">The text is nothing that a configuration may be.</exception>
    public static YamlNode? Read(ReadOnlySpan<byte> bytes, string name)
    {
        if (bytes.Length > MaxBytes)
            throw Failed(name, default, ConfigurationErrorKind.LimitExceeded, $"文件超过 {MaxBytes} 字节", $"the file is over {MaxBytes} bytes");
        string text;
        try
        {
            text = new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes).TrimStart('\uFEFF');
        }
        catch (ArgumentException)
        {
            throw Failed(name, default, ConfigurationErrorKind.Unreadable, "文件不是 UTF-8 编码，请另存为 UTF-8", "the file is not UTF-8");
        }

        try
        {
            return new YamlFile(text, name).Document();
        }
        catch (YamlException error)
        {
            throw Failed(name, error.Start, ConfigurationErrorKind.Syntax, "不是合法的 YAML：请检查缩进、冒号后的空格和引号", "this is no YAML: " + ErrorList.Shown(error.Message));
        }
        catch (Exception error) when (error is not (ConfigurationException or OutOfMemoryException))
        {
            // The scanner meets odd escapes and directives with exceptions of other types.
            throw Failed(name, default, ConfigurationErrorKind.Syntax, "不是合法的 YAML", "this is no YAML");
        }
    }

    private YamlNode? Document()
    {
        ParsingEvent now = Next();
        while (now is StreamStart or DocumentStart) now = Next();
        if (now is StreamEnd) return null;
        YamlNode? root = now is Scalar { Value.Length: 0, Style: ScalarStyle.Plain, Anchor.IsEmpty: true, Tag.IsEmpty: true } ? null : Node(now, 0);
        for (now = Next(); now is not StreamEnd; now = Next())
        {
            if (now is DocumentStart) throw Failed(_name, now.Start, ConfigurationErrorKind.NotAllowed, "一个文件只能有一份 YAML 文档（不能用 --- 分隔）", "a file holds one document");
        }

        return root;
    }

    private YamlNode Node(ParsingEvent now, int depth)
    {
        if (now is AnchorAlias) throw Failed(_name, now.Start, ConfigurationErrorKind.NotAllowed, "不能使用别名；以 * 开头的文字应加引号", "aliases are not allowed; quote a text that begins with *");
        if (now is NodeEvent { Anchor.IsEmpty: false }) throw Failed(_name, now.Start, ConfigurationErrorKind.NotAllowed, "不能使用锚点；以 & 开头的文字应加引号", "anchors are not allowed; quote a text that begins with &");
        if (now is NodeEvent { Tag.IsEmpty: false }) throw Failed(_name, now.Start, ConfigurationErrorKind.NotAllowed, "不能使用类型标签；以 ! 开头的文字应加引号", "tags are not allowed; quote a text that begins with !");
        if (depth > MaxDepth) throw Failed(_name, now.Start, ConfigurationErrorKind.LimitExceeded, $"嵌套超过 {MaxDepth} 层", $"nested deeper than {MaxDepth}");
        if (++_nodes > MaxNodes) throw Failed(_name, now.Start, ConfigurationErrorKind.LimitExceeded, $"内容超过 {MaxNodes} 项", $"more than {MaxNodes} nodes");
        (int line, int column) = Place(now.Start);
        return now switch
        {
            Scalar scalar => new YamlScalar(scalar.Value, _name, line, column),
            SequenceStart => new YamlSequence(Items(depth), _name, line, column),
            MappingStart => new YamlMapping(Entries(depth), _name, line, column),
            _ => throw Failed(_name, now.Start, ConfigurationErrorKind.Syntax, "不是合法的 YAML", "this is no YAML"),
        };
    }

    private ImmutableArray<YamlNode> Items(int depth)
    {
        ImmutableArray<YamlNode>.Builder items = ImmutableArray.CreateBuilder<YamlNode>();
        for (ParsingEvent now = Next(); now is not SequenceEnd; now = Next()) items.Add(Node(now, depth + 1));
        return items.ToImmutable();
    }

    private ImmutableArray<(YamlScalar Key, YamlNode Value)> Entries(int depth)
    {
        ImmutableArray<(YamlScalar Key, YamlNode Value)>.Builder entries = ImmutableArray.CreateBuilder<(YamlScalar Key, YamlNode Value)>();
        HashSet<string> keys = new(StringComparer.Ordinal);
        for (ParsingEvent now = Next(); now is not MappingEnd; now = Next())
        {
            if (Node(now, depth + 1) is not YamlScalar key)
                throw Failed(_name, now.Start, ConfigurationErrorKind.NotAllowed, "键应当是文字", "a key is a text");
            if (!keys.Add(key.Text))
                throw Failed(_name, now.Start, ConfigurationErrorKind.DuplicateKey, $"键“{ErrorList.Shown(key.Text)}”重复", $"the key '{ErrorList.Shown(key.Text)}' stands there twice");
            entries.Add((key, Node(Next(), depth + 1)));
        }

        return entries.ToImmutable();
    }

    private ParsingEvent Next() => _events.MoveNext() && _events.Current is ParsingEvent now
        ? now
        : throw Failed(_name, default, ConfigurationErrorKind.Syntax, "YAML 不完整", "the YAML ends early");

    private static (int Line, int Column) Place(Mark mark) => ((int)Math.Min(mark.Line, int.MaxValue), (int)Math.Min(mark.Column, int.MaxValue));

    private static ConfigurationException Failed(string name, Mark at, ConfigurationErrorKind kind, FormattableString chinese, FormattableString english) =>
        Failed(name, at, kind, chinese.ToString(CultureInfo.InvariantCulture), english.ToString(CultureInfo.InvariantCulture));

    private static ConfigurationException Failed(string name, Mark at, ConfigurationErrorKind kind, string chinese, string english)
    {
        (int line, int column) = Place(at);
        return new ConfigurationException([new ConfigurationError(kind, name, line, column, chinese, english)]);
    }
}
