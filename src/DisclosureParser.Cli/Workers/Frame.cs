using System.Buffers.Binary;

namespace DisclosureParser.Cli.Workers;

/// <summary>What a frame carries.</summary>
internal enum FrameKind : byte
{
    /// <summary>The worker is there and waits for documents.</summary>
    Ready = 1,

    /// <summary>A document to read.</summary>
    Request = 2,

    /// <summary>What came of it.</summary>
    Reading = 3,

    /// <summary>Memory ran out over it, whatever the reader made of that.</summary>
    OutOfMemory = 4,
}

/// <summary>One message between the program and a worker: a mark, a kind, a length, and so many bytes.</summary>
internal readonly record struct Frame(FrameKind Kind, ReadOnlyMemory<byte> Payload)
{
    // More than any document within the limits comes to.
    public const int LongestReading = 256 << 20;

    private const int HeadSize = 9, Chunk = 1 << 20;

    private static ReadOnlySpan<byte> Mark => "DPW\x01"u8;

    public async Task WriteAsync(Stream stream, CancellationToken cancellationToken)
    {
        await stream.WriteAsync(Head(), cancellationToken).ConfigureAwait(false);
        await stream.WriteAsync(Payload, cancellationToken).ConfigureAwait(false);
        await stream.FlushAsync(cancellationToken).ConfigureAwait(false);
    }

    public void Write(Stream stream)
    {
        stream.Write(Head());
        stream.Write(Payload.Span);
        stream.Flush();
    }

    /// <summary>The next frame; null where the stream ends before one begins.</summary>
    /// <param name="stream">Where from. What comes out of it is not trusted: memory is taken as bytes arrive, not as they are announced.</param>
    /// <param name="longest">The longest payload that is taken.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    /// <exception cref="InvalidDataException">There is something else, or a frame that is cut or too long.</exception>
    public static async Task<Frame?> ReadAsync(Stream stream, int longest, CancellationToken cancellationToken)
    {
        byte[] head = new byte[HeadSize];
        int read = await stream.ReadAtLeastAsync(head, HeadSize, throwOnEndOfStream: false, cancellationToken).ConfigureAwait(false);
        if (read == 0) return null;
        if (read < HeadSize || !head.AsSpan().StartsWith(Mark)) throw new InvalidDataException("No frame.");
        FrameKind kind = (FrameKind)head[Mark.Length];
        int length = BinaryPrimitives.ReadInt32LittleEndian(head.AsSpan(Mark.Length + 1));
        if (kind is < FrameKind.Ready or > FrameKind.OutOfMemory || length < 0 || length > longest) throw new InvalidDataException("No frame of a known kind and length.");

        byte[] payload = new byte[Math.Min(length, Chunk)];
        for (int at = 0; at < length;)
        {
            if (at == payload.Length) Array.Resize(ref payload, (int)Math.Min(length, payload.Length * 2L));
            int count = await stream.ReadAsync(payload.AsMemory(at), cancellationToken).ConfigureAwait(false);
            if (count == 0) throw new InvalidDataException("The frame is cut.");
            at += count;
        }

        return new Frame(kind, payload);
    }

    private byte[] Head()
    {
        byte[] head = new byte[HeadSize];
        Mark.CopyTo(head);
        head[Mark.Length] = (byte)Kind;
        BinaryPrimitives.WriteInt32LittleEndian(head.AsSpan(Mark.Length + 1), Payload.Length);
        return head;
    }
}
