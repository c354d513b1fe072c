using System.Collections.Immutable;
using DisclosureParser.Reporting.Ledger;
using DisclosureParser.Reporting.Workbook;

namespace DisclosureParser.Reporting;

/// <summary>The ledger of problems as a workbook (问题台账), with sheets for the figures, the years, the matrix and what could not be assessed.</summary>
public sealed class XlsxFormat : IReportFormat
{
    /// <inheritdoc/>
    public string Name => "xlsx";

    /// <inheritdoc/>
    public void Write(Stream output, AuditRun run, FormatOptions options)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(run);
        ArgumentNullException.ThrowIfNull(options);
        WorkbookPackage.Write(output, Sheets(run, options));
    }

    internal static ImmutableArray<Sheet> Sheets(AuditRun run, FormatOptions options)
    {
        LedgerWords words = new(options.Language);
        return
        [
            new OverviewSheet(run, options, words).Create(),
            new LedgerSheet(run, options, words).Create(),
            new FiguresSheet(run, options, words).Create(),
            new YearsSheet(run, options, words).Create(),
            new MatrixSheet(run, options, words).Create(),
            new UnassessedSheet(run, options, words).Create(),
            new MissingSheet(run, options, words).Create(),
            new RulesSheet(run, options, words).Create(),
        ];
    }
}
