using System.Collections.Immutable;

namespace DisclosureParser.Documents.Packing;

/// <summary>
/// Documents, or why they could not be read, as bytes: to pass between processes, or to keep. Everything behind the neutral
/// document can be reckoned anew from it.
/// </summary>
/// <remarks>The first bytes name the format and its version. Bytes of another version are refused, never guessed at.</remarks>
public static class PackedReading
{
    private const int MostProperties = 10_000, MostDiagnostics = 1_000_000, LeastBlockBytes = 5, LeastPropertyBytes = 2;

    // The version stands behind the letters.
    private static ReadOnlySpan<byte> Mark => "DPR\x01"u8;

    /// <summary>The bytes of a reading.</summary>
    public static byte[] Write(ReadAttempt reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        SourceDocument document = reading.Document;
        PackWriter pack = new();
        foreach (byte each in Mark) pack.Byte(each);
        pack.Byte(reading.Failure is null ? 0 : 1);
        if (reading.Failure is DocumentReadException failure) DiagnosticPacking.Write(pack, failure);
        InfoPacking.Write(pack, document.Info);
        pack.Count(document.Properties.Length);
        foreach (DocumentProperty property in document.Properties)
        {
            pack.Text(property.Name);
            pack.Text(property.Value);
        }

        pack.Count(document.Diagnostics.Length);
        foreach (Diagnostic diagnostic in document.Diagnostics) DiagnosticPacking.Write(pack, diagnostic);
        pack.Count(document.Blocks.Length);
        foreach (Block block in document.Blocks) BlockPacking.Write(pack, block);
        return pack.ToArray();
    }

    /// <summary>The reading that bytes stand for. They may come from anywhere: what is allocated grows with them alone.</summary>
    /// <param name="bytes">What <see cref="Write"/> gave.</param>
    /// <param name="limits">How many blocks and cells a document may have; the defaults where null.</param>
    /// <exception cref="InvalidDataException">The bytes are no reading, or one of another version, or pass a limit.</exception>
    public static ReadAttempt Read(ReadOnlySpan<byte> bytes, DocumentLimits? limits = null)
    {
        limits ??= DocumentLimits.Default;
        if (!bytes.StartsWith(Mark)) throw new InvalidDataException("These bytes are no packed document of this version.");
        PackReader pack = new(bytes[Mark.Length..]);
        DocumentReadException? failure = pack.Kind(2) == 0 ? null : DiagnosticPacking.ReadFailure(ref pack);
        DocumentInfo info = InfoPacking.Read(ref pack);
        ImmutableArray<DocumentProperty> properties = ReadProperties(ref pack);
        ImmutableArray<Diagnostic> diagnostics = ReadDiagnostics(ref pack);
        ImmutableArray<Block> blocks = ReadBlocks(ref pack, limits);
        if (!pack.IsAtEnd) throw pack.Broken();
        return new ReadAttempt(new SourceDocument(info, blocks) { Properties = properties, Diagnostics = diagnostics }, failure);
    }

    private static ImmutableArray<DocumentProperty> ReadProperties(ref PackReader pack)
    {
        ImmutableArray<DocumentProperty>.Builder properties = ImmutableArray.CreateBuilder<DocumentProperty>();
        for (int rest = pack.Count(LeastPropertyBytes, MostProperties); rest > 0; rest--) properties.Add(new DocumentProperty(pack.Text(), pack.Text()));
        return properties.ToImmutable();
    }

    private static ImmutableArray<Diagnostic> ReadDiagnostics(ref PackReader pack)
    {
        ImmutableArray<Diagnostic>.Builder diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
        for (int rest = pack.Count(DiagnosticPacking.LeastBytes, MostDiagnostics); rest > 0; rest--) diagnostics.Add(DiagnosticPacking.Read(ref pack));
        return diagnostics.ToImmutable();
    }

    private static ImmutableArray<Block> ReadBlocks(ref PackReader pack, DocumentLimits limits)
    {
        int count = pack.Count(LeastBlockBytes, limits.MaxBlocks), cells = 0;
        ImmutableArray<Block>.Builder blocks = ImmutableArray.CreateBuilder<Block>(count);
        for (int index = 0; index < count; index++)
        {
            Block block = BlockPacking.Read(ref pack, limits, ref cells);
            if (block.Location.Path.BlockIndex != index) throw pack.Broken();
            blocks.Add(block);
        }

        return blocks.MoveToImmutable();
    }
}
