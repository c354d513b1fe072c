using System.Collections.Immutable;
using System.Globalization;
using DisclosureParser.Configuration.Yaml;

namespace DisclosureParser.Configuration;

/// <summary>Reads the keys of a configuration, the whole of it before it complains.</summary>
internal sealed class ConfigurationReader
{
    internal static readonly ImmutableArray<string> Keys = ["rules", "failOn", "limits", "suppressions", "agencies"];
    internal static readonly ImmutableArray<string> LimitKeys = ["timeout", "maxFileSize"];

    private readonly ErrorList _errors = new();
    private readonly ConfigurationFile _file;

    private ConfigurationReader(ConfigurationFile file) => _file = file;

    /// <exception cref="ConfigurationException">Something is wrong with it.</exception>
    public static DisclosureConfiguration Read(YamlNode? root, ConfigurationFile file, DisclosurePipeline pipeline)
    {
        ConfigurationReader reader = new(file);
        DisclosureConfiguration configuration = reader.Root(root, pipeline);
        reader._errors.ThrowIfAny();
        return configuration;
    }

    /// <summary>Where a node stands, as an origin.</summary>
    public static ConfigurationOrigin At(YamlNode node) =>
        new(ConfigurationOriginKind.File, string.Create(CultureInfo.InvariantCulture, $"{node.File}:{node.Line}"));

    private DisclosureConfiguration Root(YamlNode? root, DisclosurePipeline pipeline)
    {
        DisclosureConfiguration configuration = DisclosureConfiguration.Default;
        if (KeyedNode.Of(root, "配置", Keys, _errors) is not KeyedNode keys) return configuration;
        RulesReader rules = new(_errors, _file, pipeline);
        configuration = rules.Read(keys.Find("rules"), configuration);
        configuration = Limits(keys.Find("limits"), configuration);
        if (keys.Text("failOn") is YamlScalar failOn && FailOn(failOn) is Severity severity)
            configuration = (configuration with { FailOn = severity }).WithOrigin("failOn", At(failOn));
        if (keys.Find("agencies") is YamlNode agencies)
            configuration = (configuration with { Agencies = AgenciesReader.Read(agencies, _errors) }).WithOrigin("agencies", At(agencies));
        if (keys.Find("suppressions") is YamlNode suppressions)
        {
            configuration = (configuration with { Suppressions = new SuppressionsReader(_errors, rules.Known).Read(List(suppressions, "suppressions")) })
                .WithOrigin("suppressions", At(suppressions));
        }

        return configuration;
    }

    private DisclosureConfiguration Limits(YamlNode? node, DisclosureConfiguration configuration)
    {
        if (KeyedNode.Of(node, "limits ", LimitKeys, _errors) is not KeyedNode keys) return configuration;
        if (keys.Text("timeout") is YamlScalar time)
        {
            if (Quantity.TryTime(time.Text, out TimeSpan timeout)) configuration = (configuration with { Timeout = timeout }).WithOrigin("limits.timeout", At(time));
            else _errors.Invalid(time, "timeout", "时长（如 60s）", "a time such as 60s");
        }

        if (keys.Text("maxFileSize") is YamlScalar size)
        {
            if (Quantity.TryBytes(size.Text, out long bytes)) configuration = (configuration with { MaxFileSize = bytes }).WithOrigin("limits.maxFileSize", At(size));
            else _errors.Invalid(size, "maxFileSize", "文件大小（如 64MB）", "a size such as 64MB");
        }

        return configuration;
    }

    private Severity? FailOn(YamlScalar text)
    {
        if (text.Text == "never") return Severity.Off;
        if (text.Text is "error" or "warning" or "info") return Levels.Severity(text, "failOn", _errors);
        _errors.Invalid(text, "failOn", " error、warning、info 或 never", "error, warning, info or never");
        return null;
    }

    /// <summary>A list that stands here, or in the file that is named here.</summary>
    private YamlNode? List(YamlNode node, string key)
    {
        if (node is not YamlScalar path) return node;
        return FileList.Read(path, key, _file, _errors);
    }
}
