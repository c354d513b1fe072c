using System.CommandLine;
using DisclosureParser.Documents;
using CommandParseResult = System.CommandLine.ParseResult;

namespace DisclosureParser.Cli.Journal;

/// <summary><c>--journal</c>, <c>--resume</c> and <c>--shard</c>: runs that may be broken off, and runs in parts.</summary>
internal sealed class JournalOptions
{
    private readonly Option<string?> _journal = new("--journal") { Description = "把读取结果随时记入此文件，中断后可接着做，也可供 merge 合并", HelpName = "FILE" };
    private readonly Option<bool> _resume = new("--resume") { Description = "接着 --journal 所记的做，已读过的不再读" };
    private readonly Option<string?> _shard = new("--shard") { Description = "只做 N 份中的第 i 份（如 1/16），同一机关各年的报告在同一份", HelpName = "i/N" };

    public void AddTo(Command command)
    {
        command.Add(_journal);
        command.Add(_resume);
        command.Add(_shard);
    }

    /// <summary>The part of the documents that the run does.</summary>
    public Shard ReadShard(CommandParseResult parsed) => parsed.GetValue(_shard) is string shard ? Shard.Parse(shard) : Shard.Whole;

    /// <summary>The journal of the run; null where it has none.</summary>
    public ReadingJournal? Open(CommandParseResult parsed, Terminal terminal, IDocumentOpening? inner)
    {
        bool isResumed = parsed.GetValue(_resume);
        if (parsed.GetValue(_journal) is not string journal)
            return isResumed ? throw new UsageException("--resume 需要同时用 --journal 指明日志文件") : null;
        return ReadingJournal.Open(terminal.FullPath(journal), journal, isResumed, inner ?? DocumentOpening.InProcess);
    }

    /// <summary>The command line with <c>--resume</c>, to be given to a shell.</summary>
    public static string ResumeCommand(CommandParseResult parsed)
    {
        IEnumerable<string> words = parsed.Tokens.Select(token => token.Value).Where(word => word != "--resume").Append("--resume");
        return "disclosure " + string.Join(' ', words.Select(Quoted));
    }

    private static string Quoted(string word) =>
        word.Length > 0 && word.All(character => char.IsLetterOrDigit(character) || "-_./=:,@%+".Contains(character, StringComparison.Ordinal))
            ? word
            : $"'{word.Replace("'", "'\\''", StringComparison.Ordinal)}'";
}
