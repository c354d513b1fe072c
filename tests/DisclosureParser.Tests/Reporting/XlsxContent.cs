using System.IO.Compression;
using System.Xml.Linq;

namespace DisclosureParser.Tests.Reporting;

/// <summary>The sheets of a workbook, cell by cell, as their parts have them.</summary>
internal sealed class XlsxContent
{
    public static readonly XNamespace Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private readonly Dictionary<string, XElement> _sheets = new(StringComparer.Ordinal);

    public Dictionary<string, string> Parts { get; } = new(StringComparer.Ordinal);

    public IEnumerable<string> Names => _sheets.Keys;

    /// <summary>The rows of a sheet as text, the first holding the heads.</summary>
    public List<string[]> this[string sheet] =>
        [.. _sheets[sheet].Element(Main + "sheetData")!.Elements(Main + "row").Select(row => row.Elements(Main + "c").Select(cell => cell.Value).ToArray())];

    public XElement Sheet(string name) => _sheets[name];

    public static XlsxContent Read(byte[] bytes)
    {
        XlsxContent content = new();
        using ZipArchive zip = new(new MemoryStream(bytes));
        foreach (ZipArchiveEntry entry in zip.Entries)
        {
            using StreamReader reader = new(entry.Open());
            content.Parts[entry.FullName] = reader.ReadToEnd();
        }

        int number = 0;
        foreach (XElement sheet in XElement.Parse(content.Parts["xl/workbook.xml"]).Element(Main + "sheets")!.Elements())
            content._sheets[(string)sheet.Attribute("name")!] = XElement.Parse(content.Parts[$"xl/worksheets/sheet{++number}.xml"]);
        return content;
    }
}
