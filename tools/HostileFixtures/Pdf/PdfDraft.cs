using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace HostileFixtures.Pdf;

/// <summary>Writes PDF files out of raw objects. What is wrong with them is wrong on purpose.</summary>
internal sealed class PdfDraft
{
    private readonly SortedDictionary<int, byte[]> _objects = [];

    /// <summary>What stands in the trailer besides size and root.</summary>
    public string Trailer { get; init; } = "";

    public PdfDraft Object(int number, string text) => Object(number, Encoding.Latin1.GetBytes(text));

    public PdfDraft Stream(int number, byte[] data, string dictionary = "") =>
        Object(number, [.. Encoding.Latin1.GetBytes($"<< /Length {data.Length} {dictionary} >>\nstream\n"), .. data, .. "\nendstream"u8]);

    public PdfDraft Stream(int number, string data, string dictionary = "") => Stream(number, Encoding.Latin1.GetBytes(data), dictionary);

    /// <summary>The file with a table of its objects.</summary>
    public byte[] ToBytes()
    {
        using MemoryStream file = new();
        Write(file, "%PDF-1.7\n");
        Dictionary<int, long> places = [];
        foreach ((int number, byte[] bytes) in _objects)
        {
            places[number] = file.Length;
            Write(file, $"{number} 0 obj\n");
            file.Write(bytes);
            Write(file, "\nendobj\n");
        }

        long table = file.Length;
        int size = _objects.Keys.Max() + 1;
        Write(file, $"xref\n0 {size}\n0000000000 65535 f \n");
        for (int i = 1; i < size; i++)
            Write(file, places.TryGetValue(i, out long at) ? string.Create(CultureInfo.InvariantCulture, $"{at:0000000000} 00000 n \n") : "0000000000 00000 f \n");
        Write(file, $"trailer\n<< /Size {size} /Root 1 0 R {Trailer} >>\nstartxref\n{table}\n%%EOF\n");
        return file.ToArray();
    }

    /// <summary>One page with these contents; objects 1 to 5 are taken, resources may name more.</summary>
    public static PdfDraft OnePage(string contents, string resources = "", string page = "", string trailer = "") =>
        OnePage(Encoding.Latin1.GetBytes(contents), "", resources, page, trailer);

    public static PdfDraft OnePage(byte[] contents, string filter, string resources = "", string page = "", string trailer = "") =>
        new PdfDraft { Trailer = trailer }
            .Object(1, "<< /Type /Catalog /Pages 2 0 R >>")
            .Object(2, "<< /Type /Pages /Kids [3 0 R] /Count 1 >>")
            .Object(3, $"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 500 700] /Contents 4 0 R /Resources << /Font << /F 5 0 R >> {resources} >> {page} >>")
            .Stream(4, contents, filter)
            .Object(5, "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>");

    public static string Hello => "BT /F 12 Tf 72 600 Td (Hello report) Tj ET";

    public static byte[] Deflated(byte[] data)
    {
        using MemoryStream packed = new();
        using (ZLibStream zlib = new(packed, CompressionLevel.SmallestSize, leaveOpen: true)) zlib.Write(data);
        return packed.ToArray();
    }

    public static byte[] Zeros(int megabytes) => Deflated(new byte[megabytes << 20]);

    public static string Times(string piece, int times) => new StringBuilder(piece.Length * times).Insert(0, piece, times).ToString();

    private PdfDraft Object(int number, byte[] bytes)
    {
        _objects[number] = bytes;
        return this;
    }

    private static void Write(MemoryStream file, string text) => file.Write(Encoding.Latin1.GetBytes(text));
}
