using DisclosureParser.Documents;
using DisclosureParser.Readers.Docx;
using DisclosureParser.Reporting;

namespace DisclosureParser.Tests.Readers.Docx;

/// <summary>Reads what a test built and prints it.</summary>
internal static class DocxReading
{
    public static SourceDocument Read(this DocxBuilder builder, DocumentLimits? limits = null) => Read(builder.Build(), limits);

    public static SourceDocument Read(DocumentContent content, DocumentLimits? limits = null)
    {
        SourceDocument document = new DocxReader().ReadAsync(content, new ReadContext(limits ?? DocumentLimits.Default)).AsTask().GetAwaiter().GetResult();
        DocumentContract.Verify(document);
        return document;
    }

    public static DocumentReadException Refusal(this DocxBuilder builder, DocumentLimits? limits = null) =>
        Assert.Throws<DocumentReadException>(() => { Read(builder, limits); });

    /// <summary>The texts of the paragraphs with this role.</summary>
    public static string[] Lines(this SourceDocument document, BlockRole role = BlockRole.Body) =>
        [.. document.Blocks.OfType<Paragraph>().Where(block => block.Role == role).Select(block => block.Text)];

    public static string[] LinesOf(string body) => DocxBuilder.WithBody(body).Read().Lines();

    /// <summary>The one table, a line for each row: <c>text@column</c>, spans behind it.</summary>
    public static string[] RowsOf(string body) => Rows(DocxBuilder.WithBody(body).Read().Blocks.OfType<Table>().Single());

    public static string[] Rows(Table table) =>
    [
        .. Enumerable.Range(0, table.RowCount).Select(row => string.Join(" ", table.Cells.Where(cell => cell.RowIndex == row).Select(cell =>
            $"{cell.Text.Replace('\n', '/')}@{cell.ColumnIndex}{(cell is { RowSpan: 1, ColumnSpan: 1 } ? "" : $"[{cell.RowSpan}x{cell.ColumnSpan}]")}"))),
    ];

    public static string Dump(this SourceDocument document) => BlocksFormat.Write(document);
}
