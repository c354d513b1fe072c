using System.Collections.Immutable;
using System.Text;
using DisclosureParser.Documents;
using DisclosureParser.Readers.Text;
using DisclosureParser.Readers.Text.Markdown;

namespace DisclosureParser.Tests.Readers.Text;

/// <summary>Reads texts written in a test.</summary>
internal static class TextSample
{
    public static SourceDocument Read(string text, DocumentLimits? limits = null) => Read(new PlainTextReader(), "report.txt", text, limits);

    public static SourceDocument ReadMarkdown(string text, HtmlTableReading? tables = null) => Read(new MarkdownReader(tables), "report.md", text, null);

    public static DocumentContent Content(string name, string text) => new(name, ImmutableArray.Create(Encoding.UTF8.GetBytes(text)));

    /// <summary>The texts of all paragraphs of the body.</summary>
    public static string[] Paragraphs(this SourceDocument document) =>
        [.. document.Blocks.OfType<Paragraph>().Where(p => p.Role == BlockRole.Body).Select(p => p.Text)];

    public static Table[] Tables(this SourceDocument document) => [.. document.Blocks.OfType<Table>()];

    /// <summary>The rows of a table as lines, cells with a slash between them, their line breaks as ⏎.</summary>
    public static string[] Rows(this Table table) =>
        [.. Enumerable.Range(0, table.RowCount).Select(row =>
            string.Join('/', table.Cells.Where(cell => cell.RowIndex == row).Select(cell => cell.Text.Replace('\n', '⏎'))))];

    private static SourceDocument Read(IDocumentReader reader, string name, string text, DocumentLimits? limits)
    {
        SourceDocument document = reader.ReadAsync(Content(name, text), new ReadContext(limits ?? DocumentLimits.Default)).AsTask().Result;
        string[] lines = text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').Split('\n');
        foreach (Block block in document.Blocks) VerifyAnchors(block, lines);
        return document;
    }

    // Every anchor points at the first character of what it names.
    private static void VerifyAnchors(Block block, string[] lines)
    {
        if (block is Paragraph paragraph) VerifyAnchor(paragraph.Location, paragraph.Text, lines);
        if (block is not Table table) return;
        foreach (TableCell cell in table.Cells) VerifyAnchor(cell.Location, cell.Text, lines);
    }

    private static void VerifyAnchor(SourceLocation location, string text, string[] lines)
    {
        LineAnchor anchor = Assert.IsType<LineAnchor>(location.Anchor);
        string line = lines[anchor.LineNumber - 1];
        Assert.InRange(anchor.ColumnNumber, 1, line.Length + 1);
        if (text.Length > 0) Assert.Equal(text[0], line[(anchor.ColumnNumber - 1)..].TrimStart('\\')[0]);
    }
}
