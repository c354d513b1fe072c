using System.Collections.Immutable;
using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Xml;

namespace DisclosureParser.Reporting.Workbook;

/// <summary>The package of a workbook: the parts that hold no cells, and one part for each sheet.</summary>
internal static class WorkbookPackage
{
    public const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    public const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string PackageRelations = "http://schemas.openxmlformats.org/package/2006/relationships";

    // Sheets are the default type of xml parts, so that this part can come first, before their number is known.
    private const string ContentTypes = """
        <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
        <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/></Types>
        """;

    private const string RootRelations = $"""
        <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
        <Relationships xmlns="{PackageRelations}"><Relationship Id="rId1" Type="{Relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>
        """;

    // The same run gives the same bytes: no part says when it was written.
    private static readonly DateTimeOffset Time = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static void Write(Stream output, ImmutableArray<Sheet> sheets)
    {
        using ZipArchive zip = new(output, ZipArchiveMode.Create, leaveOpen: true);
        Text(zip, "[Content_Types].xml", ContentTypes);
        Text(zip, "_rels/.rels", RootRelations);
        Text(zip, "xl/styles.xml", WorkbookStyles.Xml);
        List<WrittenSheet> written = [];
        foreach (Sheet sheet in sheets)
        {
            using IEnumerator<SheetCell[]> rows = sheet.Rows.GetEnumerator();
            bool hasMore = rows.MoveNext();
            // A sheet holds no more than about a million rows; the rest goes on in a sheet of its own.
            for (int part = 1; part == 1 || hasMore; part++) written.Add(WriteSheet(zip, sheet, rows, ref hasMore, part, written.Count + 1));
        }

        Workbook(zip, written);
        WorkbookRelations(zip, written.Count);
    }

    private static WrittenSheet WriteSheet(ZipArchive zip, Sheet sheet, IEnumerator<SheetCell[]> rows, ref bool hasMore, int part, int number)
    {
        string file = string.Create(CultureInfo.InvariantCulture, $"sheet{number}.xml");
        SheetWriter writer = new(sheet, isFirst: number == 1);
        using (Stream stream = Part(zip, "xl/worksheets/" + file)) hasMore = writer.Write(stream, rows, hasMore);
        if (writer.Links.Count > 0) Xml(zip, $"xl/worksheets/_rels/{file}.rels", xml => Links(xml, writer.Links));
        string name = part == 1 ? sheet.Name : string.Create(CultureInfo.InvariantCulture, $"{sheet.Name}{part}");
        return new WrittenSheet(name, writer.Range);
    }

    private static void Links(XmlWriter xml, IReadOnlyList<(string Cell, string Target)> links)
    {
        xml.WriteStartElement("Relationships", PackageRelations);
        for (int at = 0; at < links.Count; at++)
        {
            xml.WriteStartElement("Relationship");
            xml.WriteAttributeString("Id", string.Create(CultureInfo.InvariantCulture, $"rId{at + 1}"));
            xml.WriteAttributeString("Type", Relations + "/hyperlink");
            xml.WriteAttributeString("Target", links[at].Target);
            xml.WriteAttributeString("TargetMode", "External");
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static void Workbook(ZipArchive zip, List<WrittenSheet> sheets) => Xml(zip, "xl/workbook.xml", xml =>
    {
        xml.WriteStartElement("workbook", Main);
        xml.WriteAttributeString("xmlns", "r", null, Relations);
        xml.WriteStartElement("sheets");
        for (int at = 0; at < sheets.Count; at++)
        {
            string number = (at + 1).ToString(CultureInfo.InvariantCulture);
            xml.WriteStartElement("sheet");
            xml.WriteAttributeString("name", sheets[at].Name);
            xml.WriteAttributeString("sheetId", number);
            xml.WriteAttributeString("r", "id", Relations, "rId" + number);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
        xml.WriteStartElement("definedNames");
        for (int at = 0; at < sheets.Count; at++)
        {
            // What the filter covers, hidden as spreadsheets have it.
            Name(xml, "_xlnm._FilterDatabase", at, $"'{sheets[at].Name}'!{sheets[at].Range}", isHidden: true);
        }

        for (int at = 0; at < sheets.Count; at++) Name(xml, "_xlnm.Print_Titles", at, $"'{sheets[at].Name}'!$1:$1", isHidden: false);
        xml.WriteEndElement();
        xml.WriteEndElement();
    });

    private static void Name(XmlWriter xml, string name, int sheet, string range, bool isHidden)
    {
        xml.WriteStartElement("definedName");
        xml.WriteAttributeString("name", name);
        xml.WriteAttributeString("localSheetId", sheet.ToString(CultureInfo.InvariantCulture));
        if (isHidden) xml.WriteAttributeString("hidden", "1");
        xml.WriteString(range);
        xml.WriteEndElement();
    }

    private static void WorkbookRelations(ZipArchive zip, int sheets) => Xml(zip, "xl/_rels/workbook.xml.rels", xml =>
    {
        xml.WriteStartElement("Relationships", PackageRelations);
        for (int at = 1; at <= sheets; at++)
        {
            string number = at.ToString(CultureInfo.InvariantCulture);
            Relation(xml, "rId" + number, "/worksheet", $"worksheets/sheet{number}.xml");
        }

        Relation(xml, "rIdStyles", "/styles", "styles.xml");
        xml.WriteEndElement();
    });

    private static void Relation(XmlWriter xml, string id, string type, string target)
    {
        xml.WriteStartElement("Relationship");
        xml.WriteAttributeString("Id", id);
        xml.WriteAttributeString("Type", Relations + type);
        xml.WriteAttributeString("Target", target);
        xml.WriteEndElement();
    }

    private static void Text(ZipArchive zip, string name, string text)
    {
        using Stream stream = Part(zip, name);
        stream.Write(Encoding.UTF8.GetBytes(text.ReplaceLineEndings("\n")));
    }

    private static void Xml(ZipArchive zip, string name, Action<XmlWriter> write)
    {
        using Stream stream = Part(zip, name);
        using XmlWriter xml = XmlWriter.Create(stream, new XmlWriterSettings { Encoding = new UTF8Encoding(false) });
        xml.WriteStartDocument(standalone: true);
        write(xml);
    }

    private static Stream Part(ZipArchive zip, string name)
    {
        ZipArchiveEntry entry = zip.CreateEntry(name, CompressionLevel.Optimal);
        entry.LastWriteTime = Time;
        return entry.Open();
    }

    private sealed record WrittenSheet(string Name, string Range);
}
