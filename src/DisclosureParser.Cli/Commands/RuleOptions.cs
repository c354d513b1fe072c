using System.Collections.Immutable;
using System.CommandLine;
using DisclosureParser.Configuration;
using DisclosureParser.Rules;
using CommandParseResult = System.CommandLine.ParseResult;

namespace DisclosureParser.Cli.Commands;

/// <summary>The options that choose rules and severities.</summary>
internal sealed class RuleOptions
{
    private static readonly (string Name, Severity Severity)[] Levels =
        [("error", Severity.Error), ("warning", Severity.Warning), ("info", Severity.Info), ("off", Severity.Off)];

    private readonly Option<string[]> _select = new("--select") { Description = "只运行编号以此开头的规则，逗号分隔", HelpName = "PREFIX" };
    private readonly Option<string[]> _ignore = new("--ignore") { Description = "不运行编号以此开头的规则，逗号分隔", HelpName = "PREFIX" };
    private readonly Option<string[]> _severity = new("--severity") { Description = "更改规则的级别：error、warning、info 或 off", HelpName = "ID=LEVEL" };

    public void AddTo(Command command)
    {
        command.Add(_select);
        command.Add(_ignore);
        command.Add(_severity);
    }

    /// <summary>A configuration with what the options say in place of its own.</summary>
    public DisclosureConfiguration Override(CommandParseResult parsed, DisclosureConfiguration configuration)
    {
        ImmutableArray<RuleDescriptor> rules = [.. DisclosurePipeline.Default.Rules, .. configuration.LocalRules.Select(rule => rule.Descriptor)];
        if (Prefixes(parsed, _select, rules) is { Length: > 0 } selected)
            configuration = (configuration with { Select = [.. selected] }).WithOrigin("rules.select", ConfigurationOrigin.Option(_select.Name));
        if (Prefixes(parsed, _ignore, rules) is { Length: > 0 } ignored)
            configuration = (configuration with { Ignore = [.. ignored] }).WithOrigin("rules.ignore", ConfigurationOrigin.Option(_ignore.Name));
        foreach (string item in parsed.GetValue(_severity) ?? [])
        {
            int equals = item.IndexOf('=', StringComparison.Ordinal);
            if (equals <= 0) throw new UsageException($"--severity 应写作 编号=级别，而不是“{item}”");
            string id = item[..equals].ToUpperInvariant();
            if (!rules.Any(rule => rule.Id == id)) throw new UsageException($"没有规则“{item[..equals]}”，见 disclosure rules");
            Severity severity = ReadLevel(item[(equals + 1)..], "--severity");
            configuration = (configuration with { Severities = configuration.Severities.SetItem(id, severity) })
                .WithOrigin("rules.severity." + id, ConfigurationOrigin.Option(_severity.Name));
        }

        return configuration;
    }

    public static Severity ReadLevel(string value, string option)
    {
        int at = Array.FindIndex(Levels, level => level.Name == value);
        return at >= 0 ? Levels[at].Severity : throw new UsageException($"{option} 的级别只能是 error、warning、info 或 off，而不是“{value}”");
    }

    private static string[] Prefixes(CommandParseResult parsed, Option<string[]> option, ImmutableArray<RuleDescriptor> rules)
    {
        string[] prefixes =
        [
            .. (parsed.GetValue(option) ?? [])
                .SelectMany(value => value.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
                .Select(prefix => prefix.ToUpperInvariant()),
        ];
        foreach (string prefix in prefixes)
        {
            if (!rules.Any(rule => rule.Id.StartsWith(prefix, StringComparison.Ordinal)))
                throw new UsageException($"{option.Name}：没有编号以“{prefix}”开头的规则，见 disclosure rules");
        }

        return prefixes;
    }
}
