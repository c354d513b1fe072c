using System.Collections.Immutable;
using DisclosureParser.Reporting.Ledger;

namespace DisclosureParser.Reporting.Workbook;

/// <summary>问题台账: one finding a row, with room for who corrects it and by when.</summary>
internal sealed class LedgerSheet(AuditRun run, FormatOptions options, LedgerWords words) : RunSheet(run, options, words)
{
    private static readonly ImmutableArray<int> Widths = [6, 16, 28, 7, 9, 7, 60, 40, 11, 11, 11, 36, 30, 9, 12, 12, 24, 24];

    public override Sheet Create() => new(
        Say("问题台账", "Problems"),
        [.. Words.Heads.Select((head, at) => new SheetColumn(head, Widths[at]))],
        ProblemLedger.Of(Run, Options).Select(Row))
    {
        FrozenColumns = 3,
    };

    private SheetCell[] Row(LedgerEntry entry, int at) =>
    [
        at + 1, entry.Region, SheetCell.Wrapped(entry.Agency), entry.Year, entry.RuleId, SheetCell.Of(entry.Severity, Words.Of(entry.Severity)),
        SheetCell.Wrapped(entry.Message), SheetCell.Wrapped(entry.Place), entry.Left, entry.Right, entry.Delta, SheetCell.Wrapped(entry.LegalBasis),
        SheetCell.Original(entry.Document, Options), Words.Of(entry.State),
        SheetCell.Empty, SheetCell.Empty, SheetCell.Empty, SheetCell.Empty,
    ];
}
