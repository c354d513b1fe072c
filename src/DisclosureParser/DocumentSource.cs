using System.Runtime.InteropServices;
using DisclosureParser.Documents;
using DisclosureParser.Readers;

namespace DisclosureParser;

/// <summary>Where the bytes of a document come from. Nothing is opened before the document is read.</summary>
public sealed class DocumentSource
{
    private readonly Func<Stream> _open;
    private readonly bool _isOwned;

    private DocumentSource(string name, Func<Stream> open, bool isOwned)
    {
        Name = name;
        _open = open;
        _isOwned = isOwned;
    }

    /// <summary>The name that results show; never an absolute path unless the caller gave one.</summary>
    public string Name { get; }

    /// <summary>A file. It is opened when the document is read, and closed again.</summary>
    /// <param name="path">The file.</param>
    /// <param name="name">The name that results show; the file's own name where null.</param>
    public static DocumentSource FromFile(string path, string? name = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        return new DocumentSource(name ?? Path.GetFileName(path), () => SourceBytes.OpenFile(path), isOwned: true);
    }

    /// <summary>A stream, read from where it stands to its end when the document is read. It stays the caller's: it is not closed.</summary>
    /// <param name="stream">The stream.</param>
    /// <param name="name">The name that results show, with the extension of its format.</param>
    public static DocumentSource FromStream(Stream stream, string name)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentException.ThrowIfNullOrEmpty(name);
        return new DocumentSource(name, () => stream, isOwned: false);
    }

    /// <summary>A stream that is opened when the document is read, and closed again.</summary>
    /// <param name="open">Opens the stream. An I/O error it throws makes the document unreadable.</param>
    /// <param name="name">The name that results show, with the extension of its format.</param>
    public static DocumentSource FromStream(Func<Stream> open, string name)
    {
        ArgumentNullException.ThrowIfNull(open);
        ArgumentException.ThrowIfNullOrEmpty(name);
        return new DocumentSource(name, open, isOwned: true);
    }

    /// <summary>Bytes in memory. They are copied, so the caller may change them afterwards.</summary>
    /// <param name="bytes">The whole document.</param>
    /// <param name="name">The name that results show, with the extension of its format.</param>
    public static DocumentSource FromBytes(ReadOnlySpan<byte> bytes, string name)
    {
        byte[] copy = bytes.ToArray();
        return FromStream(() => new MemoryStream(copy, writable: false), name);
    }

    /// <summary>The files of a folder and of all folders below it, by name, code point by code point.</summary>
    /// <param name="path">The folder.</param>
    /// <param name="pattern">Which files: <c>*</c> and <c>?</c> stand for any characters.</param>
    public static IEnumerable<DocumentSource> FromDirectory(string path, string pattern = "*")
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        string root = Path.GetFullPath(path);
        return Directory.EnumerateFiles(root, pattern, SearchOption.AllDirectories)
            .Select(file => (File: file, Name: Path.GetRelativePath(root, file).Replace(Path.DirectorySeparatorChar, '/')))
            .OrderBy(entry => entry.Name, CodePointOrder.Comparer)
            .Select(entry => FromFile(entry.File, entry.Name));
    }

    /// <summary>Reads all bytes, once.</summary>
    internal async ValueTask<DocumentContent> LoadAsync(DocumentLimits limits, CancellationToken cancellationToken)
    {
        byte[] bytes = await SourceBytes.ReadAsync(_open, _isOwned, limits, cancellationToken).ConfigureAwait(false);
        return new DocumentContent(Name, ImmutableCollectionsMarshal.AsImmutableArray(bytes));
    }
}
