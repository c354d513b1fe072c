using System.Collections.Immutable;
using DisclosureParser.Reporting.Ledger;

namespace DisclosureParser.Reporting.Workbook;

/// <summary>三张表数据: one report a row, one figure of the form a column, as printed. What is no number is shown as the report prints it.</summary>
internal sealed class FiguresSheet(AuditRun run, FormatOptions options, LedgerWords words) : RunSheet(run, options, words)
{
    public override Sheet Create()
    {
        ImmutableArray<FigureColumn> columns = FigureColumn.Of(Run, Options);
        return new Sheet(
            Say("三张表数据", "Figures"),
            [.. Whose, Column("原件", "Original", 24), .. columns.Select(column => new SheetColumn(column.Head, 14))],
            Rows(columns))
        {
            FrozenColumns = 3,
        };
    }

    private IEnumerable<SheetCell[]> Rows(ImmutableArray<FigureColumn> columns)
    {
        for (int at = 0; at < Run.Results.Count; at++)
        {
            if (Run.Results[at].Report is not AnnualReport report) continue;
            Dictionary<string, Figure> figures = new(StringComparer.Ordinal);
            foreach (Figure figure in report.Tables.SelectMany(table => table.Figures)) figures[figure.Key] = figure;
            yield return
            [
                .. WhoseCells(at), SheetCell.Original(Run.Lines[at].Document, Options),
                .. columns.Select(column => Cell(figures.GetValueOrDefault(column.Key))),
            ];
        }
    }

    // A blank is no zero, and what we could not read is neither.
    private SheetCell Cell(Figure? figure) => figure?.State switch
    {
        FigureState.Number => figure.Value,
        FigureState.Dash => new SheetCell(figure.Text, null, CellStyle.Muted),
        FigureState.Unreadable => new SheetCell(figure.Text ?? Say("（未读出）", "(not read)"), null, CellStyle.Muted),
        FigureState.Missing => new SheetCell(Say("（未印）", "(not printed)"), null, CellStyle.Muted),
        _ => SheetCell.Empty,
    };
}
