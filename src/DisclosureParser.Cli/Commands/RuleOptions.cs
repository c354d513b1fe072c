using System.Collections.Immutable;
using System.CommandLine;
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

    public void Apply(CommandParseResult parsed, DisclosurePipelineBuilder builder)
    {
        ImmutableArray<RuleDescriptor> rules = DisclosurePipeline.Default.Rules;
        if (Prefixes(parsed, _select, rules) is { Length: > 0 } selected) builder.Select(selected);
        if (Prefixes(parsed, _ignore, rules) is { Length: > 0 } ignored) builder.Ignore(ignored);
        foreach (string item in parsed.GetValue(_severity) ?? [])
        {
            int equals = item.IndexOf('=', StringComparison.Ordinal);
            if (equals <= 0) throw new UsageException($"--severity 应写作 编号=级别，而不是“{item}”");
            string id = item[..equals].ToUpperInvariant();
            if (!rules.Any(rule => rule.Id == id)) throw new UsageException($"没有规则“{item[..equals]}”，见 disclosure rules");
            builder.SetSeverity(id, ReadLevel(item[(equals + 1)..], "--severity"));
        }
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
