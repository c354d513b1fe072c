using System.IO.Compression;
using System.Text;
using FixtureGenerator.Forms;

namespace FixtureGenerator.Docx;

/// <summary>Writes a Word document part by part.</summary>
internal static class DocxFile
{
    private const string Main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private const string Relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Package = "http://schemas.openxmlformats.org/package/2006";
    private const string Wordprocessing = "application/vnd.openxmlformats-officedocument.wordprocessingml";

    private const string Namespaces =
        $"xmlns:w=\"{Main}\" xmlns:r=\"{Relationships}\" xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" "
        + "xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\" xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" "
        + "xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\" xmlns:v=\"urn:schemas-microsoft-com:vml\"";

    private static readonly DateTimeOffset Written = new(2024, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static byte[] Write(PrintedReport report, DocxStyle style)
    {
        string main = style.HasMacros ? "application/vnd.ms-word.document.macroEnabled.main+xml" : $"{Wordprocessing}.document.main+xml";
        using MemoryStream bytes = new();
        using (ZipArchive archive = new(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            Part("[Content_Types].xml", $"<Types xmlns=\"{Package}/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Override PartName=\"/word/document.xml\" ContentType=\"{main}\"/><Override PartName=\"/word/styles.xml\" ContentType=\"{Wordprocessing}.styles+xml\"/><Override PartName=\"/word/numbering.xml\" ContentType=\"{Wordprocessing}.numbering+xml\"/></Types>");
            Part("_rels/.rels", $"<Relationships xmlns=\"{Package}/relationships\"><Relationship Id=\"r1\" Type=\"{Relationships}/officeDocument\" Target=\"word/document.xml\"/></Relationships>");
            Part("word/_rels/document.xml.rels", $"<Relationships xmlns=\"{Package}/relationships\"><Relationship Id=\"r1\" Type=\"{Relationships}/styles\" Target=\"styles.xml\"/><Relationship Id=\"r2\" Type=\"{Relationships}/numbering\" Target=\"numbering.xml\"/></Relationships>");
            Part("word/document.xml", $"<w:document {Namespaces}><w:body>{DocxBody.Write(report, style)}</w:body></w:document>");
            Part("word/styles.xml", $"<w:styles {Namespaces}>{Styles(style.Maker)}</w:styles>");
            Part("word/numbering.xml", $"<w:numbering {Namespaces}><w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"chineseCounting\"/><w:suff w:val=\"nothing\"/><w:lvlText w:val=\"%1、\"/></w:lvl></w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num></w:numbering>");

            void Part(string name, string xml)
            {
                ZipArchiveEntry entry = archive.CreateEntry(name, CompressionLevel.Fastest);
                entry.LastWriteTime = Written;
                using Stream stream = entry.Open();
                stream.Write(Encoding.UTF8.GetBytes("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n" + (style.IsStrict ? Strictly(xml) : xml)));
            }
        }

        return bytes.ToArray();
    }

    private static string Styles(DocxMaker maker)
    {
        string normal = "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"a\"><w:name w:val=\"Normal\"/></w:style>";
        string id = maker == DocxMaker.Wps ? "2" : "H1";
        string name = maker == DocxMaker.LibreOffice ? "Heading 1" : "heading 1";
        // LibreOffice leaves the outline level to the paragraph style, WPS names its styles by numbers.
        return normal + $"<w:style w:type=\"paragraph\" w:styleId=\"{id}\"><w:name w:val=\"{name}\"/><w:basedOn w:val=\"a\"/><w:pPr><w:outlineLvl w:val=\"0\"/></w:pPr><w:rPr><w:b/></w:rPr></w:style>";
    }

    private static string Strictly(string xml) => xml
        .Replace(Main, "http://purl.oclc.org/ooxml/wordprocessingml/main", StringComparison.Ordinal)
        .Replace(Relationships, "http://purl.oclc.org/ooxml/officeDocument/relationships", StringComparison.Ordinal);
}
