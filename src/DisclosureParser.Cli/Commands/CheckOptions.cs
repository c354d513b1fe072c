using System.CommandLine;
using System.Globalization;
using DisclosureParser.Cli.Inputs;
using DisclosureParser.Cli.Journal;
using DisclosureParser.Cli.Outputs;
using DisclosureParser.Cli.Workers;
using DisclosureParser.Configuration;
using DisclosureParser.Documents;
using DisclosureParser.Reporting;
using DisclosureParser.Rules.Neighbours;
using CommandParseResult = System.CommandLine.ParseResult;

namespace DisclosureParser.Cli.Commands;

/// <summary>What <c>check</c> takes.</summary>
/// <param name="purpose">The command they are for; those that go through documents as <c>check</c> does take the same.</param>
internal sealed class CheckOptions(CheckPurpose purpose = CheckPurpose.Check)
{
    private readonly Argument<string[]> _paths = purpose switch
    {
        CheckPurpose.Compare => new("PATH") { Description = "两份报告，或两个文件夹", HelpName = "A B", Arity = new ArgumentArity(2, 2) },
        CheckPurpose.Merge => new("PATH") { Description = "各部分的日志（--journal 所写）或 ndjson 结果，或放它们的文件夹", HelpName = "PATH…", Arity = ArgumentArity.OneOrMore },
        _ => new("PATH") { Description = "文件、文件夹（含子文件夹）、zip、通配符、@名单.txt，或 -（标准输入）", HelpName = "PATH…", Arity = ArgumentArity.OneOrMore },
    };
    private readonly Option<string> _format = CommonOptions.Format(OutputFormats.StreamNames, "text");
    private readonly Option<string[]> _outputs = new("--output", "-o") { Description = $"另写文件，可重复：{OutputFormats.FileNames}", HelpName = "FORMAT=FILE" };
    private readonly ConfigurationOptions _configuration = new();
    private readonly Option<string?> _asOf = new("--as-of") { Description = "判断搁置是否到期的日期，如 2026-03-31（默认今天）", HelpName = "DATE" };
    private readonly Option<bool> _exitZero = new("--exit-zero") { Description = "有发现也不返回 1" };
    private readonly Option<bool> _allowUnassessed = new("--allow-unassessed") { Description = "有文件未能全部评估也不返回 4" };
    private readonly Option<string?> _year = CommonOptions.Year();
    private readonly Option<string?> _jobs = new("--jobs", "-j") { Description = "同时处理的文件数（默认为处理器数）", HelpName = "N" };
    private readonly Option<bool> _inProcess = CommonOptions.InProcess();
    private readonly JournalOptions _journal = new();
    private readonly Option<string?> _roster = new("--roster") { Description = "应报单位名册（CSV：单位,地区,级别,年度），核对未报送和汇总", HelpName = "FILE" };
    private readonly Option<string?> _baseline = new("--baseline") { Description = "以前的结果（json 或 ndjson）：其中已有的发现不再使运行失败，另列新增和已整改", HelpName = "FILE" };
    private readonly Option<string> _language = CommonOptions.Language();
    private readonly Option<string> _color = new("--color") { Description = "颜色：auto（默认）、always、never", HelpName = "WHEN", DefaultValueFactory = _ => "auto" };
    private readonly Option<string> _progress = new("--progress") { Description = "进度：auto（默认）、none、plain、json", HelpName = "HOW", DefaultValueFactory = _ => "auto" };
    private readonly Option<bool> _quiet = new("--quiet", "-q") { Description = "只输出合计" };
    private readonly Option<bool> _verbose = new("--verbose", "-v") { Description = "输出算式、相关数据和全部读取说明" };

    public void AddTo(Command command)
    {
        command.Add(_paths);
        command.Add(_format);
        command.Add(_outputs);
        _configuration.AddTo(command);
        foreach (Option option in (Option[])[_asOf, _exitZero, _allowUnassessed, _year, _roster, _baseline, _language, _color, _progress, _quiet, _verbose]) command.Add(option);
        if (purpose == CheckPurpose.Merge) return;
        command.Add(_jobs);
        command.Add(_inProcess);
        if (purpose == CheckPurpose.Check) _journal.AddTo(command);
    }

    public CheckSettings Read(CommandParseResult parsed, Terminal terminal)
    {
        DisclosureConfiguration configuration = _configuration.Read(parsed, terminal);
        DateOnly today = ReadDay(parsed.GetValue(_asOf), terminal);
        DisclosurePipelineBuilder builder = new DisclosurePipelineBuilder()
            .WithYearIfUnnamed(CommonOptions.ReadYear(parsed.GetValue(_year)))
            .Configure(configuration, today);
        if (purpose == CheckPurpose.Compare) builder.Select(DisclosurePipeline.Default.Rules.Where(rule => rule.Needs != NeighbourKind.None).Select(rule => rule.Id));
        WorkerPool? workers = purpose == CheckPurpose.Merge ? null : CommonOptions.Workers(parsed.GetValue(_inProcess), terminal, configuration.Timeout);
        ReadingJournal? journal = purpose == CheckPurpose.Check ? _journal.Open(parsed, terminal, workers) : null;
        DisclosurePipeline pipeline = builder.ReadWith(journal ?? (IDocumentOpening?)workers).Build();
        return new CheckSettings
        {
            Paths = parsed.GetRequiredValue(_paths),
            Outputs = OutputPlan.From(parsed.GetRequiredValue(_format), parsed.GetValue(_outputs) ?? [], terminal),
            Pipeline = pipeline,
            Workers = workers,
            Journal = journal,
            ResumeCommand = JournalOptions.ResumeCommand(parsed),
            Shard = purpose == CheckPurpose.Check ? _journal.ReadShard(parsed) : Shard.Whole,
            Configuration = configuration,
            Today = today,
            ExitZero = parsed.GetValue(_exitZero),
            AllowUnassessed = parsed.GetValue(_allowUnassessed),
            Batch = ReadBatch(parsed) with { Timeout = CommonOptions.Patience(configuration.Timeout, workers) },
            Roster = parsed.GetValue(_roster) is string roster ? RosterFile.Read(terminal.FullPath(roster), roster) : null,
            Baseline = parsed.GetValue(_baseline) is string baseline ? BaselineFile.Read(terminal.FullPath(baseline), baseline) : null,
            Progress = parsed.GetRequiredValue(_progress),
            IsQuiet = parsed.GetValue(_quiet),
            Format = new FormatOptions
            {
                Language = CommonOptions.ReadLanguage(parsed.GetRequiredValue(_language)),
                UseColor = ReadColor(parsed.GetRequiredValue(_color), terminal),
                Width = terminal.Width,
                Detail = parsed.GetValue(_quiet) ? Detail.Summary : parsed.GetValue(_verbose) ? Detail.Full : Detail.Normal,
                FailOn = configuration.FailOn,
                Templates = pipeline.Templates,
            },
        };
    }

    private static bool ReadColor(string value, Terminal terminal) => value switch
    {
        "auto" => terminal.Width > 0 && !terminal.NoColor,
        "always" => true,
        "never" => false,
        _ => throw new UsageException($"--color 只能是 auto、always 或 never，而不是“{value}”"),
    };

    private static DateOnly ReadDay(string? value, Terminal terminal)
    {
        if (value is null) return terminal.Today;
        return DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day)
            ? day
            : throw new UsageException($"--as-of 应为日期（如 2026-03-31），而不是“{value}”");
    }

    private BatchOptions ReadBatch(CommandParseResult parsed)
    {
        BatchOptions batch = BatchOptions.Default;
        if (parsed.GetValue(_jobs) is not string jobs) return batch;
        return Quantities.TryNumber(jobs, out int count) && count is > 0 and <= 1024
            ? batch with { MaxConcurrency = count }
            : throw new UsageException($"-j 应为正整数，而不是“{jobs}”");
    }
}
