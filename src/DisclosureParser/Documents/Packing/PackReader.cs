using System.Buffers.Binary;
using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace DisclosureParser.Documents.Packing;

/// <summary>
/// Reads what <see cref="PackWriter"/> wrote, and trusts nothing in it: no count is believed that the bytes left could not
/// hold, and nothing is allocated by a count alone.
/// </summary>
internal ref struct PackReader(ReadOnlySpan<byte> bytes)
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private ReadOnlySpan<byte> _rest = bytes;

    public readonly bool IsAtEnd => _rest.IsEmpty;

    public readonly int Remaining => _rest.Length;

    public byte Byte() => Take(1)[0];

    /// <summary>One of so many kinds.</summary>
    public byte Kind(int kinds)
    {
        byte kind = Byte();
        return kind < kinds ? kind : throw Broken();
    }

    public long Count()
    {
        ulong value = 0;
        for (int shift = 0; shift < 63; shift += 7)
        {
            byte next = Byte();
            value |= (ulong)(next & 0x7F) << shift;
            if (next >= 0x80) continue;
            // One number has one form.
            return next == 0 && shift > 0 ? throw Broken() : (long)value;
        }

        throw Broken();
    }

    /// <summary>A count of things that take at least this many bytes each.</summary>
    public int Count(int bytesEach, int most)
    {
        long count = Count();
        return count <= most && count <= _rest.Length / bytesEach ? (int)count : throw Broken();
    }

    public int Number()
    {
        long value = Count();
        return value <= uint.MaxValue ? (int)((uint)value >> 1) ^ -(int)(value & 1) : throw Broken();
    }

    public int NotNegative() => Count() is long value and <= int.MaxValue ? (int)value : throw Broken();

    public double Real() => BitConverter.Int64BitsToDouble(BinaryPrimitives.ReadInt64LittleEndian(Take(8)));

    public string Text()
    {
        long head = Count();
        if ((head & 1) == 0) return Utf8(head >> 1);
        if ((head & 2) != 0) throw Broken();
        long units = head >> 2;
        if (units > _rest.Length / 2) throw Broken();
        ReadOnlySpan<byte> raw = Take((int)units * 2);
        char[] text = new char[units];
        for (int i = 0; i < text.Length; i++) text[i] = (char)BinaryPrimitives.ReadUInt16LittleEndian(raw[(i * 2)..]);
        return new string(text);
    }

    [SuppressMessage("Performance", "CA1822", Justification = "Reads like the other members.")]
    public readonly InvalidDataException Broken() => new("These bytes are no packed document.");

    private string Utf8(long length)
    {
        if (length > _rest.Length) throw Broken();
        try
        {
            return Strict.GetString(Take((int)length));
        }
        catch (DecoderFallbackException)
        {
            throw Broken();
        }
    }

    private ReadOnlySpan<byte> Take(int count)
    {
        if (count > _rest.Length) throw Broken();
        ReadOnlySpan<byte> taken = _rest[..count];
        _rest = _rest[count..];
        return taken;
    }
}
