using System.Collections.Immutable;
using System.Globalization;
using DisclosureParser.Configuration.Yaml;
using DisclosureParser.Rules;
using DisclosureParser.Text;

namespace DisclosureParser.Configuration;

/// <summary>Reads what a configuration says about rules.</summary>
internal sealed class RulesReader(ErrorList errors, ConfigurationFile file, DisclosurePipeline pipeline)
{
    internal static readonly ImmutableArray<string> Keys = ["select", "ignore", "severity", "options", "files"];

    /// <summary>The rules that may be named, the local ones included once they are read.</summary>
    public KnownRules Known { get; private set; } = new(pipeline.Rules);

    public DisclosureConfiguration Read(YamlNode? node, DisclosureConfiguration configuration)
    {
        if (KeyedNode.Of(node, "rules ", Keys, errors) is not KeyedNode keys) return configuration;
        configuration = Local(keys, configuration);
        configuration = Prefixes(keys, "select", configuration, (prefixes, on) => on with { Select = prefixes });
        configuration = WithLocal(configuration);
        configuration = Prefixes(keys, "ignore", configuration, (prefixes, on) => on with { Ignore = prefixes });
        configuration = Severities(keys.Find("severity"), configuration);
        return Options(keys.Find("options"), configuration);
    }

    private DisclosureConfiguration Local(KeyedNode keys, DisclosureConfiguration configuration)
    {
        if (keys.Texts("files") is not { IsEmpty: false } paths) return configuration;
        LocalRulesReader reader = new(errors, pipeline);
        foreach (YamlScalar path in paths)
        {
            foreach ((Rule rule, ConfigurationOrigin origin) in reader.Read(FileList.Read(path, "rules", file, errors)))
                configuration = (configuration with { LocalRules = configuration.LocalRules.Add(rule) }).WithOrigin("rules.local." + rule.Descriptor.Id, origin);
        }

        Known = new KnownRules(pipeline.Rules.Concat(configuration.LocalRules.Select(rule => rule.Descriptor)));
        return configuration;
    }

    private DisclosureConfiguration Prefixes(
        KeyedNode keys, string key, DisclosureConfiguration configuration, Func<ImmutableArray<string>, DisclosureConfiguration, DisclosureConfiguration> set)
    {
        ImmutableArray<YamlScalar> texts = keys.Find(key) is null ? [] : keys.Texts(key);
        return texts.IsEmpty
            ? configuration
            : set(Known.Prefixes(texts, key, errors), configuration).WithOrigin("rules." + key, ConfigurationReader.At(texts[0]));
    }

    // Who lists the families of the library beside a file of local rules wants these to run, too; 'ignore' is there to say no.
    private static DisclosureConfiguration WithLocal(DisclosureConfiguration configuration)
    {
        if (configuration.Select.IsEmpty) return configuration;
        string[] families = [.. configuration.LocalRules.Select(rule => rule.Descriptor.Id[..3]).Distinct(StringComparer.Ordinal)];
        return configuration with
        {
            Select = configuration.Select.AddRange(families.Where(family => !configuration.Select.Any(prefix => prefix.StartsWith(family, StringComparison.Ordinal)))),
        };
    }

    private DisclosureConfiguration Severities(YamlNode? node, DisclosureConfiguration configuration)
    {
        if (KeyedNode.Mapping(node, "severity ", errors) is not YamlMapping mapping) return configuration;
        foreach ((YamlScalar key, YamlNode value) in mapping.Entries)
        {
            string? id = Known.Id(key, errors);
            if (value is not YamlScalar text)
                errors.Add(value, ConfigurationErrorKind.WrongType, "severity 的值应为一个级别", "a level is wanted here");
            else if (Levels.Severity(text, "severity", errors) is Severity severity && id is not null)
                configuration = (configuration with { Severities = configuration.Severities.SetItem(id, severity) }).WithOrigin("rules.severity." + id, ConfigurationReader.At(text));
        }

        return configuration;
    }

    private DisclosureConfiguration Options(YamlNode? node, DisclosureConfiguration configuration)
    {
        if (KeyedNode.Mapping(node, "options ", errors) is not YamlMapping rules) return configuration;
        foreach ((YamlScalar ruleId, YamlNode values) in rules.Entries)
        {
            if (Known.Find(ruleId, errors) is not RuleDescriptor rule || KeyedNode.Mapping(values, $"options.{rule.Id} ", errors) is not YamlMapping mapping) continue;
            foreach ((YamlScalar name, YamlNode value) in mapping.Entries)
            {
                if (rule.Options.FirstOrDefault(known => known.Name == name.Text) is not RuleOption option)
                {
                    errors.Add(name, ConfigurationErrorKind.UnknownKey, $"规则{rule.Id}没有选项“{ErrorList.Shown(name.Text)}”",
                        $"rule {rule.Id} has no option '{ErrorList.Shown(name.Text)}'", NearestWord.Of(name.Text, rule.Options.Select(known => known.Name)));
                }
                else if (Value(option, value) is RuleOptionValue read)
                {
                    configuration = (configuration with { Options = configuration.Options.SetItem((rule.Id, option.Name), read) })
                        .WithOrigin($"rules.options.{rule.Id}.{option.Name}", ConfigurationReader.At(value));
                }
            }
        }

        return configuration;
    }

    private RuleOptionValue? Value(RuleOption option, YamlNode node)
    {
        if (option.Kind != RuleOptionKind.Texts && node is not YamlScalar)
        {
            errors.Add(node, ConfigurationErrorKind.WrongType, $"{option.Name} 应为{Wanted(option)}", $"{option.Name} is a {option.Kind}");
            return null;
        }

        ImmutableArray<YamlScalar> texts = KeyedNode.Texts(node, option.Name, errors);
        if (texts.IsEmpty) return null;
        RuleOptionValue? value = option.Read([.. texts.Select(text => text.Text)]);
        if (value is null) errors.Invalid(texts[0], option.Name, Wanted(option), EnglishWanted(option));
        return value;
    }

    private static string Wanted(RuleOption option) => option.Kind switch
    {
        RuleOptionKind.Day => "月-日（如 \"02-20\"）",
        RuleOptionKind.Texts => "文字的列表",
        RuleOptionKind.Whole => string.Create(CultureInfo.InvariantCulture, $" {option.Minimum} 到 {option.Maximum} 的整数"),
        _ => string.Create(CultureInfo.InvariantCulture, $" {option.Minimum} 到 {option.Maximum} 的数"),
    };

    private static string EnglishWanted(RuleOption option) => option.Kind switch
    {
        RuleOptionKind.Day => "a day such as 02-20",
        RuleOptionKind.Texts => "a list of texts",
        _ => string.Create(CultureInfo.InvariantCulture, $"a number from {option.Minimum} to {option.Maximum}"),
    };
}
