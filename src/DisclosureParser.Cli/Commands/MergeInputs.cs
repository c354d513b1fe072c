using System.Collections.Immutable;

namespace DisclosureParser.Cli.Commands;

/// <summary>What is to be merged: journals, or results as ndjson. A file is known by how it begins.</summary>
/// <param name="Journals">The journals, each with the name by which the user knows it.</param>
/// <param name="Lines">The results.</param>
internal sealed record MergeInputs(ImmutableArray<(string Path, string Shown)> Journals, ImmutableArray<(string Path, string Shown)> Lines)
{
    /// <summary>Goes through files and folders.</summary>
    /// <exception cref="UsageException">One does not exist, or there are both kinds.</exception>
    public static MergeInputs Of(IEnumerable<string> paths, Terminal terminal)
    {
        ILookup<bool, (string Path, string Shown)> files = paths.SelectMany(path => Files(terminal.FullPath(path), path)).ToLookup(file => IsLines(file.Path));
        return files.Count < 2
            ? new MergeInputs([.. files[false]], [.. files[true]])
            : throw new UsageException("日志和 ndjson 结果不能合并在一起，请分开指定");
    }

    private static (string Path, string Shown)[] Files(string path, string shown)
    {
        if (File.Exists(path)) return [(path, shown)];
        if (!Directory.Exists(path)) throw new UsageException($"没有“{shown}”这个日志或结果");
        return
        [
            .. Directory.EnumerateFiles(path)
                // The files that SQLite keeps beside a database are no journals of their own.
                .Where(file => !file.EndsWith("-wal", StringComparison.Ordinal) && !file.EndsWith("-shm", StringComparison.Ordinal))
                .Order(StringComparer.Ordinal).Select(file => (file, Path.GetFileName(file))),
        ];
    }

    // A line of results is an object; a database begins with its own name.
    private static bool IsLines(string path)
    {
        try
        {
            using FileStream file = File.OpenRead(path);
            Span<byte> start = stackalloc byte[4];
            ReadOnlySpan<byte> read = start[..file.ReadAtLeast(start, start.Length, throwOnEndOfStream: false)];
            if (read.StartsWith("\uFEFF"u8)) read = read[3..];
            return read is [(byte)'{', ..];
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // The journal says why it cannot be opened.
            return false;
        }
    }
}
