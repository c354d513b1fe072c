using System.Collections.Immutable;
using DisclosureParser.Reporting.Ledger;

namespace DisclosureParser.Reporting.Workbook;

/// <summary>A sheet of a run.</summary>
internal abstract class RunSheet(AuditRun run, FormatOptions options, LedgerWords words)
{
    protected AuditRun Run => run;

    protected FormatOptions Options => options;

    protected LedgerWords Words => words;

    public abstract Sheet Create();

    protected string Say(string chinese, string english) => new Said(chinese, english).In(options.Language);

    protected SheetColumn Column(string chinese, string english, int width) => new(Say(chinese, english), width);

    /// <summary>The heads of the columns that say whose report a row is about.</summary>
    protected ImmutableArray<SheetColumn> Whose => [Column("地区", "Region", 16), Column("单位", "Agency", 28), Column("年份", "Year", 7)];

    /// <summary>The cells of those columns.</summary>
    protected SheetCell[] WhoseCells(int at)
    {
        ReportLine line = run.Lines[at];
        return [run.Bodies.Bodies[at].Region, line.Agency, line.Year];
    }
}
