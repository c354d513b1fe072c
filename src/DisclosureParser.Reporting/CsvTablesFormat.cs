using System.Text;
using DisclosureParser.Reporting.Csv;
using DisclosureParser.Reporting.Tidy;

namespace DisclosureParser.Reporting;

/// <summary>The tidy tables of a run as CSV, a file each: <c>reports.csv</c>, <c>figures.csv</c> and so on.</summary>
public sealed class CsvTablesFormat : IReportFolderFormat
{
    /// <inheritdoc/>
    public string Name => "csv";

    /// <inheritdoc/>
    public void Write(Func<string, Stream> create, AuditRun run, FormatOptions options)
    {
        ArgumentNullException.ThrowIfNull(create);
        ArgumentNullException.ThrowIfNull(run);
        ArgumentNullException.ThrowIfNull(options);
        foreach (TidyTable table in new TidyTables(run, options).All)
        {
            using StreamWriter writer = new(create(table.Name + ".csv"), new UTF8Encoding(true));
            CsvText csv = new(writer);
            foreach (TidyColumn column in table.Columns) csv.Text(column.Name);
            csv.EndRow();
            foreach (object?[] row in table.Rows) Row(csv, row);
        }
    }

    private static void Row(CsvText csv, object?[] row)
    {
        foreach (object? cell in row)
        {
            if (cell is decimal number) csv.Number(number);
            else if (cell is long whole) csv.Number(whole);
            else csv.Text((string?)cell);
        }

        csv.EndRow();
    }
}
