using System.IO.Compression;
using Microsoft.Data.Sqlite;

namespace DisclosureParser.Cli.Journal;

/// <summary>
/// The file of a journal: an SQLite database of packed readings. It is locked while a run has it open; the lock goes with the
/// process, however that ends, and a write that was cut off is as if it had never begun.
/// </summary>
internal sealed class ReadingStore : IDisposable
{
    private const int ApplicationId = 0x44504A31;

    private readonly Lock _lock = new();
    private readonly SqliteConnection _connection;
    private readonly SqliteCommand _find;
    private readonly SqliteCommand _keep;
    private readonly SqliteCommand _record;

    private ReadingStore(SqliteConnection connection, string name)
    {
        _connection = connection;
        Name = name;
        _find = Command("SELECT packed FROM readings WHERE sha256 = $sha256 AND settings = $settings", "$sha256", "$settings");
        _keep = Command("INSERT OR REPLACE INTO readings (sha256, settings, packed) VALUES ($sha256, $settings, $packed)", "$sha256", "$settings", "$packed");
        _record = Command("INSERT OR REPLACE INTO documents (name, sha256, settings, packed) VALUES ($name, $sha256, $settings, $packed)", "$name", "$sha256", "$settings", "$packed");
    }

    /// <summary>The file as the user named it.</summary>
    public string Name { get; }

    /// <summary>No document was noted yet: a run that was refused before it began leaves such a file.</summary>
    public bool IsEmpty
    {
        get
        {
            lock (_lock) return Execute(_connection, "SELECT 1 FROM documents LIMIT 1") is null;
        }
    }

    /// <summary>Opens or creates a store and locks it.</summary>
    /// <exception cref="UsageException">Another run has it open, or the file is something else, or it cannot be written.</exception>
    public static ReadingStore Open(string path, string name)
    {
        SqliteConnection connection = new(new SqliteConnectionStringBuilder { DataSource = path, Pooling = false, DefaultTimeout = 1 }.ToString());
        try
        {
            connection.Open();
            Prepare(connection);
            return new ReadingStore(connection, name);
        }
        catch (SqliteException exception)
        {
            connection.Dispose();
            throw new UsageException(exception.SqliteErrorCode switch
            {
                SQLitePCL.raw.SQLITE_BUSY or SQLitePCL.raw.SQLITE_LOCKED => $"日志“{name}”正被另一次运行使用",
                SQLitePCL.raw.SQLITE_NOTADB or SQLitePCL.raw.SQLITE_CORRUPT => $"“{name}”不是 disclosure 的日志",
                _ => $"日志“{name}”无法打开或写入",
            });
        }
        catch (UsageException)
        {
            connection.Dispose();
            throw;
        }

        void Prepare(SqliteConnection opened)
        {
            long application = (long)Execute(opened, "PRAGMA application_id")!;
            bool isNew = application == 0 && (long)Execute(opened, "SELECT count(*) FROM sqlite_master")! == 0;
            if (!isNew && application != ApplicationId) throw new UsageException($"“{name}”不是 disclosure 的日志");
            Execute(opened, "PRAGMA locking_mode=EXCLUSIVE");
            Execute(opened, "PRAGMA journal_mode=WAL");
            Execute(opened, "PRAGMA synchronous=NORMAL");
            Execute(opened, $"PRAGMA application_id={ApplicationId}");
            Execute(opened, "CREATE TABLE IF NOT EXISTS readings (sha256 TEXT NOT NULL, settings TEXT NOT NULL, packed BLOB NOT NULL, PRIMARY KEY (sha256, settings))");
            Execute(opened, "CREATE TABLE IF NOT EXISTS documents (name TEXT NOT NULL PRIMARY KEY, sha256 TEXT, settings TEXT, packed BLOB)");
            // The lock is taken by the first write.
            Execute(opened, "PRAGMA user_version=1");
        }
    }

    /// <summary>A reading; null where there is none.</summary>
    public byte[]? Find(ReadingKey key)
    {
        lock (_lock)
        {
            _find.Parameters[0].Value = key.Sha256;
            _find.Parameters[1].Value = key.Settings;
            return _find.ExecuteScalar() is byte[] packed ? Expand(packed) : null;
        }
    }

    /// <summary>Keeps a reading. When this returns, it outlives the process.</summary>
    public void Keep(ReadingKey key, byte[] reading)
    {
        byte[] packed = Compress(reading);
        lock (_lock)
        {
            _keep.Parameters[0].Value = key.Sha256;
            _keep.Parameters[1].Value = key.Settings;
            _keep.Parameters[2].Value = packed;
            _keep.ExecuteNonQuery();
        }
    }

    /// <summary>Notes under which name a reading came, or what came of a document whose reading is not kept.</summary>
    /// <param name="name">The name that results show.</param>
    /// <param name="key">The reading that is kept; null where none is.</param>
    /// <param name="reading">What came of it where no reading is kept.</param>
    public void Record(string name, ReadingKey? key, byte[]? reading)
    {
        lock (_lock)
        {
            _record.Parameters[0].Value = name;
            _record.Parameters[1].Value = (object?)key?.Sha256 ?? DBNull.Value;
            _record.Parameters[2].Value = (object?)key?.Settings ?? DBNull.Value;
            _record.Parameters[3].Value = reading is null ? DBNull.Value : Compress(reading);
            _record.ExecuteNonQuery();
        }
    }

    /// <summary>The names of all documents, in no order.</summary>
    public IReadOnlyList<string> Names()
    {
        lock (_lock)
        {
            using SqliteCommand command = Command("SELECT name FROM documents");
            using SqliteDataReader rows = command.ExecuteReader();
            List<string> names = [];
            while (rows.Read()) names.Add(rows.GetString(0));
            return names;
        }
    }

    /// <summary>What came of a document; null where the store holds nothing of it.</summary>
    public byte[]? Reading(string name)
    {
        lock (_lock)
        {
            using SqliteCommand command = Command(
                "SELECT coalesce(documents.packed, readings.packed) FROM documents LEFT JOIN readings USING (sha256, settings) WHERE name = $name", "$name");
            command.Parameters[0].Value = name;
            return command.ExecuteScalar() is byte[] packed ? Expand(packed) : null;
        }
    }

    public void Dispose()
    {
        lock (_lock)
        {
            _find.Dispose();
            _keep.Dispose();
            _record.Dispose();
            _connection.Dispose();
        }
    }

    private static byte[] Compress(byte[] bytes)
    {
        using MemoryStream packed = new();
        using (BrotliStream brotli = new(packed, CompressionLevel.Fastest)) brotli.Write(bytes);
        return packed.ToArray();
    }

    private static byte[] Expand(byte[] packed)
    {
        using BrotliStream brotli = new(new MemoryStream(packed), CompressionMode.Decompress);
        using MemoryStream bytes = new();
        brotli.CopyTo(bytes);
        return bytes.ToArray();
    }

    private static object? Execute(SqliteConnection connection, string text)
    {
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = text;
        return command.ExecuteScalar();
    }

    private SqliteCommand Command(string text, params string[] parameters)
    {
        SqliteCommand command = _connection.CreateCommand();
        command.CommandText = text;
        foreach (string name in parameters) command.Parameters.Add(new SqliteParameter { ParameterName = name });
        return command;
    }
}

/// <summary>What a reading depends on.</summary>
/// <param name="Sha256">The bytes of the document.</param>
/// <param name="Settings">Version, limits, extension of the name.</param>
internal sealed record ReadingKey(string Sha256, string Settings);
