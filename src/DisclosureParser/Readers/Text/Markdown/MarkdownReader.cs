using System.Collections.Immutable;
using DisclosureParser.Documents;
using DisclosureParser.Readers.Text.Tables;

namespace DisclosureParser.Readers.Text.Markdown;

/// <summary>Reads Markdown, and the plain text that stands in it for want of marks.</summary>
/// <param name="readHtmlTable">Reads the HTML tables in the file; without it their lines stay text, with a diagnostic.</param>
internal sealed class MarkdownReader(HtmlTableReading? readHtmlTable = null) : IDocumentReader
{
    /// <inheritdoc/>
    public string Format => "markdown";

    /// <inheritdoc/>
    public bool CanRead(DocumentContent content)
    {
        ArgumentNullException.ThrowIfNull(content);
        if (!TextBytes.AreText(content.Bytes.AsSpan())) return false;
        return MarkdownSyntax.IsIn(TextDocument.DecodeStart(content), content.Extension is ".md" or ".markdown" or ".mdown" or ".mkd");
    }

    /// <inheritdoc/>
    public ValueTask<SourceDocument> ReadAsync(DocumentContent content, ReadContext context, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(content);
        ArgumentNullException.ThrowIfNull(context);
        cancellationToken.ThrowIfCancellationRequested();
        List<SourceLine> lines = SourceLines.Split(HtmlComments.Blank(TextDocument.Decode(content, context)));
        ImmutableArray<DocumentProperty> properties = FrontMatter.Take(lines);
        MarkdownLines.Prepare(lines);
        BlockList blocks = new(context);
        HtmlTables tables = new(readHtmlTable);
        new TextBlocks(blocks, cancellationToken)
        {
            Shapes = [tables.At, MarkdownShapes.At, TableShapes.At],
            WriteParagraph = MarkdownParagraph.Write,
        }.Read(lines);
        return ValueTask.FromResult(TextDocument.Document(content, Format, blocks) with { Properties = properties });
    }
}
