using System.Globalization;
using DisclosureParser.Reporting.Tidy;
using Microsoft.Data.Sqlite;

namespace DisclosureParser.Reporting;

/// <summary>The tidy tables of a run as an SQLite database, indexed by what they are joined by.</summary>
public sealed class SqliteFormat : IReportFormat
{
    /// <inheritdoc/>
    public string Name => "sqlite";

    /// <inheritdoc/>
    public void Write(Stream output, AuditRun run, FormatOptions options)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(run);
        ArgumentNullException.ThrowIfNull(options);
        // In a file of its own first, because a database is written to and fro; and not in memory, because there are thousands of reports.
        DirectoryInfo folder = Directory.CreateTempSubdirectory("disclosure");
        try
        {
            string path = Path.Combine(folder.FullName, "run.db");
            Fill(path, run, options);
            using FileStream database = File.OpenRead(path);
            database.CopyTo(output);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static void Fill(string path, AuditRun run, FormatOptions options)
    {
        using SqliteConnection connection = new(new SqliteConnectionStringBuilder { DataSource = path, Pooling = false }.ToString());
        connection.Open();
        Do(connection, "PRAGMA journal_mode = OFF");
        Do(connection, "PRAGMA synchronous = OFF");
        using SqliteTransaction transaction = connection.BeginTransaction();
        foreach (TidyTable table in new TidyTables(run, options).All) Fill(connection, table);
        Do(connection, "CREATE INDEX figures_by_key ON figures (key, report)");
        Do(connection, "CREATE INDEX findings_by_rule ON findings (rule_id, report)");
        Do(connection, "CREATE INDEX operands_by_finding ON operands (report, finding_id)");
        transaction.Commit();
    }

    private static void Fill(SqliteConnection connection, TidyTable table)
    {
        Do(connection, $"CREATE TABLE \"{table.Name}\" ({string.Join(", ", table.Columns.Select(column => $"\"{column.Name}\" {TypeOf(column.Type)}"))})");
        using SqliteCommand insert = connection.CreateCommand();
        insert.CommandText = $"INSERT INTO \"{table.Name}\" VALUES ({string.Join(", ", table.Columns.Select((_, at) => string.Create(CultureInfo.InvariantCulture, $"@{at}")))})";
        SqliteParameter[] parameters = [.. table.Columns.Select((column, at) => new SqliteParameter { ParameterName = string.Create(CultureInfo.InvariantCulture, $"@{at}"), SqliteType = ParameterType(column.Type) })];
        insert.Parameters.AddRange(parameters);
        insert.Prepare();
        foreach (object?[] row in table.Rows)
        {
            for (int at = 0; at < row.Length; at++) parameters[at].Value = row[at] switch { null => DBNull.Value, decimal number => (double)number, object value => value };
            insert.ExecuteNonQuery();
        }
    }

    private static string TypeOf(TidyType type) => type switch
    {
        TidyType.Integer => "INTEGER",
        // Whole numbers are kept as such, the others as floating point; what the report prints stands beside it.
        TidyType.Number => "NUMERIC",
        _ => "TEXT",
    };

    private static SqliteType ParameterType(TidyType type) => type switch
    {
        TidyType.Integer => SqliteType.Integer,
        TidyType.Number => SqliteType.Real,
        _ => SqliteType.Text,
    };

    private static void Do(SqliteConnection connection, string command)
    {
        using SqliteCommand sql = connection.CreateCommand();
        sql.CommandText = command;
        sql.ExecuteNonQuery();
    }
}
