using DisclosureParser.Configuration.Yaml;
using DisclosureParser.Text;

namespace DisclosureParser.Configuration;

/// <summary>Collects what is wrong, so that one run shows all of it; a long list ends early.</summary>
internal sealed class ErrorList
{
    private const int Most = 20;

    private readonly List<ConfigurationError> _errors = [];

    public bool IsEmpty => _errors.Count == 0;

    public void Add(YamlNode at, ConfigurationErrorKind kind, string chinese, string english, string? suggestion = null) =>
        Add(new ConfigurationError(kind, at.File, at.Line, at.Column, chinese, english, suggestion));

    public void Add(ConfigurationError error)
    {
        if (_errors.Count < Most) _errors.Add(error);
    }

    /// <summary>A value names something that does not exist.</summary>
    public void Unknown(YamlScalar at, string chinese, string english, IEnumerable<string> known) =>
        Add(at, ConfigurationErrorKind.UnknownName, $"没有{chinese}“{Shown(at.Text)}”", $"there is no {english} '{Shown(at.Text)}'", NearestWord.Of(at.Text, known));

    /// <summary>A value is none that its key takes.</summary>
    public void Invalid(YamlScalar at, string key, string chinese, string english) =>
        Add(at, ConfigurationErrorKind.InvalidValue, $"{key} 应为{chinese}，而不是“{Shown(at.Text)}”", $"{key} is {english}, not '{Shown(at.Text)}'");

    public void ThrowIfAny()
    {
        if (_errors.Count > 0) throw new ConfigurationException([.. _errors]);
    }

    /// <summary>A text from a file as a message may show it: short, on one line.</summary>
    public static string Shown(string text)
    {
        string line = string.Concat(text.Select(c => char.IsControl(c) ? ' ' : c));
        return line.Length <= 60 ? line : line[..60] + "…";
    }
}
