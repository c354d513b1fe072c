using System.Buffers.Binary;
using System.IO.Compression;
using DisclosureParser.Documents;
using DisclosureParser.Internals;

namespace DisclosureParser.Readers.Docx;

/// <summary>
/// The entries of a zip file by part name, checked against the limits before anything is unpacked, and again by what really
/// comes out, since a zip file may lie about its sizes.
/// </summary>
internal sealed class ZipContainer : IDisposable
{
    private const long RatioMatters = 1L << 20;

    private readonly ZipArchive _archive;
    private readonly DocumentLimits _limits;
    private readonly Dictionary<string, ZipArchiveEntry> _entries = new(StringComparer.OrdinalIgnoreCase);
    private long _unpacked;

    private ZipContainer(ZipArchive archive, DocumentLimits limits)
    {
        _archive = archive;
        _limits = limits;
    }

    /// <summary>The part names in the order of the file.</summary>
    public IEnumerable<string> Names => _entries.Keys;

    /// <exception cref="DocumentReadException">The container is broken or passes a limit.</exception>
    public static ZipContainer Open(DocumentContent content, DocumentLimits limits)
    {
        // Asked of the end record, so that a directory of a million names is refused before it is read.
        if (EntryCount(content.Bytes.AsSpan()) is int count && count > limits.MaxZipEntries)
            Throw.LimitExceeded(nameof(DocumentLimits.MaxZipEntries), limits.MaxZipEntries, count);
        return Guarded("", () =>
        {
            ZipContainer container = new(new ZipArchive(content.OpenRead(), ZipArchiveMode.Read), limits);
            container.TakeEntries();
            return container;
        });
    }

    public bool Contains(string part) => _entries.ContainsKey(part);

    /// <summary>The unpacked bytes of a part; null where there is none of this name.</summary>
    /// <exception cref="DocumentReadException">The entry is broken, encrypted or passes a limit.</exception>
    public byte[]? Unpack(string part)
    {
        if (!_entries.TryGetValue(part, out ZipArchiveEntry? entry)) return null;
        if (entry.IsEncrypted)
            Throw.Unreadable(ReadErrorReason.EncryptedOrPasswordProtected, $"部件 {part} 已加密。", $"Part {part} is encrypted.");
        return Guarded(part, () => Unpack(entry, part));
    }

    public void Dispose() => _archive.Dispose();

    private void TakeEntries()
    {
        long declared = 0;
        if (_archive.Entries.Count > _limits.MaxZipEntries)
            Throw.LimitExceeded(nameof(DocumentLimits.MaxZipEntries), _limits.MaxZipEntries, _archive.Entries.Count);
        foreach (ZipArchiveEntry entry in _archive.Entries)
        {
            // Some producers write back-slashes or a leading slash.
            string name = entry.FullName.Replace('\\', '/').TrimStart('/');
            if (name.Length == 0 || name.EndsWith('/')) continue;
            declared += entry.Length;
            if (entry.Length < 0 || declared > _limits.MaxUnpackedBytes)
                Throw.LimitExceeded(nameof(DocumentLimits.MaxUnpackedBytes), _limits.MaxUnpackedBytes, declared);
            if (!_entries.TryAdd(name, entry))
                Throw.Unreadable(ReadErrorReason.CorruptContainer, $"压缩包内有重名部件 {name}。", $"The container holds part {name} twice.");
        }
    }

    private byte[] Unpack(ZipArchiveEntry entry, string part)
    {
        if (entry.Length > _limits.MaxPartBytes) Throw.LimitExceeded(nameof(DocumentLimits.MaxPartBytes), _limits.MaxPartBytes, entry.Length);
        using Stream packed = entry.Open();
        using MemoryStream unpacked = new();
        byte[] buffer = new byte[81920];
        int read;
        while ((read = packed.Read(buffer)) > 0)
        {
            unpacked.Write(buffer, 0, read);
            _unpacked += read;
            if (unpacked.Length > _limits.MaxPartBytes) Throw.LimitExceeded(nameof(DocumentLimits.MaxPartBytes), _limits.MaxPartBytes, unpacked.Length);
            if (_unpacked > _limits.MaxUnpackedBytes) Throw.LimitExceeded(nameof(DocumentLimits.MaxUnpackedBytes), _limits.MaxUnpackedBytes, _unpacked);
            if (unpacked.Length > RatioMatters && unpacked.Length / Math.Max(1, entry.CompressedLength) > _limits.MaxCompressionRatio)
            {
                Throw.LimitExceeded(
                    nameof(DocumentLimits.MaxCompressionRatio), _limits.MaxCompressionRatio, unpacked.Length / Math.Max(1, entry.CompressedLength));
            }
        }

        byte[] bytes = unpacked.ToArray();
        if (bytes.Length != entry.Length || Crc32.Of(bytes) != entry.Crc32)
            Throw.Unreadable(ReadErrorReason.CorruptContainer, $"部件 {part} 已损坏，校验和不符。", $"Part {part} is damaged: its check sum differs.");
        return bytes;
    }

    private static int? EntryCount(ReadOnlySpan<byte> bytes)
    {
        int end = bytes.LastIndexOf("PK\x05\x06"u8);
        return end < 0 || end + 12 > bytes.Length ? null : BinaryPrimitives.ReadUInt16LittleEndian(bytes[(end + 10)..]);
    }

    /// <summary>Whatever the framework says of a broken container becomes our one answer.</summary>
    private static T Guarded<T>(string part, Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception broken) when (broken is IOException or InvalidDataException or NotSupportedException or ArgumentException or OverflowException)
        {
            string place = part.Length == 0 ? "" : $"（{part}）";
            Throw.Unreadable(
                ReadErrorReason.CorruptContainer,
                $"文件的压缩包结构已损坏{place}。",
                part.Length == 0 ? "The zip container is broken." : $"The zip container is broken at {part}.",
                broken);
            throw;
        }
    }
}
