using System.IO.Compression;
using System.Text;

namespace DisclosureParser.Cli.Inputs;

/// <summary>The documents in a zip archive, named <c>all.zip!a/b.pdf</c>. They are read in memory; nothing is written anywhere.</summary>
internal static class ArchiveInputs
{
    private const int MaxEntries = 10_000;
    private const long MaxTotal = 2L << 30;

    /// <summary>Whether a file is an archive of documents.</summary>
    public static bool IsArchive(string file) =>
        Path.GetExtension(file).Equals(".zip", StringComparison.OrdinalIgnoreCase) && File.Exists(file);

    /// <summary>The documents; the archive itself, to be reported as unreadable, where it is broken or passes a limit.</summary>
    public static IEnumerable<DocumentSource> Expand(string file, string name, long maxBytes)
    {
        List<DocumentSource> sources = [];
        try
        {
            using ZipArchive archive = Open(file);
            long total = 0;
            for (int i = 0; i < archive.Entries.Count; i++)
            {
                ZipArchiveEntry entry = archive.Entries[i];
                if (entry.Name.Length == 0 || !FolderWalk.IsDocument(entry.Name)) continue;
                total += entry.Length;
                if (sources.Count >= MaxEntries || total > MaxTotal) return [DocumentSource.FromFile(file, name)];
                int index = i;
                sources.Add(DocumentSource.FromStream(() => OpenEntry(file, index, maxBytes), $"{name}!{entry.FullName.Replace('\\', '/')}"));
            }
        }
        catch (Exception exception) when (exception is IOException or InvalidDataException or UnauthorizedAccessException)
        {
            return [DocumentSource.FromFile(file, name)];
        }

        return sources.Count > 0 ? sources : [DocumentSource.FromFile(file, name)];
    }

    private static MemoryStream OpenEntry(string file, int index, long maxBytes)
    {
        using ZipArchive archive = Open(file);
        using Stream entry = archive.Entries[index].Open();
        MemoryStream copy = new();
        byte[] chunk = new byte[81_920];
        int read;
        // One byte over the limit is enough for the pipeline to refuse it; declared sizes are not trusted.
        while (copy.Length <= maxBytes && (read = entry.Read(chunk)) > 0) copy.Write(chunk, 0, read);
        copy.Position = 0;
        return copy;
    }

    // Names without the UTF-8 flag come from Chinese Windows as a rule.
    private static ZipArchive Open(string file) =>
        new(File.OpenRead(file), ZipArchiveMode.Read, leaveOpen: false, CodePagesEncodingProvider.Instance.GetEncoding("GB18030"));
}
