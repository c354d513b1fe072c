using System.Text;
using static HostileFixtures.Pdf.PdfDraft;

namespace HostileFixtures.Pdf;

/// <summary>Files whose objects, tables and trees are broken, endless or point at themselves.</summary>
internal static class PdfStructureCases
{
    private static byte[] Whole => OnePage(Hello).ToBytes();

    private static byte[] Text(string text) => Encoding.Latin1.GetBytes(text);

    private static byte[] Tree(string root, params (int Number, string Text)[] more)
    {
        PdfDraft draft = new PdfDraft().Object(1, "<< /Type /Catalog /Pages 2 0 R >>").Object(2, root);
        foreach ((int number, string text) in more) draft.Object(number, text);
        return draft.ToBytes();
    }

    private static byte[] Catalog(string more, params (int Number, string Text)[] objects)
    {
        PdfDraft draft = OnePage(Hello).Object(1, $"<< /Type /Catalog /Pages 2 0 R {more} >>");
        foreach ((int number, string text) in objects) draft.Object(number, text);
        return draft.ToBytes();
    }

    public static IEnumerable<HostileCase> All =>
    [
        new("pdf-head-alone.pdf", () => Text("%PDF-1.7\n")),
        new("pdf-cut-in-half.pdf", () => Whole[..(Whole.Length / 2)]),
        new("pdf-without-end.pdf", () => Whole[..^30]),
        new("pdf-without-objects.pdf", () => Text("%PDF-1.7\nxref\n0 0\ntrailer\n<< >>\nstartxref\n9\n%%EOF")),
        new("pdf-without-root.pdf", () => Text("%PDF-1.7\n1 0 obj\n<< >>\nendobj\ntrailer\n<< /Size 2 >>\nstartxref\n0\n%%EOF")),
        new("pdf-junk-in-front.pdf", () => [.. Text(new string('x', 900)), .. Whole]),
        new("pdf-random-bytes.pdf", () => [.. Text("%PDF-1.4\n"), .. Text(Docx.MarkupCases.Noise(5_000))]),
        new("xref-points-at-itself.pdf", () => Text(Encoding.Latin1.GetString(OnePage(Hello, trailer: "/Prev 9").ToBytes()).Replace("/Prev 9", "/Prev 0", StringComparison.Ordinal))),
        new("xref-of-2-billion.pdf", () => Text("%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\nxref\n0 2147483647\n0000000000 65535 f \ntrailer\n<< /Size 2147483647 /Root 1 0 R >>\nstartxref\n47\n%%EOF")),
        new("xref-stream-huge-index.pdf", () => XrefStream("/Index [0 2147483647] /W [1 2 1] /Size 2147483647", new byte[16])),
        new("xref-stream-packed-index.pdf", () => XrefStream("/Index [0 50000000] /W [0 0 0] /Size 50000000 /Filter /FlateDecode", Deflated(new byte[1 << 20]))),
        new("xref-stream-wide-fields.pdf", () => XrefStream("/Index [0 2] /W [2147483647 2147483647 2147483647] /Size 2", new byte[16])),
        new("xref-stream-negative-fields.pdf", () => XrefStream("/Index [-5 -5] /W [-1 -2 -3] /Size -2", new byte[16])),
        new("startxref-beyond-the-end.pdf", () => Text(Encoding.Latin1.GetString(Whole).Replace("startxref\n", "startxref\n99999", StringComparison.Ordinal))),
        new("pages-are-their-own-child.pdf", () => Tree("<< /Type /Pages /Kids [2 0 R] /Count 1 >>")),
        new("pages-in-a-circle.pdf", () => Tree("<< /Type /Pages /Kids [3 0 R] /Count 1 >>", (3, "<< /Type /Pages /Kids [2 0 R] /Count 1 >>"))),
        new("pages-5000-deep.pdf", () => Tree("<< /Type /Pages /Kids [3 0 R] /Count 1 >>", [.. Enumerable.Range(3, 5_000).Select(i => (i, $"<< /Type /Pages /Kids [{i + 1} 0 R] /Count 1 >>"))])),
        new("pages-the-same-100000-times.pdf", () => Tree($"<< /Type /Pages /Kids [{Times("3 0 R ", 100_000)}] /Count 100000 >>", (3, "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] >>"))),
        new("pages-1001.pdf", () => Tree($"<< /Type /Pages /Kids [{string.Concat(Enumerable.Range(3, 1_001).Select(i => $"{i} 0 R "))}] /Count 1001 >>", [.. Enumerable.Range(3, 1_001).Select(i => (i, "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] >>"))])),
        new("pages-say-2-billion.pdf", () => Tree("<< /Type /Pages /Kids [] /Count 2147483647 >>")),
        new("pages-say-less-than-none.pdf", () => Tree("<< /Type /Pages /Kids [3 0 R] /Count -1 >>", (3, "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] >>"))),
        new("pages-missing.pdf", () => Tree("null")),
        new("page-box-is-itself.pdf", () => Tree("<< /Type /Pages /Kids [3 0 R] /Count 1 >>", (3, "<< /Type /Page /Parent 2 0 R /MediaBox 4 0 R >>"), (4, "4 0 R"))),
        new("page-box-endless.pdf", () => Tree("<< /Type /Pages /Kids [3 0 R] /Count 1 >>", (3, "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 1e308 1e308] >>"))),
        new("page-turned-by-7.pdf", () => OnePage(Hello, page: "/Rotate 7").ToBytes()),
        new("page-contents-are-itself.pdf", () => OnePage(Hello).Object(4, "4 0 R").ToBytes()),
        new("page-contents-in-a-circle.pdf", () => OnePage(Hello).Object(4, "6 0 R").Object(6, "4 0 R").ToBytes()),
        new("page-contents-the-same-20000-times.pdf", () => OnePage(Hello, page: $"/Contents [{Times("4 0 R ", 20_000)}]").ToBytes()),
        new("names-are-their-own-child.pdf", () => Catalog("/Names << /Dests 6 0 R >>", (6, "<< /Kids [6 0 R] >>"))),
        new("outline-is-its-own-child.pdf", () => Catalog("/Outlines 6 0 R", (6, "<< /First 6 0 R /Last 6 0 R /Title (x) >>"))),
        new("outline-goes-round.pdf", () => Catalog("/Outlines 6 0 R", (6, "<< /First 7 0 R >>"), (7, "<< /Next 7 0 R /Title (x) >>"))),
        new("arrays-100000-deep.pdf", () => Catalog("/X 6 0 R", (6, Times("[", 100_000) + Times("]", 100_000)))),
        new("dictionaries-50000-deep.pdf", () => Catalog("/X 6 0 R", (6, Times("<</A ", 50_000) + Times(">>", 50_000)))),
        new("arrays-deep-in-a-page.pdf", () => OnePage(Hello, page: $"/X {Times("[", 20_000)}{Times("]", 20_000)}").ToBytes()),
        new("text-never-ended.pdf", () => Catalog("/X (((((((", (6, "(((((((((((((("))),
        new("length-is-itself.pdf", () => OnePage(Hello).Object(4, "<< /Length 4 0 R >>\nstream\nBT ET\nendstream").ToBytes()),
        new("length-of-2-billion.pdf", () => OnePage(Hello).Object(4, "<< /Length 2147483647 >>\nstream\nBT ET\nendstream").ToBytes()),
        new("object-stream-holds-itself.pdf", () => OnePage(Hello).Stream(6, "6 0 << >>", "/Type /ObjStm /N 1 /First 4 /Extends 6 0 R").ToBytes()),
        new("object-stream-of-2-billion.pdf", () => OnePage(Hello).Stream(6, "1 0 2 0", "/Type /ObjStm /N 2147483647 /First 2147483647").ToBytes()),
        new("encrypted-unknown.pdf", () => OnePage(Hello, trailer: "/Encrypt << /Filter /NoSuch /V 9 >> /ID [<00> <00>]").ToBytes()),
        new("encrypted-password.pdf", () => OnePage(Hello, trailer: $"/Encrypt << /Filter /Standard /V 1 /R 2 /O <{Times("11", 32)}> /U <{Times("22", 32)}> /P -4 >> /ID [<0011> <0011>]").ToBytes()),
        new("encrypted-key-of-2-billion.pdf", () => OnePage(Hello, trailer: $"/Encrypt << /Filter /Standard /V 4 /R 4 /Length 2147483647 /O <{Times("11", 32)}> /U <{Times("22", 32)}> /P -4 >> /ID [<0011> <0011>]").ToBytes()),
        new("script-on-opening.pdf", () => Catalog("/OpenAction << /S /JavaScript /JS (app.launchURL('http://127.0.0.1:9/')) >>")),
        new("launch-on-opening.pdf", () => Catalog("/OpenAction << /S /Launch /F (/bin/sh) >>")),
        new("embedded-file.pdf", () => Catalog("/Names << /EmbeddedFiles << /Names [(a) 6 0 R] >> >>", (6, "<< /Type /Filespec /F (/etc/passwd) /EF << /F 4 0 R >> >>"))),
    ];

    private static byte[] XrefStream(string dictionary, byte[] data)
    {
        string head = "%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n2 0 obj\n<< /Type /Pages /Kids [] /Count 0 >>\nendobj\n";
        string stream = $"3 0 obj\n<< /Type /XRef /Root 1 0 R {dictionary} /Length {data.Length} >>\nstream\n";
        return [.. Text(head), .. Text(stream), .. data, .. Text($"\nendstream\nendobj\nstartxref\n{head.Length}\n%%EOF\n")];
    }
}
