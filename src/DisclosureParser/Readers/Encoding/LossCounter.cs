using System.Text;

namespace DisclosureParser.Readers.Decoding;

/// <summary>Puts U+FFFD for each undecodable sequence and counts them, which the framework's own replacement does not.</summary>
internal sealed class LossCounter : DecoderFallback
{
    public int Count { get; private set; }

    public override int MaxCharCount => 1;

    public override DecoderFallbackBuffer CreateFallbackBuffer() => new Replacement(this);

    /// <summary>The text of <paramref name="bytes"/> in <paramref name="encoding"/>, with what was lost.</summary>
    public static DecodedText Decode(Encoding encoding, string name, ReadOnlySpan<byte> bytes)
    {
        Encoding counting = (Encoding)encoding.Clone();
        LossCounter losses = new();
        counting.DecoderFallback = losses;
        // GetString sizes its result by a first pass that asks the fallback too and would count each loss twice.
        Decoder decoder = counting.GetDecoder();
        char[] buffer = new char[bytes.Length + 16];
        int written = decoder.GetChars(bytes, buffer, flush: true);
        return new DecodedText(new string(buffer, 0, written), name, losses.Count);
    }

    private sealed class Replacement(LossCounter owner) : DecoderFallbackBuffer
    {
        private bool _pending;

        public override int Remaining => _pending ? 1 : 0;

        public override bool Fallback(byte[] bytesUnknown, int index)
        {
            owner.Count++;
            _pending = true;
            return true;
        }

        public override char GetNextChar()
        {
            if (!_pending) return '\0';
            _pending = false;
            return '\uFFFD';
        }

        public override bool MovePrevious() => false;

        public override void Reset() => _pending = false;
    }
}
