using System.Globalization;
using System.Text;

namespace FixtureGenerator.Pdf;

/// <summary>
/// Pages of a PDF, drawn from the top left in points. The font is not embedded: character codes are UTF-16 units with a map
/// to Unicode, ideographs one em wide and ASCII half an em.
/// </summary>
internal sealed class PdfPages(double width, double height)
{
    public const double Ascent = 0.88;

    private readonly List<StringBuilder> _pages = [];
    private readonly SortedSet<char> _used = [];

    public double Width => width;

    public double Height => height;

    public int Count => _pages.Count;

    /// <summary>Two pages side by side on each sheet.</summary>
    public bool IsTwoUp { get; init; }

    /// <summary>No map to Unicode: the name of the encoding says that the codes are UTF-16.</summary>
    public bool HasNamedEncoding { get; init; }

    public void Add() => _pages.Add(new StringBuilder());

    public static double Advance(char c) => c < 128 ? 0.5 : 1;

    public static double WidthOf(string text, double size) => text.Sum(c => Advance(c) * size);

    /// <summary>Text whose em box begins at this place.</summary>
    public void Text(int page, double left, double top, string text, double size, double gray = 0, double spacing = 0, double slant = 0)
    {
        if (text.Length == 0) return;
        _used.UnionWith(text);
        (double sin, double cos) = Math.SinCos(slant);
        Draw(page, $"{gray:0.##} g BT /F {size:0.##} Tf {spacing:0.##} Tc {cos:0.####} {sin:0.####} {-sin:0.####} {cos:0.####} {left:0.##} {height - top - Ascent * size:0.##} Tm <{Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(text))}> Tj ET");
    }

    public void Line(int page, double x1, double y1, double x2, double y2) => Draw(page, $"0 G 0.5 w {x1:0.##} {height - y1:0.##} m {x2:0.##} {height - y2:0.##} l S");

    public void Box(int page, double left, double top, double right, double bottom) => Draw(page, $"0 G 0.5 w {left:0.##} {height - bottom:0.##} {right - left:0.##} {bottom - top:0.##} re S");

    public void RoundBox(int page, double left, double top, double right, double bottom)
    {
        const double radius = 3, pull = 1.35;
        (double low, double high) = (height - bottom, height - top);
        Draw(page, $"0 G 0.5 w {left + radius:0.##} {high:0.##} m {right - radius:0.##} {high:0.##} l {right - pull:0.##} {high:0.##} {right:0.##} {high - pull:0.##} {right:0.##} {high - radius:0.##} c");
        Draw(page, $"{right:0.##} {low + radius:0.##} l {right:0.##} {low + pull:0.##} {right - pull:0.##} {low:0.##} {right - radius:0.##} {low:0.##} c");
        Draw(page, $"{left + radius:0.##} {low:0.##} l {left + pull:0.##} {low:0.##} {left:0.##} {low + pull:0.##} {left:0.##} {low + radius:0.##} c");
        Draw(page, $"{left:0.##} {high - radius:0.##} l {left:0.##} {high - pull:0.##} {left + pull:0.##} {high:0.##} {left + radius:0.##} {high:0.##} c h S");
    }

    public void Fill(int page, double left, double top, double right, double bottom, double gray) =>
        Draw(page, $"{gray:0.##} g {left:0.##} {height - bottom:0.##} {right - left:0.##} {bottom - top:0.##} re f");

    public byte[] ToBytes()
    {
        (List<StringBuilder> sheets, double sheetWidth, double sheetHeight) = IsTwoUp ? TwoUp() : (_pages, width, height);
        string encoding = HasNamedEncoding ? "/BaseFont /SimSun-UniGB-UTF16-H /Encoding /UniGB-UTF16-H" : "/BaseFont /SimSun /Encoding /Identity-H /ToUnicode 5 0 R";
        List<string> objects =
        [
            "<< /Type /Catalog /Pages 2 0 R >>",
            $"<< /Type /Pages /Count {sheets.Count} /Kids [{string.Concat(sheets.Select((_, i) => $"{6 + 2 * i} 0 R "))}] >>",
            $"<< /Type /Font /Subtype /Type0 {encoding} /DescendantFonts [4 0 R] >>",
            "<< /Type /Font /Subtype /CIDFontType2 /BaseFont /SimSun /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW 1000 /W [32 126 500] /FontDescriptor << /Type /FontDescriptor /FontName /SimSun /Flags 4 /FontBBox [0 -120 1000 880] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 700 /StemV 80 >> >>",
            Stream(ToUnicode()),
        ];
        foreach (StringBuilder page in sheets)
        {
            objects.Add(string.Create(CultureInfo.InvariantCulture, $"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 {sheetWidth:0.##} {sheetHeight:0.##}] /Contents {objects.Count + 2} 0 R /Resources << /Font << /F 3 0 R >> >> >>"));
            objects.Add(Stream(page.ToString()));
        }

        StringBuilder file = new("%PDF-1.7\n");
        StringBuilder table = new();
        for (int i = 0; i < objects.Count; i++)
        {
            table.Append(CultureInfo.InvariantCulture, $"{file.Length:0000000000} 00000 n \n");
            file.Append(CultureInfo.InvariantCulture, $"{i + 1} 0 obj\n{objects[i]}\nendobj\n");
        }

        int start = file.Length;
        file.Append(CultureInfo.InvariantCulture, $"xref\n0 {objects.Count + 1}\n0000000000 65535 f \n{table}trailer << /Size {objects.Count + 1} /Root 1 0 R >>\nstartxref\n{start}\n%%EOF\n");
        return Encoding.Latin1.GetBytes(file.ToString());
    }

    // Each page as large as half of a sheet of its own size, turned.
    private (List<StringBuilder> Sheets, double Width, double Height) TwoUp()
    {
        double scale = width / height;
        List<StringBuilder> sheets = [];
        for (int i = 0; i < _pages.Count; i++)
        {
            if (i % 2 == 0) sheets.Add(new StringBuilder());
            sheets[^1].Append(CultureInfo.InvariantCulture, $"q {scale:0.####} 0 0 {scale:0.####} {i % 2 * height / 2:0.##} 0 cm\n{_pages[i]}Q\n");
        }

        return (sheets, height, width);
    }

    private static string Stream(string text) => string.Create(CultureInfo.InvariantCulture, $"<< /Length {text.Length} >>\nstream\n{text}\nendstream");

    private string ToUnicode()
    {
        StringBuilder map = new("/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /U def /CMapType 2 def 1 begincodespacerange <0000> <FFFF> endcodespacerange\n");
        foreach (char[] some in _used.Chunk(100))
        {
            map.Append(CultureInfo.InvariantCulture, $"{some.Length} beginbfchar\n");
            foreach (char c in some) map.Append(CultureInfo.InvariantCulture, $"<{(int)c:X4}> <{(int)c:X4}>\n");
            map.Append("endbfchar\n");
        }

        return map.Append("endcmap end end").ToString();
    }

    private void Draw(int page, FormattableString instructions) => _pages[page].Append(instructions.ToString(CultureInfo.InvariantCulture)).Append('\n');
}
