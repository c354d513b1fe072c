using DisclosureParser.Documents;
using DisclosureParser.Readers.Pdf;

namespace DisclosureParser.Tests.Readers.Pdf;

/// <summary>Reads sketches, and says tables and paragraphs in a form that tests can state.</summary>
internal static class Reading
{
    public static SourceDocument Read(PdfSketch sketch) => Read(sketch.ToContent(), DocumentLimits.Default);

    public static SourceDocument Read(DocumentContent content, DocumentLimits limits) =>
        new PdfReader().ReadAsync(content, new ReadContext(limits)).AsTask().GetAwaiter().GetResult();

    public static string[] Texts(this SourceDocument document) =>
        [.. document.Blocks.OfType<Paragraph>().Where(block => block.Role == BlockRole.Body).Select(block => block.Text)];

    public static Table OnlyTable(this SourceDocument document) => Assert.Single(document.Blocks.OfType<Table>());

    /// <summary>One line per row; <c>|</c> between cells, spans behind the text as <c>*rows×columns</c>, line breaks as <c>/</c>.</summary>
    public static string Grid(this Table table) => string.Join('\n', table.Cells.GroupBy(cell => cell.RowIndex).Select(row => string.Join('|', row.Select(Say))));

    private static string Say(TableCell cell) =>
        cell.Text.Replace('\n', '/') + (cell is { RowSpan: 1, ColumnSpan: 1 } ? "" : $"*{cell.RowSpan}×{cell.ColumnSpan}");
}
