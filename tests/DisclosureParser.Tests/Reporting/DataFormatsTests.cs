using DisclosureParser.Reporting;
using Microsoft.Data.Sqlite;
using Parquet;
using Parquet.Schema;

namespace DisclosureParser.Tests.Reporting;

/// <summary>The tidy tables as databases and notebooks read them.</summary>
public sealed class DataFormatsTests : IDisposable
{
    private static readonly string[] Tables = ["reports", "figures", "sections", "statements", "findings", "operands", "outcomes", "diagnostics", "rules", "metrics"];
    private readonly string _folder = Directory.CreateTempSubdirectory("tables").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task Sqlite_counts_as_the_summary_does()
    {
        AuditRun run = await Runs.MadeUpAsync();
        using SqliteConnection database = Open(run);
        Assert.Equal("ok", Value(database, "PRAGMA integrity_check"));
        Assert.Equal(Tables.Order(StringComparer.Ordinal), ((string)Value(database, "SELECT group_concat(name) FROM (SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name)")!).Split(','));
        Assert.Equal((long)run.Summary.Files, Value(database, "SELECT count(*) FROM reports"));
        Assert.Equal((long)run.Summary.Unreadable, Value(database, "SELECT count(*) FROM reports WHERE status = 'unreadable'"));
        Assert.Equal((long)run.Summary.Errors, Value(database, "SELECT count(*) FROM findings WHERE severity = 'error' AND suppression_reason IS NULL"));
        Assert.Equal((long)run.Summary.Errors, Value(database, "SELECT sum(errors) FROM reports"));
        Assert.Equal((long)run.Summary.Suppressed, Value(database, "SELECT count(*) FROM findings WHERE baseline = 'suppressed'"));
    }

    [Fact]
    public async Task Figures_join_with_what_they_are_and_blanks_are_no_zeros()
    {
        using SqliteConnection database = Open(await Runs.MadeUpAsync());
        Assert.Equal(0L, Value(database, "SELECT count(*) FROM figures WHERE state <> 'number' AND value IS NOT NULL"));
        Assert.Equal(0L, Value(database, "SELECT count(*) FROM figures JOIN reports USING (report) LEFT JOIN metrics USING (key, template) WHERE metrics.key IS NULL"));
        Assert.Equal("integer", Value(database, "SELECT typeof(value) FROM figures WHERE key = 'requests.received@total' AND value IS NOT NULL LIMIT 1"));
        Assert.Equal(0L, Value(database, "SELECT count(*) FROM operands LEFT JOIN findings ON findings.report = operands.report AND findings.id = operands.finding_id WHERE findings.id IS NULL"));
    }

    [Fact]
    public async Task The_same_run_gives_the_same_bytes() =>
        Assert.Equal(Runs.Bytes(new SqliteFormat(), await Runs.MadeUpAsync()), Runs.Bytes(new SqliteFormat(), await Runs.MadeUpAsync()));

    [Fact]
    public async Task Parquet_and_csv_hold_the_rows_that_sqlite_holds()
    {
        AuditRun run = await Runs.MadeUpAsync();
        using SqliteConnection database = Open(run);
        Dictionary<string, MemoryStream> parquet = Files(new ParquetFormat(), run), csv = Files(new CsvTablesFormat(), run);
        foreach (string table in Tables)
        {
            long rows = (long)Value(database, $"SELECT count(*) FROM {table}")!;
            ParquetReader reader = await ParquetReader.CreateAsync(new MemoryStream(parquet[table + ".parquet"].ToArray()));
            await using (reader)
            {
                using ParquetRowGroupReader group = reader.OpenRowGroupReader(0);
                Assert.Equal(rows, group.RowCount);
                Assert.Equal(Columns(database, table), reader.Schema.DataFields.Select(field => field.Name));
            }

            List<string[]> lines = CsvRows.Read(System.Text.Encoding.UTF8.GetString(csv[table + ".csv"].ToArray()));
            Assert.Equal(Columns(database, table), lines[0]);
            Assert.Equal(rows, lines.Count - 1);
        }
    }

    [Fact]
    public async Task Parquet_values_are_those_of_the_report()
    {
        AuditRun run = await Runs.MadeUpAsync();
        ParquetReader reader = await ParquetReader.CreateAsync(new MemoryStream(Files(new ParquetFormat(), run)["figures.parquet"].ToArray()));
        await using (reader)
        {
            using ParquetRowGroupReader group = reader.OpenRowGroupReader(0);
            DataField field = reader.Schema.DataFields.Single(field => field.Name == "value");
            double?[] values = new double?[group.RowCount];
            await group.ReadAsync<double>(field, values.AsMemory());
            decimal?[] expected = [.. run.Results.SelectMany(result => result.Report?.Tables ?? []).SelectMany(table => table.Figures).Select(figure => figure.Value)];
            Assert.Equal(expected.Select(value => (double?)value), values);
        }
    }

    private static Dictionary<string, MemoryStream> Files(IReportFolderFormat format, AuditRun run)
    {
        Dictionary<string, MemoryStream> files = new(StringComparer.Ordinal);
        format.Write(name => files[name] = new MemoryStream(), run, FormatOptions.Default);
        return files;
    }

    private SqliteConnection Open(AuditRun run)
    {
        string file = Path.Combine(_folder, "run.db");
        File.WriteAllBytes(file, Runs.Bytes(new SqliteFormat(), run));
        SqliteConnection connection = new($"Data Source={file};Mode=ReadOnly;Pooling=False");
        connection.Open();
        return connection;
    }

    private static string[] Columns(SqliteConnection database, string table) =>
        ((string)Value(database, $"SELECT group_concat(name) FROM pragma_table_info('{table}')")!).Split(',');

    private static object? Value(SqliteConnection database, string query)
    {
        using SqliteCommand command = database.CreateCommand();
        command.CommandText = query;
        return command.ExecuteScalar();
    }
}
