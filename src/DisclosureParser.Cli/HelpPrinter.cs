using System.CommandLine;
using System.CommandLine.Invocation;
using System.Text;
using DisclosureParser.Reporting;
using CommandParseResult = System.CommandLine.ParseResult;

namespace DisclosureParser.Cli;

/// <summary>Prints the help of a command: examples first, then what it takes.</summary>
internal sealed class HelpPrinter(Terminal terminal) : SynchronousCommandLineAction
{
    private const int FirstColumn = 30;

    public override bool ClearsParseErrors => true;

    public override int Invoke(CommandParseResult parseResult)
    {
        Command command = parseResult.CommandResult.Command;
        StringBuilder text = new();
        text.Append(command.Description).Append("\n\n");
        Section(text, "示例", Examples.For(command.Name).Select(example => (example.Line, (string?)example.Meaning)));
        Section(text, "命令", command.Subcommands.Select(child => (child.Name, child.Description)));
        Section(text, "参数", command.Arguments.Select(argument => (argument.HelpName ?? argument.Name, argument.Description)));
        Section(text, "选项", command.Options.Where(option => !option.Hidden).Select(option => (Label(option), option.Description)));
        if (command is RootCommand || command.Name is "check" or "compare") text.Append(Examples.ExitCodes);
        terminal.Print(text.ToString());
        return ExitCodes.Clean;
    }

    private static void Section(StringBuilder text, string title, IEnumerable<(string Label, string? Meaning)> rows)
    {
        (string Label, string? Meaning)[] all = [.. rows];
        if (all.Length == 0) return;
        text.Append(title).Append("：\n");
        foreach ((string label, string? meaning) in all)
        {
            string first = "  " + label;
            bool fits = DisplayWidth.Of(first) < FirstColumn;
            text.Append(fits ? DisplayWidth.Pad(first, FirstColumn) : first + "\n" + new string(' ', FirstColumn)).Append(meaning).Append('\n');
        }

        text.Append('\n');
    }

    private static string Label(Option option)
    {
        IEnumerable<string> names = option.Aliases.Where(alias => alias is not ("-?" or "/?" or "/h")).Append(option.Name)
            .Distinct(StringComparer.Ordinal).OrderBy(name => name.Length);
        string label = string.Join(", ", names);
        return option.HelpName is null ? label : $"{label} {option.HelpName}";
    }
}
