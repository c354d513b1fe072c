using System.Globalization;
using System.Runtime.InteropServices;
using DisclosureParser.Reporting.Tidy;
using Microsoft.Data.Sqlite;
using SQLitePCL;

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
        // In memory and then as a whole: no file but the one that was asked for, and the same bytes every time.
        using SqliteConnection connection = new("Data Source=:memory:;Pooling=False");
        connection.Open();
        using (SqliteTransaction transaction = connection.BeginTransaction())
        {
            foreach (TidyTable table in new TidyTables(run, options).All) Fill(connection, table);
            Do(connection, "CREATE INDEX figures_by_key ON figures (key, report)");
            Do(connection, "CREATE INDEX findings_by_rule ON findings (rule_id, report)");
            Do(connection, "CREATE INDEX operands_by_finding ON operands (report, finding_id)");
            transaction.Commit();
        }

        Send(connection, output);
    }

    private static void Send(SqliteConnection connection, Stream output)
    {
        IntPtr bytes = raw.sqlite3_serialize(connection.Handle, "main", out long size, 0);
        if (bytes == IntPtr.Zero) throw new IOException("SQLite could not hand out the database.");
        try
        {
            byte[] buffer = new byte[1 << 20];
            for (long at = 0; at < size; at += buffer.Length)
            {
                int length = (int)Math.Min(buffer.Length, size - at);
                Marshal.Copy(new IntPtr(bytes.ToInt64() + at), buffer, 0, length);
                output.Write(buffer, 0, length);
            }
        }
        finally
        {
            raw.sqlite3_free(bytes);
        }
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
