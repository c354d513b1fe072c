using System.Text;
using static HostileFixtures.Pdf.PdfDraft;

namespace HostileFixtures.Pdf;

/// <summary>Streams that unpack to far more than they are, or say that they do.</summary>
internal static class PdfStreamCases
{
    private static byte[] Page(byte[] contents, string filter) => OnePage(contents, filter).ToBytes();

    private static byte[] Ascii(string text) => Encoding.ASCII.GetBytes(text);

    public static IEnumerable<HostileCase> All =>
    [
        new("flate-70-megabytes.pdf", () => Page(Zeros(70), "/Filter /FlateDecode")),
        new("flate-in-flate.pdf", () => Page(Deflated(Zeros(80)), "/Filter [/FlateDecode /FlateDecode]")),
        new("flate-nine-times.pdf", () => Page(Zeros(1), $"/Filter [{Times("/FlateDecode ", 9)}]")),
        new("flate-broken.pdf", () => Page([0x78, 0x9C, 1, 2, 3, 4, 5], "/Filter /FlateDecode")),
        new("flate-cut.pdf", () => Page(Zeros(1)[..100], "/Filter /FlateDecode")),
        new("flate-five-pages-of-60-megabytes.pdf", FivePages),
        new("flate-row-of-2-billion.pdf", () => Page(Zeros(1), "/Filter /FlateDecode /DecodeParms << /Predictor 12 /Columns 2147483647 >>")),
        new("flate-row-overflowing.pdf", () => Page(Zeros(1), "/Filter /FlateDecode /DecodeParms << /Predictor 15 /Columns 1000000000 /Colors 1000000000 /BitsPerComponent 16 >>")),
        new("flate-row-negative.pdf", () => Page(Zeros(1), "/Filter /FlateDecode /DecodeParms << /Predictor 12 /Columns -7 >>")),
        new("flate-predictor-unknown.pdf", () => Page(Zeros(1), "/Filter /FlateDecode /DecodeParms << /Predictor 99 >>")),
        new("flate-parameters-are-themselves.pdf", () => OnePage(Zeros(1), "/Filter /FlateDecode /DecodeParms 6 0 R").Object(6, "6 0 R").ToBytes()),
        new("flate-says-2-gigabytes.pdf", () => Page(Deflated(Ascii(Hello)), "/Filter /FlateDecode /DL 2147483647")),
        new("run-length-70-megabytes.pdf", () => Page(Runs(70 << 20), "/Filter /RunLengthDecode")),
        new("run-length-packed.pdf", () => Page(Deflated(Runs(70 << 20)), "/Filter [/FlateDecode /RunLengthDecode]")),
        new("run-length-cut.pdf", () => Page([5, 1], "/Filter /RunLengthDecode")),
        new("lzw-70-megabytes.pdf", () => Page(Deflated(LongestLzw(200_000)), "/Filter [/FlateDecode /LZWDecode]")),
        new("lzw-broken.pdf", () => Page([0xFF, 0xFF, 0xFF, 0xFF], "/Filter /LZWDecode")),
        new("ascii85-zeros.pdf", () => Page(Deflated(Ascii(new string('z', 20 << 20) + "~>")), "/Filter [/FlateDecode /ASCII85Decode]")),
        new("ascii85-junk.pdf", () => Page(Ascii("zzz\u007F{}|~~~~>"), "/Filter /ASCII85Decode")),
        new("asciihex-junk.pdf", () => Page(Ascii("GG HH 0"), "/Filter /ASCIIHexDecode")),
        new("fax-2-billion-rows.pdf", () => Page([0, 1, 2, 3], "/Filter /CCITTFaxDecode /DecodeParms << /K -1 /Columns 2147483647 /Rows 2147483647 >>")),
        new("fax-of-a-gigabyte.pdf", () => Page([0, 1, 2, 3], "/Filter /CCITTFaxDecode /DecodeParms << /K -1 /Columns 100000 /Rows 100000 >>")),
        new("fax-in-a-picture.pdf", () => OnePage(Ascii(Hello + " /X Do"), "", "/XObject << /X 6 0 R >>").Stream(6, "abcd", "/Type /XObject /Subtype /Image /Width 200000 /Height 200000 /ColorSpace /DeviceGray /BitsPerComponent 1 /Filter /CCITTFaxDecode /DecodeParms << /K -1 /Columns 200000 /Rows 200000 >>").ToBytes()),
        new("jpeg-broken.pdf", () => OnePage(Ascii(Hello + " /X Do"), "", "/XObject << /X 6 0 R >>").Stream(6, "abcd", "/Type /XObject /Subtype /Image /Width 2000000000 /Height 2000000000 /ColorSpace /DeviceRGB /BitsPerComponent 8 /Filter /DCTDecode").ToBytes()),
        new("picture-in-the-text-endless.pdf", () => Page(Ascii(Hello + " q BI /W 100000 /H 100000 /CS /RGB /BPC 8 /F /Fl ID xxxx EI Q"), "")),
        new("picture-in-the-text-not-ended.pdf", () => Page(Ascii(Hello + " q BI /W 1 /H 1 ID xxxx"), "")),
        new("filter-unknown.pdf", () => Page(Ascii(Hello), "/Filter /NoSuchDecode")),
        new("filter-is-a-number.pdf", () => Page(Ascii(Hello), "/Filter 7")),
        new("filter-is-itself.pdf", () => OnePage(Ascii(Hello), "/Filter 6 0 R").Object(6, "6 0 R").ToBytes()),
    ];

    private static byte[] FivePages()
    {
        PdfDraft draft = OnePage(Hello).Object(2, "<< /Type /Pages /Kids [3 0 R 13 0 R 23 0 R 33 0 R 43 0 R] /Count 5 >>");
        byte[] zeros = Zeros(60);
        for (int page = 0; page < 5; page++)
        {
            draft.Object((page * 10) + 3, $"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 500 700] /Contents {(page * 10) + 4} 0 R >>");
            draft.Stream((page * 10) + 4, zeros, "/Filter /FlateDecode");
        }

        return draft.ToBytes();
    }

    private static byte[] Runs(int length)
    {
        byte[] runs = new byte[(length / 128 * 2) + 1];
        for (int i = 0; i + 1 < runs.Length; i += 2) runs[i] = 129;
        runs[^1] = 128;
        return runs;
    }

    // Each code stands for one byte more than the one before it.
    private static byte[] LongestLzw(int codes)
    {
        List<byte> bytes = new(codes * 2);
        int held = 0, heldBits = 0;
        void Put(int code, int bits)
        {
            held = (held << bits) | code;
            for (heldBits += bits; heldBits >= 8; heldBits -= 8) bytes.Add((byte)(held >> (heldBits - 8)));
            held &= (1 << heldBits) - 1;
        }

        for (int round = 0; round * 3_838 < codes; round++)
        {
            Put(256, 12 - (round == 0 ? 3 : 0));
            Put(0, 9);
            for (int next = 258; next < 4_095; next++) Put(next, next >= 2_047 ? 12 : next >= 1_023 ? 11 : next >= 511 ? 10 : 9);
        }

        bytes.Add(0);
        return [.. bytes];
    }
}
