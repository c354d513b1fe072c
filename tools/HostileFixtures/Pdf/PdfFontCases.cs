using static HostileFixtures.Pdf.PdfDraft;

namespace HostileFixtures.Pdf;

/// <summary>Fonts that map to nothing, to everything, or to themselves.</summary>
internal static class PdfFontCases
{
    private const string Descendant = "<< /Type /Font /Subtype /CIDFontType2 /BaseFont /A /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >>";

    private static byte[] Font(string font) => OnePage(Hello).Object(5, font).ToBytes();

    private static byte[] Composite(string map, string widths = "") =>
        OnePage("BT /F 12 Tf 72 600 Td <00010002> Tj ET")
            .Object(5, "<< /Type /Font /Subtype /Type0 /BaseFont /A /Encoding /Identity-H /DescendantFonts [6 0 R] /ToUnicode 7 0 R >>")
            .Object(6, $"{Descendant} {widths} >>")
            .Stream(7, map)
            .ToBytes();

    private static string Map(string body) =>
        $"/CIDInit /ProcSet findresource begin begincmap 1 begincodespacerange <0000> <FFFF> endcodespacerange {body} endcmap end";

    public static IEnumerable<HostileCase> All =>
    [
        new("font-is-itself.pdf", () => Font("5 0 R")),
        new("font-of-no-kind.pdf", () => Font("<< /Type /Font >>")),
        new("font-is-a-number.pdf", () => Font("7")),
        new("font-descends-from-itself.pdf", () => Font("<< /Type /Font /Subtype /Type0 /BaseFont /A /Encoding /Identity-H /DescendantFonts [5 0 R] >>")),
        new("font-file-of-junk.pdf", () => OnePage(Hello).Object(5, "<< /Type /Font /Subtype /TrueType /BaseFont /A /FirstChar 0 /LastChar 255 /FontDescriptor 6 0 R >>").Object(6, "<< /Type /FontDescriptor /FontName /A /Flags 4 /FontFile2 7 0 R >>").Stream(7, Docx.MarkupCases.Noise(3_000)).ToBytes()),
        new("font-file-of-tables-beyond-its-end.pdf", () => OnePage(Hello).Object(5, "<< /Type /Font /Subtype /TrueType /BaseFont /A /FontDescriptor 6 0 R >>").Object(6, "<< /Type /FontDescriptor /FontName /A /Flags 4 /FontFile2 7 0 R >>").Stream(7, "\0\u0001\0\0\u00FF\u00FF\0\0\0\0\0\0glyf\0\0\0\0\u007F\u00FF\u00FF\u00FF\u007F\u00FF\u00FF\u00FF").ToBytes()),
        new("font-draws-itself.pdf", () => OnePage(Hello).Object(5, "<< /Type /Font /Subtype /Type3 /FontBBox [0 0 1 1] /FontMatrix [1 0 0 1 0 0] /CharProcs << /H 6 0 R >> /Encoding << /Differences [72 /H] >> /FirstChar 72 /LastChar 72 /Widths [1] /Resources << /Font << /F 5 0 R >> >> >>").Stream(6, "1 0 d0 BT /F 1 Tf (H) Tj ET").ToBytes()),
        new("font-widths-of-2-billion.pdf", () => Font("<< /Type /Font /Subtype /TrueType /BaseFont /A /FirstChar -2147483648 /LastChar 2147483647 /Widths [1] >>")),
        new("font-differences-of-2-billion.pdf", () => Font("<< /Type /Font /Subtype /Type1 /BaseFont /A /Encoding << /Differences [2147483647 /a /b /c] >> >>")),
        new("map-missing.pdf", () => OnePage("BT /F 12 Tf 72 600 Td <00010002> Tj ET").Object(5, "<< /Type /Font /Subtype /Type0 /BaseFont /A /Encoding /Identity-H /DescendantFonts [6 0 R] >>").Object(6, Descendant + " >>").ToBytes()),
        new("map-empty.pdf", () => Composite("")),
        new("map-of-junk.pdf", () => Composite(Docx.MarkupCases.Noise(5_000))),
        new("map-range-of-2-billion.pdf", () => Composite(Map("1 beginbfrange <00000000> <7FFFFFFE> <0041> endbfrange"))),
        new("map-range-backwards.pdf", () => Composite(Map("1 beginbfrange <FFFF> <0000> <0041> endbfrange"))),
        new("map-of-2-billion.pdf", () => Composite(Map("2147483647 beginbfchar <0001> <0041> endbfchar"))),
        new("map-arrays-50000-deep.pdf", () => Composite(Map("1 beginbfrange <0000> <0001> " + Times("[", 50_000) + " endbfrange"))),
        new("map-uses-itself.pdf", () => Composite("/Identity-H usecmap " + Map("/A usecmap"))),
        new("map-to-half-a-surrogate.pdf", () => Composite(Map("2 beginbfchar <0001> <D800> <0002> <DC00> endbfchar"))),
        new("map-to-control-characters.pdf", () => Composite(Map("2 beginbfchar <0001> <0000> <0002> <001B> endbfchar"))),
        new("map-to-10000-letters.pdf", () => Composite(Map($"1 beginbfchar <0001> <{Times("4E00", 10_000)}> endbfchar"))),
        new("widths-range-of-2-billion.pdf", () => Composite(Map(""), "/W [0 2147483647 500]")),
        new("widths-of-a-million.pdf", () => Composite(Map(""), $"/W [0 [{Times("1 ", 1_000_000)}]]")),
        new("encoding-is-itself.pdf", () => OnePage(Hello).Object(5, "<< /Type /Font /Subtype /Type0 /BaseFont /A /Encoding 6 0 R /DescendantFonts [7 0 R] >>").Object(6, "6 0 R").Object(7, Descendant + " >>").ToBytes()),
    ];
}
