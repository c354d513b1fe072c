using DisclosureParser.Reporting.Ledger;

namespace DisclosureParser.Reporting.Workbook;

/// <summary>勾稽矩阵: one report a row, one rule a column, and how it came out.</summary>
internal sealed class MatrixSheet(AuditRun run, FormatOptions options, LedgerWords words) : RunSheet(run, options, words)
{
    public override Sheet Create() => new(
        Say("勾稽矩阵", "Matrix"),
        [.. Whose, Column("原件", "Original", 24), Column("状态", "State", 10), .. Run.Rules.Select(rule => new SheetColumn(rule.Id, 9))],
        Run.Results.Select(Row))
    {
        FrozenColumns = 3,
    };

    private SheetCell[] Row(AuditResult result, int at)
    {
        Dictionary<string, Outcome> outcomes = new(StringComparer.Ordinal);
        foreach (RuleOutcome outcome in result.Outcomes) outcomes[outcome.RuleId] = outcome.Outcome;
        return
        [
            .. WhoseCells(at), SheetCell.Original(result.Document.Name, Options), Words.Of(result.Status),
            .. Run.Rules.Select(rule => outcomes.TryGetValue(rule.Id, out Outcome outcome) ? new SheetCell(Words.Of(outcome), null, Style(outcome)) : SheetCell.Empty),
        ];
    }

    private static CellStyle Style(Outcome outcome) => outcome switch
    {
        Outcome.Failed => CellStyle.Error,
        Outcome.NotEvaluated => CellStyle.Warning,
        Outcome.NotApplicable => CellStyle.Muted,
        _ => CellStyle.Plain,
    };
}
