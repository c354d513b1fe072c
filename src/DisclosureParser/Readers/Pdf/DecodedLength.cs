using System.Buffers;
using System.IO.Compression;
using UglyToad.PdfPig.Filters;

namespace DisclosureParser.Readers.Pdf;

/// <summary>How long a stream gets, found without keeping what it gets. PdfPig decodes whole streams before anyone can look.</summary>
internal static class DecodedLength
{
    // No coder expands more than this (deflate 1032, run length 64, LZW about 2730): smaller streams need no look.
    private const int LargestExpansion = 2_731;

    /// <summary>The decoded length where it may pass <paramref name="allowed"/>, counted no further than just above it; else 0.</summary>
    public static long AtLeast(IFilter filter, ReadOnlyMemory<byte> input, long allowed)
    {
        if (input.Length * (long)LargestExpansion <= allowed) return 0;
        return filter switch
        {
            FlateFilter => Inflated(input, allowed),
            RunLengthFilter => RunLengths(input.Span, allowed),
            LzwFilter => Lzw(input.Span, allowed),
            Ascii85Filter => Ascii85(input.Span),
            _ => 0,
        };
    }

    private static long Inflated(ReadOnlyMemory<byte> input, long allowed)
    {
        if (input.Length <= 2 || input.Length * 1_032L <= allowed) return 0;
        byte[] buffer = ArrayPool<byte>.Shared.Rent(1 << 16);
        try
        {
            using MemoryStream packed = new(input[2..].ToArray(), writable: false);
            using DeflateStream inflating = new(packed, CompressionMode.Decompress);
            long length = 0;
            int read;
            while (length <= allowed && (read = inflating.Read(buffer)) > 0) length += read;
            return length;
        }
        catch (InvalidDataException)
        {
            return 0;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    private static long RunLengths(ReadOnlySpan<byte> input, long allowed)
    {
        long length = 0;
        for (int i = 0; i < input.Length && input[i] != 128 && length <= allowed;)
        {
            int literal = input[i] < 128 ? input[i] + 1 : 0;
            length += literal > 0 ? literal : 257 - input[i];
            i += literal > 0 ? literal + 1 : 2;
        }

        return length;
    }

    // A 'z' stands for four zero bytes, five letters for four bytes.
    private static long Ascii85(ReadOnlySpan<byte> input)
    {
        long zeros = input.Count((byte)'z');
        return (zeros * 4) + ((input.Length - zeros) * 4 / 5);
    }

    private static long Lzw(ReadOnlySpan<byte> input, long allowed)
    {
        const int clear = 256, end = 257;
        int[] lengths = new int[4096];
        int next = 258, bits = 9, previous = 0, held = 0, heldBits = 0;
        long length = 0;
        foreach (byte one in input)
        {
            held = (held << 8) | one;
            heldBits += 8;
            if (heldBits < bits) continue;
            heldBits -= bits;
            int code = (held >> heldBits) & ((1 << bits) - 1);
            held &= (1 << heldBits) - 1;
            if (code == end || length > allowed) break;
            if (code == clear)
            {
                (next, bits, previous) = (258, 9, 0);
                continue;
            }

            int expanded = code < 256 ? 1 : code < next ? lengths[code] : previous + 1;
            length += expanded;
            if (previous > 0 && next < 4096) lengths[next++] = previous + 1;
            previous = expanded;
            // The widths of the early change, which is the default; a count needs no better.
            bits = next >= 2047 ? 12 : next >= 1023 ? 11 : next >= 511 ? 10 : 9;
        }

        return length;
    }
}
