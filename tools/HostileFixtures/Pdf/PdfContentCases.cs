using static HostileFixtures.Pdf.PdfDraft;

namespace HostileFixtures.Pdf;

/// <summary>Pages whose instructions never end, call themselves, or draw too much.</summary>
internal static class PdfContentCases
{
    private static byte[] Form(string contents, string form, string dictionary = "") =>
        OnePage(contents, "/XObject << /X 6 0 R >>").Stream(6, form, $"/Type /XObject /Subtype /Form /BBox [0 0 500 700] /Resources << /XObject << /X 6 0 R >> /Font << /F 5 0 R >> >> {dictionary}").ToBytes();

    private static byte[] Packed(string contents, string resources = "") =>
        OnePage(Deflated(System.Text.Encoding.Latin1.GetBytes(contents)), "/Filter /FlateDecode", resources).ToBytes();

    public static IEnumerable<HostileCase> All =>
    [
        new("page-empty.pdf", () => OnePage("").ToBytes()),
        new("page-of-white-space.pdf", () => Packed(new string(' ', 5_000_000))),
        new("page-of-junk.pdf", () => OnePage(Docx.MarkupCases.Noise(20_000)).ToBytes()),
        new("page-letters-200001.pdf", () => Packed("BT /F 1 Tf 1 1 Td (" + new string('a', 200_001) + ") Tj ET")),
        new("page-letters-200000.pdf", () => Packed("BT /F 1 Tf 1 1 Td (" + new string('a', 20_000) + ") Tj ET")),
        new("page-letters-5-million.pdf", () => Packed("BT /F 1 Tf 1 1 Td " + Times("(" + new string('a', 1_000) + ") Tj ", 5_000) + " ET")),
        new("page-paths-200001.pdf", () => Packed(Hello + Times(" 0 0 m 1 1 l S", 200_001))),
        new("page-path-of-a-million-points.pdf", () => Packed(Hello + " 0 0 m" + Times(" 1 1 l", 1_000_000) + " S")),
        new("page-rectangles-50000.pdf", () => Packed(Hello + string.Concat(Enumerable.Range(0, 50_000).Select(i => $" {i % 500} {i / 500} 5 5 re f")))),
        new("page-grid-of-1000-lines.pdf", () => Packed(Hello + string.Concat(Enumerable.Range(0, 500).Select(i => $" {i} 0 m {i} 700 l S 0 {i} m 500 {i} l S")))),
        new("page-saves-a-million-times.pdf", () => Packed(Times("q ", 1_000_000) + Hello)),
        new("page-restores-unsaved.pdf", () => Packed(Times("Q ", 100_000) + Hello)),
        new("page-text-in-text.pdf", () => Packed(Times("BT ", 100_000) + Hello)),
        new("page-marks-never-ended.pdf", () => Packed(Times("/P BMC ", 100_000) + Hello)),
        new("page-clips-100000-times.pdf", () => Packed(Times("0 0 5 5 re W n ", 100_000) + Hello)),
        new("page-arrays-100000-deep.pdf", () => Packed(Times("[", 100_000) + Hello)),
        new("page-dictionaries-100000-deep.pdf", () => Packed("/P " + Times("<</A ", 100_000) + " BDC " + Hello)),
        new("page-text-never-ended.pdf", () => Packed(Hello + " BT /F 12 Tf " + new string('(', 100_000))),
        new("page-numbers-overflowing.pdf", () => OnePage($"BT /F 1e400 Tf {new string('9', 5_000)} {Times("-", 500)}1 Td (x) Tj ET " + Hello).ToBytes()),
        new("page-matrix-of-zeros.pdf", () => OnePage("0 0 0 0 0 0 cm " + Hello).ToBytes()),
        new("page-matrix-of-no-numbers.pdf", () => OnePage("1e308 1e308 1e308 1e308 1e308 1e308 cm 1e308 0 0 1e308 0 0 cm " + Hello).ToBytes()),
        new("page-font-missing.pdf", () => OnePage("BT /None 12 Tf 72 600 Td (Hello) Tj ET").ToBytes()),
        new("page-operators-without-operands.pdf", () => OnePage("Tf Td Tj TJ cm re l c v y Do gs scn " + Hello).ToBytes()),
        new("page-picture-only.pdf", () => OnePage("q 500 0 0 700 0 0 cm /X Do Q", "/XObject << /X 6 0 R >>").Stream(6, "x", "/Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8").ToBytes()),
        new("form-draws-itself.pdf", () => Form("/X Do", Hello + " /X Do")),
        new("form-draws-itself-twice.pdf", () => Form("/X Do", "/X Do /X Do")),
        new("forms-5000-deep.pdf", () => Chain(5_000, "/X Do")),
        new("forms-2-to-the-30.pdf", () => Chain(30, "/X Do /X Do")),
        new("form-of-no-box.pdf", () => Form(Hello + " /X Do", Hello, "/BBox 6 0 R")),
        new("pattern-paints-itself.pdf", () => OnePage("/Pattern cs /P scn 0 0 99 99 re f " + Hello, "/Pattern << /P 6 0 R >>").Stream(6, "/Pattern cs /P scn 0 0 9 9 re f", "/Type /Pattern /PatternType 1 /PaintType 1 /TilingType 1 /BBox [0 0 9 9] /XStep 0 /YStep 0 /Resources << /Pattern << /P 6 0 R >> >>").ToBytes()),
        new("shading-function-is-itself.pdf", () => OnePage(Hello + " /S sh", "/Shading << /S << /ShadingType 2 /ColorSpace /DeviceGray /Coords [0 0 1 1] /Function 6 0 R >> >>").Object(6, "<< /FunctionType 3 /Domain [0 1] /Functions [6 0 R] /Bounds [] /Encode [0 1] >>").ToBytes()),
        new("colour-space-is-itself.pdf", () => OnePage("/C cs 0 sc " + Hello, "/ColorSpace << /C 6 0 R >>").Object(6, "[/Indexed 6 0 R 255 <00>]").ToBytes()),
        new("colour-space-in-a-circle.pdf", () => OnePage("/C cs 0 sc " + Hello, "/ColorSpace << /C 6 0 R >>").Object(6, "7 0 R").Object(7, "6 0 R").ToBytes()),
        new("graphics-state-is-itself.pdf", () => OnePage("/G gs " + Hello, "/ExtGState << /G 6 0 R >>").Object(6, "6 0 R").ToBytes()),
        new("annotation-is-itself.pdf", () => OnePage(Hello, page: "/Annots [6 0 R]").Object(6, "<< /Type /Annot /Subtype /Widget /Parent 6 0 R /Popup 6 0 R >>").ToBytes()),
        new("resources-are-themselves.pdf", () => OnePage(Hello, page: "/Resources 6 0 R").Object(6, "6 0 R").ToBytes()),
    ];

    // Each form draws the next as often as told.
    private static byte[] Chain(int length, string draws)
    {
        PdfDraft draft = OnePage("/X Do " + Hello, "/XObject << /X 6 0 R >>");
        for (int i = 0; i < length; i++)
            draft.Stream(6 + i, i == length - 1 ? Hello : draws, $"/Type /XObject /Subtype /Form /BBox [0 0 500 700] /Resources << /XObject << /X {7 + i} 0 R >> /Font << /F 5 0 R >> >>");
        return draft.ToBytes();
    }
}
