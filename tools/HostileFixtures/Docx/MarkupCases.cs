using System.Text;
using static HostileFixtures.Docx.WordFile;

namespace HostileFixtures.Docx;

/// <summary>XML that is deep, wide, broken, or asks for what is not in it.</summary>
internal static class MarkupCases
{
    private const string Laughs =
        "<!DOCTYPE a [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\"><!ENTITY d \"&c;&c;&c;&c;&c;&c;&c;&c;\">]>";

    public static IEnumerable<HostileCase> All =>
    [
        new("xml-empty-part.docx", () => Of("")),
        new("xml-not-closed.docx", () => Of($"<w:document {Names}><w:body><w:p>")),
        new("xml-two-roots.docx", () => Of(Document("") + Document(""))),
        new("xml-other-root.docx", () => Of($"<w:comments {Names}/>")),
        new("xml-root-of-no-namespace.docx", () => Of("<document><body><p>一</p></body></document>")),
        new("xml-no-body.docx", () => Of($"<w:document {Names}/>")),
        new("xml-two-bodies.docx", () => Of($"<w:document {Names}><w:body>{Text("甲")}</w:body><w:body>{Text("乙")}</w:body></w:document>")),
        new("xml-empty-body.docx", () => WithBody("")),
        new("xml-control-character.docx", () => WithBody(Text("\u0001"))),
        new("xml-control-character-reference.docx", () => WithBody(Text("&#1;"))),
        new("xml-half-surrogate-reference.docx", () => WithBody(Text("&#xD800;"))),
        new("xml-bytes-not-utf8.docx", () => ZipFile.Of(Parts("").Select(part => (part.Name, part.Text.Length > 0 ? Encoding.UTF8.GetBytes(part.Text) : [.. Encoding.UTF8.GetBytes($"<w:document {Names}><w:body><w:p>"), 0xFF, 0xFE, 0x80])))),
        new("xml-utf16.docx", () => ZipFile.Of(Parts("").Select(part => (part.Name, part.Text.Length > 0 ? Encoding.UTF8.GetBytes(part.Text) : [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Document(Text("一、总体情况")))])))),
        new("xml-says-another-encoding.docx", () => Of("<?xml version=\"1.0\" encoding=\"no-such-thing\"?>" + Document(Text("甲")))),
        new("dtd.docx", () => Of("<!DOCTYPE a>" + Document(Text("甲")))),
        new("dtd-billion-laughs.docx", () => Of(Laughs + Document(Text("&d;")))),
        new("dtd-file-entity.docx", () => Of("<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>" + Document(Text("&x;")))),
        new("dtd-web-entity.docx", () => Of("<!DOCTYPE a [<!ENTITY % x SYSTEM \"http://127.0.0.1:9/x\"> %x;]>" + Document(Text("甲")))),
        new("dtd-in-relationships.docx", () => WithBody(Text("甲"), ("word/_rels/document.xml.rels", Laughs + Relationships()))),
        new("dtd-in-content-types.docx", () => ZipFile.Of(("[Content_Types].xml", Laughs + Types), ("word/document.xml", Document(Text("甲"))))),
        new("deep-200.docx", () => WithBody(Times("<w:sdt><w:sdtContent>", 100) + Text("甲") + Times("</w:sdtContent></w:sdt>", 100))),
        new("deep-100000.docx", () => WithBody(Times("<w:sdt>", 100_000) + Times("</w:sdt>", 100_000))),
        new("deep-tables-30.docx", () => WithBody(Times("<w:tbl><w:tr><w:tc>", 30) + Text("甲") + Times("</w:tc></w:tr></w:tbl>", 30))),
        new("deep-tables-9.docx", () => WithBody(Times("<w:tbl><w:tr><w:tc><w:p/>", 9) + Text("甲") + Times("</w:tc></w:tr></w:tbl>", 9))),
        new("deep-tables-5000.docx", () => WithBody(Times("<w:tbl><w:tr><w:tc>", 5_000) + Times("</w:tc></w:tr></w:tbl>", 5_000))),
        new("deep-smart-tags.docx", () => WithBody("<w:p>" + Times("<w:smartTag>", 2_000) + Times("</w:smartTag>", 2_000) + "</w:p>")),
        new("deep-in-styles.docx", () => WithPart("styles", $"<w:styles {Names}>{Times("<w:style>", 5_000)}{Times("</w:style>", 5_000)}</w:styles>", Text("甲"))),
        new("attributes-513.docx", () => WithBody($"<w:p {string.Concat(Enumerable.Range(0, 513).Select(i => $"a{i}=\"\" "))}/>")),
        new("attributes-512.docx", () => WithBody($"<w:p {string.Concat(Enumerable.Range(0, 512).Select(i => $"a{i}=\"\" "))}><w:r><w:t>甲</w:t></w:r></w:p>")),
        new("attribute-of-a-megabyte.docx", () => WithBody($"<w:p w:rsidR=\"{Noise(1 << 20)}\"><w:r><w:t>甲</w:t></w:r></w:p>")),
        new("elements-flood.docx", () => WithBody(Times("<w:p/>", 2_100_000))),
        new("comments-flood.docx", () => WithBody(Text("甲") + Times("<!-- -->", 500_000))),
        new("namespaces-10000.docx", () => WithBody(string.Concat(Enumerable.Range(0, 10_000).Select(i => $"<n{i}:p xmlns:n{i}=\"urn:{i}\"/>")) + Text("甲"))),
    ];

    /// <summary>Letters that a packer makes little of, the same each time.</summary>
    public static string Noise(int length)
    {
        StringBuilder noise = new(length);
        for (uint state = 1; noise.Length < length;)
        {
            state = (state * 1_664_525) + 1_013_904_223;
            noise.Append((char)('a' + ((state >> 24) % 26)));
        }

        return noise.ToString();
    }
}
