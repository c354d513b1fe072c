using DisclosureParser.Reporting.Tidy;
using Parquet;
using Parquet.Schema;

namespace DisclosureParser.Reporting;

/// <summary>The tidy tables of a run as Parquet, a file each: <c>reports.parquet</c>, <c>figures.parquet</c> and so on.</summary>
public sealed class ParquetFormat : IReportFolderFormat
{
    private const int RowsOfAGroup = 20_000;

    /// <inheritdoc/>
    public string Name => "parquet";

    /// <inheritdoc/>
    public void Write(Func<string, Stream> create, AuditRun run, FormatOptions options)
    {
        ArgumentNullException.ThrowIfNull(create);
        ArgumentNullException.ThrowIfNull(run);
        ArgumentNullException.ThrowIfNull(options);
        foreach (TidyTable table in new TidyTables(run, options).All)
        {
            using Stream file = create(table.Name + ".parquet");
            WriteAsync(file, table).GetAwaiter().GetResult();
        }
    }

    private static async Task WriteAsync(Stream file, TidyTable table)
    {
        DataField[] fields = [.. table.Columns.Select(Field)];
        ParquetWriter writer = await ParquetWriter.CreateAsync(new ParquetSchema(fields), file).ConfigureAwait(false);
        await using (writer.ConfigureAwait(false))
        {
            bool isFirst = true;
            foreach (object?[][] rows in table.Rows.Chunk(RowsOfAGroup))
            {
                isFirst = false;
                await GroupAsync(writer, table, fields, rows).ConfigureAwait(false);
            }

            // Some readers want a row group even where a table has no row.
            if (isFirst) await GroupAsync(writer, table, fields, []).ConfigureAwait(false);
        }
    }

    private static async Task GroupAsync(ParquetWriter writer, TidyTable table, DataField[] fields, object?[][] rows)
    {
        using ParquetRowGroupWriter group = writer.CreateRowGroup();
        for (int at = 0; at < fields.Length; at++)
        {
            int column = at;
            TidyType type = table.Columns[at].Type;
            if (type == TidyType.Text) await group.WriteAsync(fields[at], [.. rows.Select(row => (string?)row[column]!)]).ConfigureAwait(false);
            else if (type == TidyType.Integer) await group.WriteAsync(fields[at], new ReadOnlyMemory<long?>([.. rows.Select(row => (long?)row[column])])).ConfigureAwait(false);
            else await group.WriteAsync(fields[at], new ReadOnlyMemory<double?>([.. rows.Select(row => (double?)(decimal?)row[column])])).ConfigureAwait(false);
        }
    }

    private static DataField Field(TidyColumn column) => column.Type switch
    {
        TidyType.Integer => new DataField<long?>(column.Name),
        TidyType.Number => new DataField<double?>(column.Name),
        _ => new DataField<string>(column.Name),
    };
}
