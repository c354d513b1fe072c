using DisclosureParser.Documents;
using DisclosureParser.Readers.Text.Markup;
using DisclosureParser.Readers.Text.Tables;

namespace DisclosureParser.Readers.Text;

/// <summary>
/// Reads plain text: published texts, copies of pages and of PDFs, with the tables that delimiters leave recognisable. It
/// takes any text, so readers of formats that are text too are asked before it.
/// </summary>
internal sealed class PlainTextReader : IDocumentReader
{
    /// <inheritdoc/>
    public string Format => "text";

    /// <inheritdoc/>
    public bool CanRead(DocumentContent content)
    {
        ArgumentNullException.ThrowIfNull(content);
        return TextBytes.AreText(content.Bytes.AsSpan());
    }

    /// <inheritdoc/>
    public ValueTask<SourceDocument> ReadAsync(DocumentContent content, ReadContext context, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(content);
        ArgumentNullException.ThrowIfNull(context);
        cancellationToken.ThrowIfCancellationRequested();
        BlockList blocks = new(context);
        new TextBlocks(blocks, cancellationToken) { Shapes = [MarkedLines.At, TableShapes.At] }.Read(SourceLines.Split(TextDocument.Decode(content, context)));
        return ValueTask.FromResult(TextDocument.Document(content, Format, blocks));
    }
}
