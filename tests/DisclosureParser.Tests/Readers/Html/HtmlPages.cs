using System.Collections.Immutable;
using System.Text;
using DisclosureParser.Documents;
using DisclosureParser.Readers.Html;
using DisclosureParser.Reporting;

namespace DisclosureParser.Tests.Readers.Html;

/// <summary>Reads pages that stand in the tests.</summary>
internal static class HtmlPages
{
    public static SourceDocument Read(string html, DocumentLimits? limits = null) => Read(Encoding.UTF8.GetBytes(html), limits);

    public static SourceDocument Read(byte[] bytes, DocumentLimits? limits = null) => Read(Content(bytes), limits);

    public static SourceDocument Read(DocumentContent content, DocumentLimits? limits = null) =>
        new HtmlReader().ReadAsync(content, new ReadContext(limits ?? DocumentLimits.Default)).AsTask().GetAwaiter().GetResult();

    public static DocumentContent Content(byte[] bytes, string name = "page.html") => new(name, ImmutableArray.Create(bytes));

    /// <summary>The paragraphs of the article.</summary>
    public static string[] Body(string html) => [.. Read(html).Blocks.Where(b => b.Role == BlockRole.Body).OfType<Paragraph>().Select(p => p.Text)];

    /// <summary>The paragraphs around the article.</summary>
    public static string[] Furniture(SourceDocument document) =>
        [.. document.Blocks.Where(b => b.Role == BlockRole.Furniture).OfType<Paragraph>().Select(p => p.Text)];

    /// <summary>The document as lines, for comparing with a few lines in a test.</summary>
    public static string Blocks(string html) => BlocksFormat.Write(Read(html));

    /// <summary>The cells of the only table: <c>row,column rows×columns text</c>.</summary>
    public static string[] Cells(string html)
    {
        Table table = Assert.Single(Read(html).Blocks.OfType<Table>());
        return [.. table.Cells.Select(c => FormattableString.Invariant($"{c.RowIndex},{c.ColumnIndex} {c.RowSpan}x{c.ColumnSpan} {c.Text}"))];
    }
}
