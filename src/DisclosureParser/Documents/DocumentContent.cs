using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace DisclosureParser.Documents;

/// <summary>The bytes of one document, read once and never changed, with the name they came under.</summary>
public sealed class DocumentContent
{
    /// <summary>Creates the content and hashes it.</summary>
    /// <param name="name">The name to show, relative, with <c>/</c> between folders. Readers look at its extension last.</param>
    /// <param name="bytes">The whole file.</param>
    public DocumentContent(string name, ImmutableArray<byte> bytes)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        Name = name;
        Bytes = bytes.IsDefault ? [] : bytes;
        Sha256 = Convert.ToHexString(SHA256.HashData(Bytes.AsSpan())).ToLowerInvariant();
    }

    /// <summary>The name to show.</summary>
    public string Name { get; }

    /// <summary>The whole file.</summary>
    public ImmutableArray<byte> Bytes { get; }

    /// <summary>Lower-case hexadecimal SHA-256 of <see cref="Bytes"/>.</summary>
    public string Sha256 { get; }

    /// <summary>The name's extension in lower case with its dot, or an empty string.</summary>
    public string Extension => Path.GetExtension(Name).ToLowerInvariant();

    /// <summary>The bytes as the array that parsers want. Nobody writes to it.</summary>
    internal byte[] Array => ImmutableCollectionsMarshal.AsArray(Bytes)!;

    /// <summary>A read-only stream over the bytes.</summary>
    public Stream OpenRead() => new MemoryStream(Array, writable: false);
}
