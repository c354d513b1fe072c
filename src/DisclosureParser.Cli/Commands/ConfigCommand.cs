using System.Collections.Immutable;
using System.CommandLine;
using DisclosureParser.Configuration;
using DisclosureParser.Reporting;

namespace DisclosureParser.Cli.Commands;

/// <summary><c>disclosure config show</c></summary>
internal static class ConfigCommand
{
    public static Command Create(Terminal terminal)
    {
        Command command = new("config", "查看配置。");
        Command show = new("show", "列出生效的配置，以及每个值来自何处：默认、文件的某一行，还是选项。");
        ConfigurationOptions options = new();
        options.AddTo(show);
        Option<string> format = CommonOptions.Format("text、json", "text");
        Option<string> language = CommonOptions.Language();
        show.Add(format);
        show.Add(language);
        show.SetAction(parsed =>
        {
            ImmutableArray<ConfigurationEntry> entries = options.Read(parsed, terminal).Entries(DisclosurePipeline.Default.Rules);
            MessageLanguage words = CommonOptions.ReadLanguage(parsed.GetRequiredValue(language));
            string name = parsed.GetRequiredValue(format);
            if (name == "json") ConfigurationTable.Json(terminal.Output, entries);
            else if (name == "text") terminal.Print(ConfigurationTable.Text(entries, words));
            else throw new UsageException($"-f 没有“{name}”这种格式，可用：text、json");
            return ExitCodes.Clean;
        });
        command.Add(show);
        return command;
    }
}
