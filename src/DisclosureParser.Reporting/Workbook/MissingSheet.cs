using DisclosureParser.Reporting.Ledger;
using DisclosureParser.Rules.Neighbours;

namespace DisclosureParser.Reporting.Workbook;

/// <summary>未报送: the bodies of the roster whose report is not among the files. It says what the files hold, and no more.</summary>
internal sealed class MissingSheet(AuditRun run, FormatOptions options, LedgerWords words) : RunSheet(run, options, words)
{
    public override Sheet Create() => new(
        Say("未报送", "Not received"),
        [Column("地区", "Region", 16), Column("单位", "Agency", 36), Column("级别", "Level", 10), Column("年份", "Year", 7), Column("说明", "Remark", 70)],
        Rows());

    private IEnumerable<SheetCell[]> Rows()
    {
        if (Run.Roster is null)
            yield return [SheetCell.Empty, SheetCell.Empty, SheetCell.Empty, SheetCell.Empty, Say("未提供名册（--roster），没有核对。", "No roster was given (--roster): nothing was compared.")];
        foreach (MissingReport missing in Run.Bodies.Missing)
            yield return [missing.Entry.Region, missing.Entry.Agency, missing.Entry.Level, missing.Year, SheetCell.Wrapped(Remark(missing))];
    }

    private string Remark(MissingReport missing) => missing.UnreadDocument is string document
        ? Say($"文件“{document}”未能读出单位和年度，可能就是这份报告，请核对。", $"“{document}”, from which no agency and year could be read, may be this report.")
        : Say("名册列有此单位，所检查的文件中没有它本年度的报告。", "The roster lists it; its report is not among the files.");
}
