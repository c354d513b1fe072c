using System.Runtime.InteropServices;
using System.Text;
using DisclosureParser.Documents;

namespace DisclosureParser.Cli.Workers;

/// <summary>What a worker is asked: a document, and what may be spent on it. It comes from the program and is trusted.</summary>
internal static class ReadRequest
{
    private const int LimitBytes = LimitList.Length * sizeof(long);

    public static Frame ToFrame(DocumentContent content, DocumentLimits limits)
    {
        byte[] name = Encoding.UTF8.GetBytes(content.Name);
        byte[] payload = new byte[LimitBytes + sizeof(int) + name.Length + content.Bytes.Length];
        MemoryMarshal.AsBytes(LimitList.Of(limits).AsSpan()).CopyTo(payload);
        MemoryMarshal.Write(payload.AsSpan(LimitBytes), name.Length);
        name.CopyTo(payload, LimitBytes + sizeof(int));
        content.Bytes.CopyTo(payload, LimitBytes + sizeof(int) + name.Length);
        return new Frame(FrameKind.Request, payload);
    }

    public static (DocumentContent Content, DocumentLimits Limits) From(Frame frame)
    {
        ReadOnlySpan<byte> payload = frame.Payload.Span;
        DocumentLimits limits = LimitList.From(MemoryMarshal.Cast<byte, long>(payload[..LimitBytes]));
        int length = MemoryMarshal.Read<int>(payload[LimitBytes..]);
        ReadOnlySpan<byte> rest = payload[(LimitBytes + sizeof(int))..];
        return (new DocumentContent(Encoding.UTF8.GetString(rest[..length]), [.. rest[length..]]), limits);
    }
}
