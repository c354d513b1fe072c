using DisclosureParser.Configuration.Yaml;

namespace DisclosureParser.Configuration;

/// <summary>Reads and writes words that stand for one of a few values.</summary>
internal static class Levels
{
    /// <summary>error, warning, info, off</summary>
    public static Severity? Severity(YamlScalar text, string key, ErrorList errors) =>
        Word<Severity>(text, key, [DisclosureParser.Severity.Error, DisclosureParser.Severity.Warning, DisclosureParser.Severity.Info, DisclosureParser.Severity.Off], errors);

    /// <summary>One of the values, by its name with a small first letter; null and reported where it is none.</summary>
    public static T? Word<T>(YamlScalar text, string key, ReadOnlySpan<T> values, ErrorList errors)
        where T : struct, Enum
    {
        List<string> words = [];
        foreach (T value in values)
        {
            if (Write(value) == text.Text) return value;
            words.Add(Write(value));
        }

        errors.Add(text, ConfigurationErrorKind.InvalidValue, $"{key} 只能是 {string.Join("、", words)}，而不是“{ErrorList.Shown(text.Text)}”",
            $"{key} is one of {string.Join(", ", words)}, not '{ErrorList.Shown(text.Text)}'", DisclosureParser.Text.NearestWord.Of(text.Text, words));
        return null;
    }

    public static string Write<T>(T value)
        where T : struct, Enum
    {
        string name = value.ToString();
        return char.ToLowerInvariant(name[0]) + name[1..];
    }
}
