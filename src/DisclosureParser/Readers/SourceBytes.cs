using System.Diagnostics.CodeAnalysis;
using DisclosureParser.Documents;
using DisclosureParser.Internals;

namespace DisclosureParser.Readers;

/// <summary>Brings a document into memory, within the limit, with one closed set of errors.</summary>
internal static class SourceBytes
{
    private const int ChunkSize = 81_920;

    public static Stream OpenFile(string path)
    {
        if (Directory.Exists(path)) throw new IOException("A folder, not a file.");
        return new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, ChunkSize, FileOptions.SequentialScan);
    }

    [SuppressMessage("Reliability", "CA2000", Justification = "Disposed below where it is ours; a caller's stream stays open.")]
    public static async ValueTask<byte[]> ReadAsync(Func<Stream> open, bool isOwned, DocumentLimits limits, CancellationToken cancellationToken)
    {
        Stream? stream = null;
        byte[] bytes;
        try
        {
            stream = open();
            bytes = await ReadAllAsync(stream, limits.MaxBytes, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or NotSupportedException or System.Security.SecurityException or ObjectDisposedException)
        {
            throw Unreadable(exception);
        }
        catch (InvalidDataException exception)
        {
            throw new DocumentReadException(ReadErrorReason.CorruptContainer, "压缩包中的这一文件已损坏或已加密，无法解压。", exception)
            {
                EnglishMessage = "This entry of the archive is broken or encrypted and cannot be unpacked.",
            };
        }
        finally
        {
            if (isOwned && stream is not null) await stream.DisposeAsync().ConfigureAwait(false);
        }

        if (bytes.Length == 0) Throw.Unreadable(ReadErrorReason.EmptyFile, "文件为空（0 字节）。", "The file is empty (0 bytes).");
        return bytes;
    }

    private static async ValueTask<byte[]> ReadAllAsync(Stream stream, long limit, CancellationToken cancellationToken)
    {
        long? announced = stream.CanSeek ? stream.Length - stream.Position : null;
        if (announced > limit) Throw.LimitExceeded(nameof(DocumentLimits.MaxBytes), limit, announced.Value);
        using MemoryStream copy = new((int)Math.Min(announced ?? ChunkSize, Array.MaxLength));
        byte[] chunk = new byte[ChunkSize];
        int read;
        while ((read = await stream.ReadAsync(chunk, cancellationToken).ConfigureAwait(false)) > 0)
        {
            if (copy.Length + read > limit) Throw.LimitExceeded(nameof(DocumentLimits.MaxBytes), limit, copy.Length + read);
            copy.Write(chunk, 0, read);
        }

        if (announced is long expected && expected != copy.Length)
            Throw.Unreadable(ReadErrorReason.InputChanged, "文件在读取过程中发生了变化，请待其写完后重试。", "The file changed while it was read; try again when it is finished.");
        return copy.Capacity == copy.Length ? copy.GetBuffer() : copy.ToArray();
    }

    private static DocumentReadException Unreadable(Exception exception)
    {
        // What the system says holds the absolute path: it stays in the inner exception.
        (string chinese, string english) = exception switch
        {
            FileNotFoundException or DirectoryNotFoundException => ("文件不存在。", "The file does not exist."),
            UnauthorizedAccessException or System.Security.SecurityException => ("没有读取该文件的权限。", "No permission to read the file."),
            _ => ("文件无法打开或读取（可能被占用，或不是普通文件）。", "The file cannot be opened or read (in use, or no regular file)."),
        };
        return new DocumentReadException(ReadErrorReason.InputUnreadable, chinese, exception) { EnglishMessage = english };
    }
}
