using System.IO.Compression;
using System.Xml;
using AngleSharp.Html.Parser;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;

namespace DisclosureParser.Compare;

/// <summary>The least that any reader on these parsers has to do.</summary>
internal static class BareParsers
{
    private static readonly HtmlParser Html = new();

    /// <summary>The tree of a page from its text.</summary>
    public static void AngleSharp(string markup) => Html.ParseDocument(markup).Dispose();

    /// <summary>One pass over the unzipped body.</summary>
    public static void Xml(byte[] body)
    {
        using XmlReader reader = XmlReader.Create(new MemoryStream(body), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit });
        while (reader.Read())
        {
            if (reader.NodeType == XmlNodeType.Text) _ = reader.Value;
        }
    }

    /// <summary>The letters of every page.</summary>
    public static void Letters(byte[] bytes)
    {
        using PdfDocument document = PdfDocument.Open(bytes);
        foreach (Page page in document.GetPages()) _ = page.Letters.Count;
    }

    /// <summary>The letters and the drawn paths of every page.</summary>
    public static void LettersAndPaths(byte[] bytes)
    {
        using PdfDocument document = PdfDocument.Open(bytes);
        foreach (Page page in document.GetPages()) _ = page.Letters.Count + page.Paths.Count;
    }

    public static byte[] Body(byte[] docx)
    {
        using ZipArchive zip = new(new MemoryStream(docx));
        using MemoryStream body = new();
        using Stream part = (zip.GetEntry("word/document.xml") ?? throw new InvalidDataException("No word/document.xml.")).Open();
        part.CopyTo(body);
        return body.ToArray();
    }
}
