using System.CommandLine;
using DisclosureParser.Reporting;
using DisclosureParser.Rules;

namespace DisclosureParser.Cli.Commands;

/// <summary><c>disclosure rules</c>: list, explain, export.</summary>
internal static class RulesCommand
{
    public static Command Create(Terminal terminal)
    {
        Command command = new("rules", "列出、说明、导出规则。");
        Option<string> language = CommonOptions.Language();
        language.Recursive = true;
        command.Add(language);
        command.SetAction(parsed => List(terminal, CommonOptions.ReadLanguage(parsed.GetRequiredValue(language))));

        Command list = new("list", "列出全部规则。");
        list.SetAction(parsed => List(terminal, CommonOptions.ReadLanguage(parsed.GetRequiredValue(language))));
        command.Add(list);

        Command explain = new("explain", "说明一条规则：检查什么、依据、如何改正。");
        Argument<string> id = new("ID") { Description = "规则编号，如 REQ003", HelpName = "ID" };
        explain.Add(id);
        explain.SetAction(parsed => Explain(terminal, parsed.GetRequiredValue(id), CommonOptions.ReadLanguage(parsed.GetRequiredValue(language))));
        command.Add(explain);

        Command export = new("export", "导出规则表。");
        Option<string> format = CommonOptions.Format("markdown、json", "markdown");
        export.Add(format);
        export.SetAction(parsed => Export(terminal, parsed.GetRequiredValue(format)));
        command.Add(export);
        return command;
    }

    private static int List(Terminal terminal, MessageLanguage language)
    {
        TextWords words = new(language);
        foreach (RuleDescriptor rule in DisclosurePipeline.Default.Rules)
            terminal.Print($"{rule.Id}  {DisplayWidth.Pad(words.Of(rule.Severity), language == MessageLanguage.English ? 7 : 4)}  {Title(rule, language)}\n");
        return ExitCodes.Clean;
    }

    private static int Explain(Terminal terminal, string id, MessageLanguage language)
    {
        RuleDescriptor rule = DisclosurePipeline.Default.Rules.FirstOrDefault(known => known.Id.Equals(id, StringComparison.OrdinalIgnoreCase))
            ?? throw new UsageException($"没有规则“{id}”，见 disclosure rules");
        terminal.Print($"{rule.Id}  {Title(rule, language)}\n{new TextWords(language).Of(rule.Severity)}");
        // The English page names the law in English.
        string? english = language == MessageLanguage.English ? RulePage.ReadEnglish(rule.Id) : null;
        foreach (LegalBasis basis in english is null ? rule.LegalBasis : []) terminal.Print($" · {$"{basis.Document} {basis.Clause}".Trim()}");
        terminal.Print("\n");
        if ((english ?? RulePage.Read(rule.Id)) is string page) terminal.Print("\n" + page);
        return ExitCodes.Clean;
    }

    private static int Export(Terminal terminal, string format)
    {
        switch (format)
        {
            case "markdown":
                terminal.Print(RuleTable.Markdown(DisclosurePipeline.Default.Rules));
                break;
            case "json":
                RuleTable.Json(terminal.Output, DisclosurePipeline.Default.Rules);
                break;
            default:
                throw new UsageException($"-f 没有“{format}”这种格式，可用：markdown、json");
        }

        return ExitCodes.Clean;
    }

    private static string Title(RuleDescriptor rule, MessageLanguage language) =>
        language == MessageLanguage.English ? rule.EnglishTitle : rule.Title;
}
