using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Parsing;
using DisclosureParser.Cli.Commands;
using DisclosureParser.Configuration;
using CommandParseResult = System.CommandLine.ParseResult;

namespace DisclosureParser.Cli;

/// <summary>The program: the command line in, an exit code out. One line says what went wrong, never a stack trace.</summary>
internal static class CommandLine
{
    public static async Task<int> RunAsync(IReadOnlyList<string> arguments, Terminal terminal)
    {
        RootCommand root = Build(terminal);
        // '@list.txt' is an input of ours, no response file.
        CommandParseResult parsed = root.Parse(arguments, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (parsed.Errors.Count > 0 && parsed.Action is not HelpPrinter)
        {
            return Fail(terminal, ExitCodes.Usage, $"用法错误：{Explain(parsed)}。用法见 {Names(parsed.CommandResult)} --help");
        }

        try
        {
            InvocationConfiguration configuration = new()
            {
                EnableDefaultExceptionHandler = false,
                // What was finished before an interruption is still compared and written.
                ProcessTerminationTimeout = TimeSpan.FromSeconds(10),
                Output = new StreamWriter(terminal.Output) { AutoFlush = true, NewLine = "\n" },
                Error = terminal.Error,
            };
            return await parsed.InvokeAsync(configuration).ConfigureAwait(false);
        }
        catch (UsageException exception)
        {
            return Fail(terminal, ExitCodes.Usage, $"用法错误：{exception.Message}");
        }
        catch (ConfigurationException exception)
        {
            bool isEnglish = CommonOptions.IsEnglish(parsed);
            foreach (ConfigurationError error in exception.Errors)
                Fail(terminal, ExitCodes.Usage, isEnglish ? $"configuration error: {error.ToEnglish()}" : $"配置错误：{error}");
            return ExitCodes.Usage;
        }
        catch (Outputs.OutputFailedException exception)
        {
            return Fail(terminal, ExitCodes.Fault, exception.Message + "。");
        }
        catch (Workers.WorkerStartException exception)
        {
            return Fail(terminal, ExitCodes.Fault, exception.Message + "。");
        }
        catch (OperationCanceledException)
        {
            return Fail(terminal, ExitCodes.Interrupted, "已中断。");
        }
        catch (Exception exception)
        {
            // The type alone: messages of the system hold absolute paths.
            return Fail(terminal, ExitCodes.Fault, $"内部错误（{exception.GetType().Name}）：请连同所用命令一并反馈。");
        }
    }

    private static RootCommand Build(Terminal terminal)
    {
        RootCommand root = new("读取并检查政府信息公开工作年度报告。");
        root.Add(CheckCommand.Create(terminal));
        root.Add(CompareCommand.Create(terminal));
        root.Add(MergeCommand.Create(terminal));
        root.Add(ParseCommand.Create(terminal));
        root.Add(RulesCommand.Create(terminal));
        root.Add(EvalCommand.Create(terminal));
        root.Add(ConfigCommand.Create(terminal));
        root.Add(SchemaCommand.Create(terminal));
        foreach (Option option in root.Options)
        {
            if (option is HelpOption help) help.Action = new HelpPrinter(terminal);
            if (option is HelpOption) option.Description = "显示本说明";
            if (option is VersionOption version)
            {
                version.Description = "显示版本";
                version.Action = new VersionPrinter(terminal);
            }
        }

        return root;
    }

    private static int Fail(Terminal terminal, int code, string message)
    {
        terminal.Error.WriteLine("disclosure: " + message);
        return code;
    }

    private static string Explain(CommandParseResult parsed)
    {
        if (parsed.UnmatchedTokens.Count > 0) return $"不认识“{parsed.UnmatchedTokens[0]}”";
        return parsed.Errors[0].SymbolResult switch
        {
            OptionResult { Option: Option option } => $"选项 {option.Name} 需要且只需要一个值",
            ArgumentResult { Parent: OptionResult { Option: Option option } } => $"选项 {option.Name} 需要且只需要一个值",
            ArgumentResult { Argument: Argument argument } => $"缺少 {argument.HelpName ?? argument.Name}",
            CommandResult command when command.Command.Subcommands.Count > 0 => "缺少命令",
            CommandResult command when command.Command.Arguments.Count > 0 => $"缺少 {command.Command.Arguments[0].HelpName ?? command.Command.Arguments[0].Name}",
            _ => parsed.Errors[0].Message.TrimEnd('.'),
        };
    }

    private static string Names(SymbolResult? result)
    {
        Stack<string> names = new();
        for (; result is CommandResult command; result = command.Parent) names.Push(command.Command is RootCommand ? "disclosure" : command.Command.Name);
        return string.Join(' ', names);
    }
}
