using System.Text;

namespace HostileFixtures.Docx;

/// <summary>Writes small Word documents out of raw parts.</summary>
internal static class WordFile
{
    public const string Names = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";

    private const string Kinds = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    public const string Types =
        "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
        + "<Default Extension=\"xml\" ContentType=\"application/xml\"/><Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>";

    public static string Relationships(params (string Kind, string Target)[] all) =>
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        + string.Concat(all.Select((one, i) => $"<Relationship Id=\"r{i}\" Type=\"{Kinds}/{one.Kind}\" Target=\"{one.Target}\"{(one.Target.Contains(':', StringComparison.Ordinal) ? " TargetMode=\"External\"" : "")}/>"))
        + "</Relationships>";

    public static string Text(string text) => $"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>";

    public static string Times(string piece, int times) => new StringBuilder(piece.Length * times).Insert(0, piece, times).ToString();

    public static string Document(string body) => $"<w:document {Names}><w:body>{body}</w:body></w:document>";

    /// <summary>The parts of a document with this main part.</summary>
    public static (string Name, string Text)[] Parts(string main, params (string Name, string Text)[] more) =>
    [
        ("[Content_Types].xml", Types),
        ("_rels/.rels", Relationships(("officeDocument", "word/document.xml"))),
        ("word/document.xml", main),
        .. more,
    ];

    public static byte[] Of(string main, params (string Name, string Text)[] more) => ZipFile.Of(Parts(main, more));

    public static byte[] WithBody(string body, params (string Name, string Text)[] more) => Of(Document(body), more);

    /// <summary>A document with a part of this kind.</summary>
    public static byte[] WithPart(string kind, string xml, string body) =>
        WithBody(body, ("word/_rels/document.xml.rels", Relationships((kind, $"{kind}.xml"))), ($"word/{kind}.xml", xml));
}
