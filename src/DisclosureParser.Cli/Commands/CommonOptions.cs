using System.CommandLine;
using System.CommandLine.Parsing;
using DisclosureParser.Cli.Workers;
using DisclosureParser.Reporting;
using CommandParseResult = System.CommandLine.ParseResult;

namespace DisclosureParser.Cli.Commands;

/// <summary>Options that more than one command takes. Values are text here and judged by us, so that errors speak Chinese.</summary>
internal static class CommonOptions
{
    public static Option<string> Format(string names, string initial) =>
        new("--format", "-f") { Description = $"标准输出的格式：{names}（默认 {initial}）", HelpName = "FORMAT", DefaultValueFactory = _ => initial };

    public static Option<string> Language() =>
        new("--lang") { Description = "消息的语言：zh-CN（默认）或 en", HelpName = "LANG", DefaultValueFactory = _ => "zh-CN" };

    public static Option<string?> Year() =>
        new("--year") { Description = "文档未写明年度时的报告年度；不作筛选", HelpName = "Y" };

    public static Option<string?> MaxFile() =>
        new("--max-file") { Description = "单个文件的上限，如 64MB（默认）", HelpName = "SIZE" };

    /// <summary>English was asked for. Errors stand before anything is run, so that the value may be no language at all.</summary>
    public static bool IsEnglish(CommandParseResult parsed)
    {
        for (SymbolResult? result = parsed.CommandResult; result is CommandResult command; result = command.Parent)
        {
            if (command.Command.Options.FirstOrDefault(option => option.Name == "--lang") is Option<string> language) return parsed.GetValue(language) == "en";
        }

        return false;
    }

    public static Option<bool> InProcess() =>
        new("--in-process") { Description = "不用工作进程，在本进程内读取：略快，但恶意文件可使程序崩溃" };

    /// <summary>What reads documents in processes of their own; null where the user wants them read in this one.</summary>
    public static WorkerPool? Workers(bool inProcess, Terminal terminal, TimeSpan timeout) =>
        inProcess || terminal.Worker is null ? null : new WorkerPool(terminal.Worker, WorkerLimits.Within(timeout));

    /// <summary>How long the batch waits for one document: workers keep the time themselves and say more about it.</summary>
    public static TimeSpan Patience(TimeSpan timeout, WorkerPool? workers) =>
        workers is null || timeout == Timeout.InfiniteTimeSpan ? timeout : timeout + TimeSpan.FromSeconds(15);

    public static MessageLanguage ReadLanguage(string value) => value switch
    {
        "zh-CN" or "zh" => MessageLanguage.Chinese,
        "en" => MessageLanguage.English,
        _ => throw new UsageException($"--lang 只能是 zh-CN 或 en，而不是“{value}”"),
    };

    public static int? ReadYear(string? value)
    {
        if (value is null) return null;
        return Quantities.TryNumber(value, out int year) && year is >= 1990 and <= 2200 ? year : throw new UsageException($"--year 应为四位年份，而不是“{value}”");
    }
}
