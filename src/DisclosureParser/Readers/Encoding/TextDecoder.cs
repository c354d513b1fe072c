using System.Text;

namespace DisclosureParser.Readers.Decoding;

/// <summary>
/// Turns the bytes of a text into characters. What the bytes show outweighs what the file claims of itself: pages keep a
/// claim of old after they were converted. Order: byte order mark, UTF-16 by its zero bytes, UTF-8, then the legacy Chinese
/// encodings by losses and by everyday characters, with the claim deciding between equals.
/// </summary>
internal static class TextDecoder
{
    private const int ClearlyMore = 15;
    private const int PlausibleShare = 30;

    /// <summary>The text of <paramref name="bytes"/>. Never throws.</summary>
    /// <param name="bytes">The whole text.</param>
    /// <param name="declaredCharset">The encoding the file claims, or null.</param>
    public static DecodedText Decode(ReadOnlySpan<byte> bytes, string? declaredCharset)
    {
        if (ByteOrderMark.TryRead(bytes, out Encoding marked, out string name, out int mark))
            return LossCounter.Decode(marked, name, bytes[mark..]);
        if (WideText.Recognise(bytes) is Encoding wide)
            return LossCounter.Decode(wide, wide is UnicodeEncoding && wide.Equals(Encoding.BigEndianUnicode) ? "utf-16be" : "utf-16", bytes);

        Utf8Evidence utf8 = Utf8Evidence.Of(bytes);
        return utf8.IsStrict || utf8.IsDamaged ? LossCounter.Decode(Encoding.UTF8, "utf-8", bytes) : DecodeLegacy(bytes, declaredCharset);
    }

    private static DecodedText DecodeLegacy(ReadOnlySpan<byte> bytes, string? declared)
    {
        DecodedText gb = LossCounter.Decode(ChineseEncodings.Gb18030, "gb18030", bytes);
        DecodedText big5 = LossCounter.Decode(ChineseEncodings.Big5, "big5", bytes);
        int gbShare = CommonIdeographs.Share(gb.Text), big5Share = CommonIdeographs.Share(big5.Text);

        bool isBig5 = big5Share > gbShare + ClearlyMore
            || (big5Share + ClearlyMore >= gbShare && Prefers(big5, big5Share, gb, gbShare, declared));
        (DecodedText chinese, int share) = isBig5 ? (big5, big5Share) : (gb, gbShare);
        if (DeclaredEncoding.IsGb(declared) || DeclaredEncoding.IsBig5(declared) || share >= PlausibleShare) return chinese;
        return DeclaredEncoding.Other(declared) is Encoding other
            ? LossCounter.Decode(other, declared!.Trim().ToLowerInvariant(), bytes)
            : chinese;
    }

    // The shares are close (little text, or rare words): the claim decides, then fewer losses, then the likelier script.
    private static bool Prefers(DecodedText big5, int big5Share, DecodedText gb, int gbShare, string? declared)
    {
        if (DeclaredEncoding.IsGb(declared)) return false;
        if (DeclaredEncoding.IsBig5(declared)) return true;
        return big5.LostCharacters != gb.LostCharacters ? big5.LostCharacters < gb.LostCharacters : big5Share > gbShare;
    }
}
