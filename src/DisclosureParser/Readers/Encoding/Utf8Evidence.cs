namespace DisclosureParser.Readers.Decoding;

/// <summary>How far bytes hold to UTF-8: sequences that do and bytes that do not.</summary>
/// <param name="Sequences">Well-formed sequences of more than one byte.</param>
/// <param name="Broken">Bytes above 127 that belong to none.</param>
internal readonly record struct Utf8Evidence(int Sequences, int Broken)
{
    public bool IsStrict => Broken == 0;

    /// <summary>
    /// UTF-8 with damage (a text cut inside a character, a stray byte) rather than another encoding: text in a legacy
    /// Chinese encoding is broken at nearly every character.
    /// </summary>
    public bool IsDamaged => Broken > 0 && Sequences >= 10L * Broken;

    public static Utf8Evidence Of(ReadOnlySpan<byte> bytes)
    {
        int sequences = 0, broken = 0;
        while (!bytes.IsEmpty)
        {
            int ascii = bytes.IndexOfAnyInRange((byte)0x80, (byte)0xFF);
            if (ascii < 0) break;
            bytes = bytes[ascii..];
            if (System.Text.Rune.DecodeFromUtf8(bytes, out _, out int length) == System.Buffers.OperationStatus.Done) sequences++;
            else broken += length;
            bytes = bytes[length..];
        }

        return new Utf8Evidence(sequences, broken);
    }
}
