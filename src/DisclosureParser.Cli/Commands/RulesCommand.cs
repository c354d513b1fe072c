using System.CommandLine;
using DisclosureParser.Configuration;
using DisclosureParser.Reporting;
using DisclosureParser.Rules;

namespace DisclosureParser.Cli.Commands;

/// <summary><c>disclosure rules</c>: list, explain, export.</summary>
internal static class RulesCommand
{
    public static Command Create(Terminal terminal)
    {
        Command command = new("rules", "列出、说明、导出规则，包括配置中的本地规则。");
        Option<string> language = CommonOptions.Language();
        language.Recursive = true;
        command.Add(language);
        ConfigurationOptions configuration = new();
        configuration.AddFileTo(command);
        command.SetAction(parsed => List(terminal, configuration.Load(parsed, terminal), CommonOptions.ReadLanguage(parsed.GetRequiredValue(language))));

        Command list = new("list", "列出全部规则。");
        list.SetAction(parsed => List(terminal, configuration.Load(parsed, terminal), CommonOptions.ReadLanguage(parsed.GetRequiredValue(language))));
        command.Add(list);

        Command explain = new("explain", "说明一条规则：检查什么、依据、如何改正。");
        Argument<string> id = new("ID") { Description = "规则编号，如 REQ003", HelpName = "ID" };
        explain.Add(id);
        explain.SetAction(parsed => Explain(terminal, parsed.GetRequiredValue(id), configuration.Load(parsed, terminal), CommonOptions.ReadLanguage(parsed.GetRequiredValue(language))));
        command.Add(explain);

        Command export = new("export", "导出规则表。");
        Option<string> format = CommonOptions.Format("markdown、json", "markdown");
        export.Add(format);
        export.SetAction(parsed => Export(terminal, configuration.Load(parsed, terminal), parsed.GetRequiredValue(format)));
        command.Add(export);
        return command;
    }

    private static int List(Terminal terminal, DisclosureConfiguration configuration, MessageLanguage language)
    {
        TextWords words = new(language);
        foreach (RuleDescriptor rule in Known(configuration))
            terminal.Print($"{rule.Id}  {DisplayWidth.Pad(words.Of(rule.Severity), language == MessageLanguage.English ? 7 : 4)}  {Title(rule, language)}\n");
        return ExitCodes.Clean;
    }

    private static int Explain(Terminal terminal, string id, DisclosureConfiguration configuration, MessageLanguage language)
    {
        RuleDescriptor rule = Known(configuration).FirstOrDefault(known => known.Id.Equals(id, StringComparison.OrdinalIgnoreCase))
            ?? throw new UsageException($"没有规则“{id}”，见 disclosure rules");
        bool isEnglish = language == MessageLanguage.English;
        Rule? local = configuration.LocalRules.FirstOrDefault(known => known.Descriptor.Id == rule.Id);
        terminal.Print($"{rule.Id}  {Title(rule, language)}\n{new TextWords(language).Of(rule.Severity)}");
        // The English page names the law in English.
        string? page = local is not null ? RulePage.Of(local, isEnglish) : isEnglish ? RulePage.ReadEnglish(rule.Id) ?? RulePage.Read(rule.Id) : RulePage.Read(rule.Id);
        foreach (LegalBasis basis in isEnglish && local is null ? [] : rule.LegalBasis) terminal.Print($" · {$"{basis.Document} {basis.Clause}".Trim()}");
        terminal.Print("\n" + InForce(rule, configuration, isEnglish));
        if (page is not null) terminal.Print("\n" + page);
        return ExitCodes.Clean;
    }

    // What the configuration sets for this rule, each with the place that sets it.
    private static string InForce(RuleDescriptor rule, DisclosureConfiguration configuration, bool isEnglish)
    {
        string[] keys = ["rules.severity." + rule.Id, $"rules.options.{rule.Id}.", "rules.local." + rule.Id];
        return string.Concat(configuration.Entries([rule])
            .Where(entry => entry.Origin.Kind != ConfigurationOriginKind.Default && keys.Any(key => key.EndsWith('.') ? entry.Key.StartsWith(key, StringComparison.Ordinal) : entry.Key == key))
            .Select(entry => isEnglish ? $"configuration: {entry.Key} = {entry.Value} ({entry.Origin.Place})\n" : $"配置：{entry.Key} = {entry.Value}（{entry.Origin.Place}）\n"));
    }

    private static int Export(Terminal terminal, DisclosureConfiguration configuration, string format)
    {
        switch (format)
        {
            case "markdown":
                terminal.Print(RuleTable.Markdown(Known(configuration)));
                break;
            case "json":
                RuleTable.Json(terminal.Output, Known(configuration));
                break;
            default:
                throw new UsageException($"-f 没有“{format}”这种格式，可用：markdown、json");
        }

        return ExitCodes.Clean;
    }

    private static IEnumerable<RuleDescriptor> Known(DisclosureConfiguration configuration) =>
        DisclosurePipeline.Default.Rules.Concat(configuration.LocalRules.Select(rule => rule.Descriptor)).OrderBy(rule => rule.Id, StringComparer.Ordinal);

    private static string Title(RuleDescriptor rule, MessageLanguage language) =>
        language == MessageLanguage.English ? rule.EnglishTitle : rule.Title;
}
