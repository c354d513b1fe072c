using System.Collections.Immutable;
using DisclosureParser.Documents;
using DisclosureParser.Readers.Docx;
using DisclosureParser.Readers.Html;
using DisclosureParser.Readers.Pdf;
using DisclosureParser.Readers.Text;
using DisclosureParser.Readers.Text.Markdown;

namespace DisclosureParser.Readers;

/// <summary>The readers that ship with the library, in the order in which they are asked: the surest signature first, text last.</summary>
internal static class BuiltInReaders
{
    private static readonly HtmlReader Pages = new();

    public static ImmutableArray<IDocumentReader> All { get; } =
    [
        new DocxReader(Pages),
        new PdfReader(),
        Pages,
        new MarkdownReader(HtmlReader.ReadTable),
        new PlainTextReader(),
    ];
}
