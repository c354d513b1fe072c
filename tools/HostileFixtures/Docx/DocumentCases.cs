using static HostileFixtures.Docx.WordFile;

namespace HostileFixtures.Docx;

/// <summary>Well-formed Word documents that say impossible, endless or outward things.</summary>
internal static class DocumentCases
{
    private static string Cell(string properties, string text = "甲") => $"<w:tc><w:tcPr>{properties}</w:tcPr>{Text(text)}</w:tc>";

    private static string Table(string rows) => $"<w:tbl>{rows}</w:tbl>";

    public static IEnumerable<HostileCase> All =>
    [
        new("span-2-billion.docx", () => WithBody(Table($"<w:tr>{Cell("<w:gridSpan w:val=\"2147483647\"/>")}{Cell("")}</w:tr>"))),
        new("span-overflowing.docx", () => WithBody(Table($"<w:tr>{Cell("<w:gridSpan w:val=\"99999999999999999999\"/>")}</w:tr>"))),
        new("span-negative.docx", () => WithBody(Table($"<w:tr>{Cell("<w:gridSpan w:val=\"-5\"/>")}{Cell("")}</w:tr>"))),
        new("span-no-number.docx", () => WithBody(Table($"<w:tr>{Cell("<w:gridSpan w:val=\"many\"/>")}</w:tr>"))),
        new("grid-before-2-billion.docx", () => WithBody(Table($"<w:tr><w:trPr><w:gridBefore w:val=\"2147483647\"/></w:trPr>{Cell("")}</w:tr>"))),
        new("grid-of-100000-columns.docx", () => WithBody(Table("<w:tblGrid>" + Times("<w:gridCol w:w=\"1\"/>", 100_000) + $"</w:tblGrid><w:tr>{Cell("")}</w:tr>"))),
        new("wide-spans-2000-rows.docx", () => WithBody(Table(Times($"<w:tr>{Times(Cell("<w:gridSpan w:val=\"1000\"/>", ""), 20)}</w:tr>", 2_000)))),
        new("merge-goes-on-from-nothing.docx", () => WithBody(Table($"<w:tr>{Cell("<w:vMerge/>")}</w:tr><w:tr>{Cell("<w:vMerge/>")}</w:tr>"))),
        new("merge-of-20000-rows.docx", () => WithBody(Table($"<w:tr>{Cell("<w:vMerge w:val=\"restart\"/>")}</w:tr>" + Times("<w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc></w:tr>", 20_000)))),
        new("rows-without-cells.docx", () => WithBody(Text("甲") + Table(Times("<w:tr/>", 10_000)))),
        new("table-without-rows.docx", () => WithBody(Text("甲") + Table(""))),
        new("cells-100001.docx", () => WithBody(Table(Times("<w:tr>" + Times("<w:tc/>", 101) + "</w:tr>", 991)))),
        new("relationships-5001.docx", () => WithBody(Text("甲"), ("word/_rels/document.xml.rels", Relationships([.. Enumerable.Range(0, 5_001).Select(i => ("hyperlink", $"http://a/{i}"))])))),
        new("relationship-to-itself.docx", () => WithBody(Text("甲"), ("word/_rels/document.xml.rels", Relationships(("styles", "document.xml"), ("footnotes", "document.xml"), ("header", "document.xml"))))),
        new("relationship-climbing.docx", () => WithBody(Text("甲"), ("word/_rels/document.xml.rels", Relationships(("styles", "../../../../../etc/passwd"))))),
        new("link-malformed.docx", () => WithBody($"<w:p><w:hyperlink r:id=\"r0\"><w:r><w:t>甲</w:t></w:r></w:hyperlink></w:p>", ("word/_rels/document.xml.rels", Relationships(("hyperlink", "http://[::bad"), ("hyperlink", "javascript:alert(1)"), ("hyperlink", "file://server/share"))))),
        new("remote-template.docx", () => WithBody(Text("甲"), ("word/_rels/document.xml.rels", Relationships(("attachedTemplate", "http://127.0.0.1:9/a.dotm"))))),
        new("remote-picture.docx", () => WithBody(Text("甲") + "<w:p><w:r><w:drawing/></w:r></w:p>", ("word/_rels/document.xml.rels", Relationships(("image", "http://127.0.0.1:9/a.png"))))),
        new("chunk-of-another-format.docx", () => WithBody(Text("甲") + "<w:altChunk r:id=\"r0\"/>", ("word/_rels/document.xml.rels", Relationships(("aFChunk", "chunk.html"))), ("word/chunk.html", "<script>alert(1)</script>"))),
        new("sub-document.docx", () => WithBody(Text("甲") + "<w:subDoc r:id=\"r0\"/>", ("word/_rels/document.xml.rels", Relationships(("subDocument", "file:///etc/passwd"))))),
        new("embedded-object.docx", () => WithBody(Text("甲"), ("word/_rels/document.xml.rels", Relationships(("oleObject", "embeddings/a.bin"))), ("word/embeddings/a.bin", "MZ"))),
        new("macros.docm", () => WithBody(Text("甲"), ("word/_rels/document.xml.rels", Relationships(("vbaProject", "vbaProject.bin"))), ("word/vbaProject.bin", "x"))),
        new("style-based-on-itself.docx", () => WithPart("styles", $"<w:styles {Names}><w:style w:type=\"paragraph\" w:styleId=\"a\"><w:basedOn w:val=\"a\"/></w:style></w:styles>", "<w:p><w:pPr><w:pStyle w:val=\"a\"/></w:pPr><w:r><w:t>甲</w:t></w:r></w:p>")),
        new("styles-in-a-circle.docx", () => WithPart("styles", $"<w:styles {Names}><w:style w:type=\"paragraph\" w:styleId=\"a\"><w:basedOn w:val=\"b\"/></w:style><w:style w:type=\"paragraph\" w:styleId=\"b\"><w:basedOn w:val=\"a\"/></w:style></w:styles>", "<w:p><w:pPr><w:pStyle w:val=\"a\"/></w:pPr><w:r><w:t>甲</w:t></w:r></w:p>")),
        new("styles-in-a-chain-of-20000.docx", () => WithPart("styles", $"<w:styles {Names}>" + string.Concat(Enumerable.Range(0, 20_000).Select(i => $"<w:style w:type=\"paragraph\" w:styleId=\"s{i}\"><w:basedOn w:val=\"s{i + 1}\"/></w:style>")) + "</w:styles>", "<w:p><w:pPr><w:pStyle w:val=\"s0\"/></w:pPr><w:r><w:t>甲</w:t></w:r></w:p>")),
        new("numbering-level-of-2-billion.docx", () => WithPart("numbering", $"<w:numbering {Names}><w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"2147483647\"/><w:numFmt w:val=\"chineseCounting\"/><w:lvlText w:val=\"%1、%9%0\"/></w:lvl></w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num></w:numbering>", Times("<w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr><w:r><w:t>甲</w:t></w:r></w:p>", 3))),
        new("numbering-level-999.docx", () => WithPart("numbering", $"<w:numbering {Names}/>", "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"999\"/><w:numId w:val=\"7\"/></w:numPr></w:pPr><w:r><w:t>甲</w:t></w:r></w:p>")),
        new("fields-never-closed.docx", () => WithBody("<w:p>" + Times("<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>", 20_000) + "<w:r><w:t>甲</w:t></w:r></w:p>")),
        new("fields-closed-before-open.docx", () => WithBody("<w:p>" + Times("<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>", 100) + "<w:r><w:t>甲</w:t></w:r></w:p>")),
        new("footnotes-broken.docx", () => WithPart("footnotes", "<w:footnotes", Text("甲"))),
        new("header-broken.docx", () => WithPart("header", "<w:hdr", Text("甲"))),
        new("paragraphs-250000.docx", () => WithBody(string.Concat(Enumerable.Range(0, 210_000).Select(i => $"<w:p><w:r><w:t>{i}</w:t></w:r></w:p>")))),
        new("picture-only.docx", () => WithBody("<w:p><w:r><w:drawing/></w:r></w:p>")),
        new("hidden-text-only.docx", () => WithBody("<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>甲</w:t></w:r></w:p>")),
    ];
}
