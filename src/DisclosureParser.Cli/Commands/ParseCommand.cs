using System.CommandLine;
using DisclosureParser.Cli.Inputs;
using DisclosureParser.Cli.Workers;
using DisclosureParser.Documents;
using DisclosureParser.Reporting;

namespace DisclosureParser.Cli.Commands;

/// <summary><c>disclosure parse FILE</c></summary>
internal static class ParseCommand
{
    private static readonly string[] Formats = ["json", "markdown", "blocks"];

    public static Command Create(Terminal terminal)
    {
        Command command = new("parse", "读出一份报告中的数据：类型化模型、Markdown，或程序所见的段落和单元格。");
        Argument<string> file = new("FILE") { Description = "一个文件，或 -（标准输入）", HelpName = "FILE" };
        Option<string> format = CommonOptions.Format(string.Join("、", Formats), "json");
        Option<string> language = CommonOptions.Language();
        Option<string?> year = CommonOptions.Year();
        Option<string?> maxFile = CommonOptions.MaxFile();
        Option<bool> inProcess = CommonOptions.InProcess();
        command.Add(file);
        foreach (Option option in (Option[])[format, language, year, maxFile, inProcess]) command.Add(option);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            string name = parsed.GetRequiredValue(format);
            if (!Formats.Contains(name)) throw new UsageException($"-f 没有“{name}”这种格式，可用：{string.Join("、", Formats)}");
            DocumentLimits limits = DocumentLimits.Default;
            if (parsed.GetValue(maxFile) is string size) limits = limits with { MaxBytes = Quantities.Bytes(size, "--max-file") };
            await using WorkerPool? workers = CommonOptions.Workers(parsed.GetValue(inProcess), terminal, BatchOptions.Default.Timeout);
            if (workers is not null) await workers.RequireAsync(cancellationToken).ConfigureAwait(false);
            DisclosurePipeline pipeline = new DisclosurePipelineBuilder()
                .WithLimits(limits)
                .ReadWith(workers)
                .WithYearIfUnnamed(CommonOptions.ReadYear(parsed.GetValue(year)))
                .Build();
            FormatOptions options = new() { Language = CommonOptions.ReadLanguage(parsed.GetRequiredValue(language)), Templates = pipeline.Templates };

            IReadOnlyList<DocumentSource> sources = new InputExpansion(terminal, limits.MaxBytes).Expand([parsed.GetRequiredValue(file)]);
            if (sources.Count == 0)
            {
                terminal.Error.WriteLine("disclosure: 没有找到任何输入。");
                return ExitCodes.NoInput;
            }

            if (sources.Count > 1) throw new UsageException("parse 一次只读一个文件");
            BatchOptions batch = BatchOptions.Default with { Timeout = CommonOptions.Patience(BatchOptions.Default.Timeout, workers) };
            await foreach (ParseResult result in pipeline.ParseManyAsync(sources, batch, cancellationToken).ConfigureAwait(false))
            {
                Print(terminal, result, name, options);
                return result.Status == AuditStatus.Complete ? ExitCodes.Clean : ExitCodes.NotAssessed;
            }

            return ExitCodes.Fault;
        });
        return command;
    }

    private static void Print(Terminal terminal, ParseResult result, string format, FormatOptions options)
    {
        if (format == "json") ParseJsonFormat.Write(terminal.Output, result, options);
        else if (format == "markdown") terminal.Print(MarkdownFormat.Write(result, options));
        else terminal.Print(BlocksFormat.Write(result));
        terminal.Output.Flush();
    }
}
