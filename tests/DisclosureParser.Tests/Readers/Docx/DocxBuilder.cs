using System.Collections.Immutable;
using System.IO.Compression;
using System.Text;
using DisclosureParser.Documents;

namespace DisclosureParser.Tests.Readers.Docx;

/// <summary>Writes small Word documents, part by part, as XML. What a test does not say is left out of the file.</summary>
internal sealed class DocxBuilder
{
    private const string Relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private const string Namespaces =
        $"xmlns:r=\"{Relationships}\" "
        + "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:w14=\"http://schemas.microsoft.com/office/word/2010/wordml\" "
        + "xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\" "
        + "xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\" xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" "
        + "xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\" xmlns:v=\"urn:schemas-microsoft-com:vml\"";

    private readonly Dictionary<string, string> _parts = new(StringComparer.Ordinal);
    private readonly List<string> _related = [];
    private readonly List<string> _overrides = [];
    private bool _strict;
    private string _mainType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    private string _main = "word/document.xml";

    /// <summary>A document whose body is this XML.</summary>
    public static DocxBuilder WithBody(string body) => new() { Body = body };

    public string Body { get; private init; } = "";

    public DocxBuilder WithStyles(string styles) => WithPart("styles", "word/styles.xml", $"<w:styles {Namespaces}>{styles}</w:styles>");

    public DocxBuilder WithNumbering(string numbering) => WithPart("numbering", "word/numbering.xml", $"<w:numbering {Namespaces}>{numbering}</w:numbering>");

    public DocxBuilder WithFootnotes(string notes) => WithPart("footnotes", "word/footnotes.xml", $"<w:footnotes {Namespaces}>{notes}</w:footnotes>");

    public DocxBuilder WithFooter(string name, string blocks) => WithPart("footer", $"word/{name}.xml", $"<w:ftr {Namespaces}>{blocks}</w:ftr>");

    public DocxBuilder WithTitle(string title)
    {
        _parts["docProps/core.xml"] = $"<c:coreProperties xmlns:c=\"urn:c\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>{title}</dc:title></c:coreProperties>";
        return this;
    }

    /// <summary>A part that the main part refers to.</summary>
    public DocxBuilder WithPart(string kind, string name, string xml)
    {
        _parts[name] = xml;
        return WithRelationship(kind, "/" + name);
    }

    public DocxBuilder WithRelationship(string kind, string target, bool isExternal = false)
    {
        _related.Add($"<Relationship Id=\"r{_related.Count + 1}\" Type=\"{Relationships}/{kind}\" Target=\"{target}\"{(isExternal ? " TargetMode=\"External\"" : "")}/>");
        return this;
    }

    /// <summary>A part by name, in place of what would be written there.</summary>
    public DocxBuilder WithRaw(string name, string xml)
    {
        _overrides.Add(name);
        _parts[name] = xml;
        return this;
    }

    public DocxBuilder AsStrict()
    {
        _strict = true;
        return this;
    }

    public DocxBuilder OfType(string mainContentType)
    {
        _mainType = mainContentType;
        return this;
    }

    public DocxBuilder WithMainPart(string name)
    {
        _main = name;
        return this;
    }

    public DocumentContent Build(string name = "report.docx")
    {
        Write("[Content_Types].xml", $"<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Override PartName=\"/{_main}\" ContentType=\"{_mainType}\"/></Types>");
        Write("_rels/.rels", Rels($"<Relationship Id=\"d\" Type=\"{Relationships}/officeDocument\" Target=\"{_main}\"/><Relationship Id=\"c\" Type=\"urn:metadata/core-properties\" Target=\"docProps/core.xml\"/>"));
        Write(_main, $"<w:document {Namespaces}><w:body>{Body}</w:body></w:document>");
        int slash = _main.LastIndexOf('/') + 1;
        Write($"{_main[..slash]}_rels/{_main[slash..]}.rels", Rels(string.Concat(_related)));

        using MemoryStream bytes = new();
        using (ZipArchive archive = new(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach ((string part, string xml) in _parts)
            {
                using Stream entry = archive.CreateEntry(part, CompressionLevel.Fastest).Open();
                entry.Write(Encoding.UTF8.GetBytes(_strict ? Strictly(xml) : xml));
            }
        }

        return new DocumentContent(name, ImmutableArray.Create(bytes.ToArray()));
    }

    private void Write(string part, string xml)
    {
        if (!_overrides.Contains(part)) _parts[part] = xml;
    }

    private static string Rels(string relationships) =>
        $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">{relationships}</Relationships>";

    private static string Strictly(string xml) => xml
        .Replace("http://schemas.openxmlformats.org/wordprocessingml/2006/main", "http://purl.oclc.org/ooxml/wordprocessingml/main", StringComparison.Ordinal)
        .Replace(Relationships, "http://purl.oclc.org/ooxml/officeDocument/relationships", StringComparison.Ordinal);
}
