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

    /// <summary>One value. What is written may be flushed on the way, so that it need not fit into memory.</summary>
    public static void Write(Stream output, Action<Utf8JsonWriter> write)
    {
        JsonWriterOptions options = new()
        {
            Indented = true,
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
#if NET9_0_OR_GREATER
            NewLine = "\n",
#endif
        };
#if !NET9_0_OR_GREATER
        // Before .NET 9 lines end as the system wants; inside strings line breaks are escaped, so a bare CR is one of those.
        if (Environment.NewLine != "\n")
        {
            using MemoryStream lines = new();
            using (Utf8JsonWriter json = new(lines, options)) write(json);
            foreach (byte value in lines.ToArray())
            {
                if (value != (byte)'\r') output.WriteByte(value);
            }

            output.WriteByte((byte)'\n');
            return;
        }
#endif
        using (Utf8JsonWriter json = new(output, options)) write(json);
        output.WriteByte((byte)'\n');
    }
}
