using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using DisclosureParser.Documents;

namespace DisclosureParser.Tests.Readers.Pdf;

/// <summary>
/// A PDF drawn by hand: letters, lines and grounds at exact places, from the top left. The fonts are not embedded; their
/// character codes are UTF-16 units, ideographs one em wide and ASCII half an em.
/// </summary>
internal sealed class PdfSketch
{
    private readonly List<(StringBuilder Content, string Extra)> _pages = [];
    private readonly SortedSet<char> _mapped = [];
    // A font without any mapping of its own: only the name of its encoding says that its codes are UTF-16.
    private const string UnicodeCoded = "/Uni << /Type /Font /Subtype /Type0 /BaseFont /STSong-Light-UniGB-UTF16-H /Encoding /UniGB-UTF16-H /DescendantFonts [6 0 R] >>";

    private readonly double _width;
    private readonly double _height;

    public PdfSketch(double width = 400, double height = 600)
    {
        (_width, _height) = (width, height);
        NewPage();
    }

    public string? Title { get; init; }

    private StringBuilder Content => _pages[^1].Content;

    public PdfSketch NewPage(string extra = "")
    {
        _pages.Add((new StringBuilder(), extra));
        return this;
    }

    /// <summary>Text whose em box starts at the place given.</summary>
    public PdfSketch Text(double left, double top, string text, double size = 10, string font = "Song", double gray = 0, string matrix = "1 0 0 1")
    {
        _mapped.UnionWith(text);
        return Codes(left, top, text, size, font, gray, matrix);
    }

    /// <summary>Letters without any mapping to characters.</summary>
    public PdfSketch Codes(double left, double top, string codes, double size = 10, string font = "Song", double gray = 0, string matrix = "1 0 0 1")
    {
        string hex = Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(codes));
        return Draw($"{gray} g BT /{font} {size} Tf {matrix} {left} {_height - top - 0.88 * size} Tm <{hex}> Tj ET 0 g");
    }

    public PdfSketch Line(double x1, double y1, double x2, double y2, double width = 0.5) =>
        Draw($"{width} w {x1} {_height - y1} m {x2} {_height - y2} l S");

    public PdfSketch Fill(double left, double top, double right, double bottom, double gray = 0) =>
        Draw($"{gray} g {left} {_height - bottom} {right - left} {bottom - top} re f 0 g");

    /// <summary>A picture of one pixel.</summary>
    public PdfSketch Image(double left, double top, double right, double bottom) =>
        Draw($"q {right - left} 0 0 {bottom - top} {left} {_height - bottom} cm BI /W 1 /H 1 /CS /G /BPC 8 ID x EI Q");

    /// <summary>Lines at all the edges given.</summary>
    public PdfSketch Grid(double[] xs, double[] ys)
    {
        foreach (double y in ys) Line(xs[0], y, xs[^1], y);
        foreach (double x in xs) Line(x, ys[0], x, ys[^1]);
        return this;
    }

    public PdfSketch Draw(FormattableString instructions)
    {
        Content.Append(instructions.ToString(CultureInfo.InvariantCulture)).Append('\n');
        return this;
    }

    public DocumentContent ToContent(string name = "sketch.pdf") => new(name, ImmutableArray.Create(ToBytes()));

    private byte[] ToBytes()
    {
        List<string> objects =
        [
            "<< /Type /Catalog /Pages 2 0 R >>",
            $"<< /Type /Pages /Count {_pages.Count} /Kids [{string.Concat(_pages.Select((_, i) => $"{10 + 2 * i} 0 R "))}] >>",
            Font("SimSun", "Identity-H"),
            Font("SimHei-Bold", "Identity-H"),
            Font("SimSun", "Identity-V"),
            Descendant("SimSun"),
            Descendant("SimHei-Bold"),
            Stream(ToUnicode()),
            Title is null ? "<< >>" : $"<< /Title <FEFF{Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(Title))}> >>",
        ];
        foreach ((StringBuilder content, string extra) in _pages)
        {
            objects.Add(string.Create(CultureInfo.InvariantCulture, $"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 {_width} {_height}] {extra} /Contents {objects.Count + 2} 0 R /Resources << /Font << /Song 3 0 R /Hei 4 0 R /Down 5 0 R {UnicodeCoded} >> >> >>"));
            objects.Add(Stream(content.ToString()));
        }

        StringBuilder file = new("%PDF-1.7\n");
        List<int> offsets = [];
        for (int i = 0; i < objects.Count; i++)
        {
            offsets.Add(file.Length);
            file.Append(CultureInfo.InvariantCulture, $"{i + 1} 0 obj\n{objects[i]}\nendobj\n");
        }

        int table = file.Length;
        file.Append(CultureInfo.InvariantCulture, $"xref\n0 {objects.Count + 1}\n0000000000 65535 f \n");
        foreach (int offset in offsets) file.Append(CultureInfo.InvariantCulture, $"{offset:0000000000} 00000 n \n");
        file.Append(CultureInfo.InvariantCulture, $"trailer << /Size {objects.Count + 1} /Root 1 0 R /Info 9 0 R >>\nstartxref\n{table}\n%%EOF\n");
        return Encoding.Latin1.GetBytes(file.ToString());
    }

    private static string Font(string name, string encoding) =>
        $"<< /Type /Font /Subtype /Type0 /BaseFont /{name} /Encoding /{encoding} /DescendantFonts [{(name == "SimSun" ? 6 : 7)} 0 R] /ToUnicode 8 0 R >>";

    private static string Descendant(string name) =>
        $"<< /Type /Font /Subtype /CIDFontType2 /BaseFont /{name} /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW 1000 /W [32 126 500] /FontDescriptor << /Type /FontDescriptor /FontName /{name} /Flags 4 /FontBBox [0 -120 1000 880] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 700 /StemV 80 >> >>";

    private static string Stream(string text) => string.Create(CultureInfo.InvariantCulture, $"<< /Length {text.Length} >>\nstream\n{text}\nendstream");

    private string ToUnicode()
    {
        StringBuilder map = new("/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /Sketch def /CMapType 2 def\n1 begincodespacerange <0000> <FFFF> endcodespacerange\n");
        foreach (char[] some in _mapped.Chunk(100))
        {
            map.Append(CultureInfo.InvariantCulture, $"{some.Length} beginbfchar\n");
            foreach (char c in some) map.Append(CultureInfo.InvariantCulture, $"<{(int)c:X4}> <{(int)c:X4}>\n");
            map.Append("endbfchar\n");
        }

        return map.Append("endcmap end end").ToString();
    }
}
