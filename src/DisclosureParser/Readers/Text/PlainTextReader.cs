using DisclosureParser.Documents;

namespace DisclosureParser.Readers.Text;

/// <summary>Reads plain text: published texts, copies of pages and of PDFs, with the tables that delimiters leave recognisable.</summary>
internal sealed class PlainTextReader : IDocumentReader
{
    public string Format => "text";

    public bool CanRead(DocumentContent content) => TextBytes.AreText(content.Bytes.AsSpan());

    public ValueTask<SourceDocument> ReadAsync(DocumentContent content, ReadContext context, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        string text = DecodedDocument.Decode(content);
        BlockList blocks = new(context);
        TextBlocks.Read(SourceLines.Split(text), blocks, cancellationToken);
        DocumentInfo info = new(content.Name, Format, content.Sha256, content.Bytes.Length);
        return new ValueTask<SourceDocument>(new SourceDocument(info, blocks.ToBlocks()) { Diagnostics = [.. context.Diagnostics] });
    }
}
