using DisclosureParser.Documents;
using DisclosureParser.Reporting.Ledger;

namespace DisclosureParser.Reporting.Workbook;

/// <summary>未能评估: what could not be read, and which rules that left open. About our reading, never about the body.</summary>
internal sealed class UnassessedSheet(AuditRun run, FormatOptions options, LedgerWords words) : RunSheet(run, options, words)
{
    private readonly PlaceWords _places = new(options.Templates, options.Language);

    public override Sheet Create() => new(
        Say("未能评估", "Not assessed"),
        [.. Whose, Column("原件", "Original", 30), Column("状态", "State", 10), Column("编号", "Id", 9), Column("内容", "What", 50), Column("原因", "Reason", 60), Column("位置", "Place", 16)],
        Rows());

    private IEnumerable<SheetCell[]> Rows()
    {
        Dictionary<string, string> titles = Run.Rules.ToDictionary(rule => rule.Id, rule => Options.Language == MessageLanguage.English ? rule.EnglishTitle : rule.Title, StringComparer.Ordinal);
        for (int at = 0; at < Run.Results.Count; at++)
        {
            AuditResult result = Run.Results[at];
            foreach (Diagnostic diagnostic in result.Diagnostics)
            {
                if (diagnostic.Severity == DiagnosticSeverity.Info) continue;
                string what = result.Status == AuditStatus.Unreadable ? Say("文件未能读取", "The file was not read") : Say("读取存疑", "Doubt in reading");
                yield return Row(at, diagnostic.Id, what, diagnostic.In(Options.Language), _places.Anchor(diagnostic.Location).Trim('（', '）', ' ', '(', ')'));
            }

            if (result.Status == AuditStatus.Unreadable) continue;
            foreach (RuleOutcome outcome in result.Outcomes)
            {
                if (outcome.Outcome == Outcome.NotEvaluated) yield return Row(at, outcome.RuleId, titles.GetValueOrDefault(outcome.RuleId, ""), outcome.ReasonIn(Options.Language) ?? "", "");
            }
        }
    }

    private SheetCell[] Row(int at, string id, string what, string reason, string place) =>
    [
        .. WhoseCells(at), SheetCell.Original(Run.Lines[at].Document, Options), Words.Of(Run.Lines[at].Status), id, SheetCell.Wrapped(what), SheetCell.Wrapped(reason), place,
    ];
}
