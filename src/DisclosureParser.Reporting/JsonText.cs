using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace DisclosureParser.Reporting;

/// <summary>Writes JSON the way all our JSON looks: two spaces, line feeds, Chinese as it is, a line feed at the end.</summary>
internal static class JsonText
{
    /// <summary>One value on one line.</summary>
    public static void WriteLine(Stream output, Action<Utf8JsonWriter> write)
    {
        ArrayBufferWriter<byte> buffer = new();
        using (Utf8JsonWriter json = new(buffer, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping })) write(json);
        output.Write(buffer.WrittenSpan);
        output.WriteByte((byte)'\n');
    }

    public static void Write(Stream output, Action<Utf8JsonWriter> write)
    {
        ArrayBufferWriter<byte> buffer = new();
        JsonWriterOptions options = new()
        {
            Indented = true,
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
#if NET9_0_OR_GREATER
            NewLine = "\n",
#endif
        };
        using (Utf8JsonWriter json = new(buffer, options)) write(json);
#if NET9_0_OR_GREATER
        output.Write(buffer.WrittenSpan);
#else
        // Before .NET 9 lines end as the system wants; inside strings line breaks are escaped, so a bare CR is one of those.
        byte[] bytes = buffer.WrittenSpan.ToArray();
        int length = 0;
        foreach (byte value in bytes)
        {
            if (value != (byte)'\r') bytes[length++] = value;
        }

        output.Write(bytes.AsSpan(0, length));
#endif
        output.WriteByte((byte)'\n');
    }
}
