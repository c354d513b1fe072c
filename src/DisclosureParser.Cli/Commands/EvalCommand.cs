using System.CommandLine;
using DisclosureParser.Cli.Evaluation;
using DisclosureParser.Cli.Inputs;
using DisclosureParser.Cli.Workers;

namespace DisclosureParser.Cli.Commands;

/// <summary><c>disclosure eval DIR</c></summary>
internal static class EvalCommand
{
    private static readonly string[] Formats = ["text", "json", "markdown"];

    public static Command Create(Terminal terminal)
    {
        Command command = new("eval", "对照 *.expected.json（或 expected.json）为读取结果评分。");
        Argument<string> folder = new("DIR") { Description = "文件夹，预期文件与报告放在一起", HelpName = "DIR" };
        Option<string> format = CommonOptions.Format(string.Join("、", Formats), "text");
        Option<bool> verbose = new("--verbose", "-v") { Description = "列出每一处未读和错误" };
        command.Add(folder);
        command.Add(format);
        command.Add(verbose);
        Option<bool> inProcess = CommonOptions.InProcess();
        command.Add(inProcess);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            string name = parsed.GetRequiredValue(format);
            if (!Formats.Contains(name)) throw new UsageException($"-f 没有“{name}”这种格式，可用：{string.Join("、", Formats)}");
            await using WorkerPool? workers = CommonOptions.Workers(parsed.GetValue(inProcess), terminal, BatchOptions.Default.Timeout);
            if (workers is not null) await workers.RequireAsync(cancellationToken).ConfigureAwait(false);
            List<ReportScore> scores = await ScoreAsync(terminal.FullPath(parsed.GetRequiredValue(folder)), workers, cancellationToken).ConfigureAwait(false);
            if (scores.Count == 0)
            {
                terminal.Error.WriteLine("disclosure: 没有找到任何带有预期文件的报告。");
                return ExitCodes.NoInput;
            }

            if (name == "json") ScoreJson.Write(terminal.Output, scores);
            else if (name == "markdown") terminal.Print(ScoreTable.Markdown(scores));
            else terminal.Print(ScoreTable.Write(scores, parsed.GetValue(verbose)));
            terminal.Output.Flush();
            return scores.Exists(score => score.Items.Any(item => item.Verdict == Verdict.Wrong)) ? ExitCodes.Findings : ExitCodes.Clean;
        });
        return command;
    }

    private static async Task<List<ReportScore>> ScoreAsync(string folder, WorkerPool? workers, CancellationToken cancellationToken)
    {
        if (!Directory.Exists(folder)) return [];
        List<(string Path, string Layout)> expected = [];
        List<DocumentSource> sources = [];
        foreach (string file in FolderWalk.Files(folder).Where(File.Exists).Order(StringComparer.Ordinal))
        {
            if (ExpectedFacts.Beside(file) is not (string, string) beside) continue;
            expected.Add(beside);
            sources.Add(DocumentSource.FromFile(file, Path.GetRelativePath(folder, file).Replace('\\', '/')));
        }

        List<ReportScore> scores = [];
        BatchOptions batch = BatchOptions.Default with { Timeout = CommonOptions.Patience(BatchOptions.Default.Timeout, workers) };
        await foreach (ParseResult result in new DisclosurePipelineBuilder().ReadWith(workers).Build().ParseManyAsync(sources, batch, cancellationToken).ConfigureAwait(false))
            scores.Add(ReportScore.Of(result, expected[scores.Count].Layout, ExpectedFacts.Read(expected[scores.Count].Path)));
        return scores;
    }
}
