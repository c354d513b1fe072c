using System.Buffers.Binary;
using System.Text;

namespace DisclosureParser.Documents.Packing;

/// <summary>Writes the parts that packed values are made of: numbers in as few bytes as they need, texts behind their length.</summary>
internal sealed class PackWriter
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private byte[] _bytes = new byte[4096];
    private int _length;

    /// <summary>What was written.</summary>
    public byte[] ToArray() => _bytes.AsSpan(0, _length).ToArray();

    public void Byte(int value) => Room(1)[0] = (byte)value;

    /// <summary>A number of at least 0: a count, a length, a kind.</summary>
    public void Count(long value)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(value);
        for (ulong rest = (ulong)value; ;)
        {
            if (rest < 0x80)
            {
                Byte((int)rest);
                return;
            }

            Byte((int)(rest & 0x7F) | 0x80);
            rest >>= 7;
        }
    }

    /// <summary>Any number; those near 0 take the fewest bytes.</summary>
    public void Number(int value) => Count((uint)((value << 1) ^ (value >> 31)));

    public void Real(double value) => BinaryPrimitives.WriteInt64LittleEndian(Room(8), BitConverter.DoubleToInt64Bits(value));

    public void Text(string value)
    {
        // A text may hold half of a surrogate pair, which UTF-8 cannot: such a text goes as it stands.
        if (IsWellFormed(value))
        {
            int length = Strict.GetByteCount(value);
            Count((long)length << 1);
            Strict.GetBytes(value, Room(length));
            return;
        }

        Count(((long)value.Length << 2) | 1);
        Span<byte> room = Room(value.Length * 2);
        for (int i = 0; i < value.Length; i++) BinaryPrimitives.WriteUInt16LittleEndian(room[(i * 2)..], value[i]);
    }

    private static bool IsWellFormed(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i])) continue;
            if (i + 1 == text.Length || !char.IsSurrogatePair(text[i], text[i + 1])) return false;
            i++;
        }

        return true;
    }

    private Span<byte> Room(int count)
    {
        if (_bytes.Length - _length < count) Array.Resize(ref _bytes, (int)Math.Clamp(_bytes.Length * 2L, _length + (long)count, Array.MaxLength));
        Span<byte> room = _bytes.AsSpan(_length, count);
        _length += count;
        return room;
    }
}
