using System.Text;

namespace HostileFixtures.Docx;

/// <summary>Zip files that are cut, lie, or are made of names.</summary>
internal static class ContainerCases
{
    private static byte[] Plain => WordFile.WithBody(WordFile.Text("一、总体情况"));

    public static IEnumerable<HostileCase> All =>
    [
        new("zip-empty.docx", () => ZipFile.Of()),
        new("zip-cut-in-half.docx", () => Plain[..(Plain.Length / 2)]),
        new("zip-cut-by-one.docx", () => Plain[..^1]),
        new("zip-end-record-alone.docx", () => Plain[ZipFile.Find(Plain, "PK\u0005\u0006")..]),
        new("zip-head-alone.docx", () => Plain[..4]),
        new("zip-junk-in-front.docx", () => [.. Encoding.ASCII.GetBytes(new string('x', 300)), .. Plain]),
        new("zip-junk-behind.docx", () => [.. Plain, .. new byte[1000]]),
        new("zip-no-content-types.docx", () => ZipFile.Of(("word/document.xml", WordFile.Document("")))),
        new("zip-no-main-part.docx", () => ZipFile.Of(("[Content_Types].xml", WordFile.Types), ("_rels/.rels", WordFile.Relationships(("officeDocument", "word/gone.xml"))))),
        new("zip-main-part-twice.docx", () => ZipFile.Of([.. WordFile.Parts(WordFile.Document(WordFile.Text("甲"))), ("word/document.xml", WordFile.Document(WordFile.Text("乙")))])),
        new("zip-main-part-in-two-cases.docx", () => ZipFile.Of([.. WordFile.Parts(WordFile.Document(WordFile.Text("甲"))), ("WORD/DOCUMENT.XML", WordFile.Document(WordFile.Text("乙")))])),
        new("zip-back-slashes.docx", () => ZipFile.Of([.. WordFile.Parts(WordFile.Document(WordFile.Text("甲"))).Select(part => (part.Name.Replace('/', '\\'), part.Text))])),
        new("zip-climbing-names.docx", () => WordFile.WithBody(WordFile.Text("甲"), ("../../../../tmp/climbed", "x"), ("/etc/passwd", "x"), ("C:\\climbed", "x"))),
        new("zip-name-of-60000-letters.docx", () => WordFile.WithBody(WordFile.Text("甲"), (new string('n', 60_000), "x"))),
        new("zip-2001-entries.docx", () => ZipFile.Of([.. WordFile.Parts(WordFile.Document("")), .. Enumerable.Range(0, 1998).Select(i => ($"e{i}", ""))])),
        new("zip-2000-entries.docx", () => ZipFile.Of([.. WordFile.Parts(WordFile.Document(WordFile.Text("甲"))), .. Enumerable.Range(0, 1997).Select(i => ($"e{i}", ""))])),
        new("zip-says-65535-entries.docx", () => Patched("PK\u0005\u0006", 0, 10, [0xFF, 0xFF])),
        new("zip-directory-elsewhere.docx", () => Patched("PK\u0005\u0006", 0, 16, [0xFF, 0xFF, 0xFF, 0x7F])),
        new("zip-directory-on-itself.docx", () => Patched("PK\u0005\u0006", 0, 16, [0, 0, 0, 0])),
        new("zip-encrypted-flag.docx", () => Patched("PK\u0001\u0002", 2, 8, [1, 0])),
        new("zip-unknown-method.docx", () => Patched("PK\u0001\u0002", 2, 10, [99, 0])),
        new("zip-check-sum-wrong.docx", () => Patched("PK\u0001\u0002", 2, 16, [1, 2, 3, 4])),
        new("zip-size-says-less.docx", () => Patched("PK\u0001\u0002", 2, 24, [1, 0, 0, 0])),
        new("zip-size-says-4-gigabytes.docx", () => Patched("PK\u0001\u0002", 2, 24, [0xFE, 0xFF, 0xFF, 0xFF])),
        new("zip-packed-size-says-more.docx", () => Patched("PK\u0001\u0002", 2, 20, [0xFE, 0xFF, 0xFF, 0x7F])),
        new("zip-entries-overlap.docx", Overlapping),
        new("zip-data-broken.docx", () => Patched("PK\u0003\u0004", 2, 60, [0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF])),
        new("bomb-ratio.docx", () => WordFile.WithBody(WordFile.Text("甲") + new string(' ', 30 << 20))),
        new("bomb-80-megabytes.docx", () => WordFile.WithBody(new string(' ', 80 << 20))),
        new("bomb-in-styles.docx", () => WordFile.WithPart("styles", $"<w:styles {WordFile.Names}>{new string(' ', 70 << 20)}</w:styles>", WordFile.Text("甲"))),
        new("bomb-in-content-types.docx", () => ZipFile.Of(("[Content_Types].xml", WordFile.Types + new string(' ', 70 << 20)), ("word/document.xml", WordFile.Document("")))),
        new("bomb-in-a-picture.docx", () => ZipFile.Of([.. WordFile.Parts(WordFile.Document(WordFile.Text("甲"))).Select(part => (part.Name, Encoding.UTF8.GetBytes(part.Text))), ("word/media/a.bmp", new byte[100 << 20])])),
        new("bomb-four-parts-together.docx", () => ZipFile.Of([.. WordFile.Parts(WordFile.Document("")).Select(part => (part.Name, Encoding.UTF8.GetBytes(part.Text))), .. Enumerable.Range(0, 5).Select(i => ($"word/media/{i}.bmp", new byte[60 << 20]))])),
    ];

    private static byte[] Patched(string signature, int nth, int offset, byte[] bytes)
    {
        byte[] zip = Plain;
        bytes.CopyTo(zip, ZipFile.Find(zip, signature, nth) + offset);
        return zip;
    }

    // Two names for the bytes of one entry.
    private static byte[] Overlapping()
    {
        byte[] zip = Plain;
        zip.AsSpan(ZipFile.Find(zip, "PK\u0001\u0002", 2) + 42, 4).CopyTo(zip.AsSpan(ZipFile.Find(zip, "PK\u0001\u0002", 1) + 42));
        return zip;
    }
}
