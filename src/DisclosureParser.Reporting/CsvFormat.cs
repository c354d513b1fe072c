using System.Text;
using DisclosureParser.Reporting.Csv;
using DisclosureParser.Reporting.Ledger;

namespace DisclosureParser.Reporting;

/// <summary>The ledger of problems as CSV for spreadsheets: UTF-8 with a byte order mark, text never as a formula.</summary>
public sealed class CsvFormat : IReportFormat
{
    /// <inheritdoc/>
    public string Name => "csv";

    /// <inheritdoc/>
    public void Write(Stream output, AuditRun run, FormatOptions options)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(run);
        ArgumentNullException.ThrowIfNull(options);
        using StreamWriter writer = new(output, new UTF8Encoding(true), 4096, leaveOpen: true);
        CsvText csv = new(writer);
        LedgerWords words = new(options.Language);
        foreach (string head in words.Heads) csv.Text(head);
        csv.EndRow();
        int number = 0;
        foreach (LedgerEntry entry in ProblemLedger.Of(run, options)) Row(csv, words, ++number, entry);
    }

    private static void Row(CsvText csv, LedgerWords words, int number, LedgerEntry entry)
    {
        csv.Number(number);
        csv.Text(entry.Region);
        csv.Text(entry.Agency);
        csv.Number(entry.Year);
        csv.Text(entry.RuleId);
        csv.Text(words.Of(entry.Severity));
        csv.Text(entry.Message);
        csv.Text(entry.Place);
        csv.Number(entry.Left);
        csv.Number(entry.Right);
        csv.Number(entry.Delta);
        csv.Text(entry.LegalBasis);
        csv.Text(entry.Document);
        csv.Text(words.Of(entry.State));
        for (int blank = 0; blank < 4; blank++) csv.Text(null);
        csv.EndRow();
    }
}
