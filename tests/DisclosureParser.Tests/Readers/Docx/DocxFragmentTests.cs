using DisclosureParser.Documents;
using DisclosureParser.Readers.Docx;
using DisclosureParser.Readers.Html;
using static DisclosureParser.Tests.Readers.Docx.Wml;

namespace DisclosureParser.Tests.Readers.Docx;

/// <summary>Documents inside a document.</summary>
public sealed class DocxFragmentTests
{
    private const string Chunk = "<w:altChunk r:id=\"r1\"/>";

    [Fact]
    public void A_page_that_is_put_in_stands_where_it_is_put_in()
    {
        SourceDocument document = Read(DocxBuilder.WithBody(P("前") + Chunk + P("后"))
            .WithPart("aFChunk", "word/chunk.htm", "<html><body><p>中</p><table><tr><td>甲</td><td>乙</td></tr><tr><td>1</td><td>2</td></tr></table></body></html>"));
        Assert.Equal(["前", "中", "后"], document.Lines());
        Table table = Assert.IsType<Table>(document.Blocks[2]);
        Assert.Equal("b2/r1c1", table.Cells[^1].Location.Path.ToString());
        Assert.Equal("word/chunk.htm", Assert.IsType<PartAnchor>(table.Location.Anchor).Part);
        Assert.Empty(document.Diagnostics);
    }

    [Fact]
    public void What_is_put_in_and_not_read_may_hold_anything()
    {
        SourceDocument document = Read(DocxBuilder.WithBody(P("前") + Chunk).WithPart("aFChunk", "word/chunk.rtf", "{\\rtf1 x}"));
        Diagnostic told = Assert.Single(document.Diagnostics);
        Assert.Equal((DiagnosticIds.PartUnreadable, DiagnosticSeverity.Warning), (told.Id, told.Severity));
    }

    [Fact]
    public void A_part_of_a_master_document_lies_outside()
    {
        SourceDocument document = Read(DocxBuilder.WithBody(P("前") + "<w:p><w:subDoc r:id=\"r1\"/></w:p>").WithRelationship("subDocument", "sub.docx", isExternal: true));
        Assert.Contains(document.Diagnostics, one => one.Id == DiagnosticIds.PartUnreadable);
    }

    private static SourceDocument Read(DocxBuilder builder)
    {
        SourceDocument document = new DocxReader(new HtmlReader()).ReadAsync(builder.Build(), new ReadContext(DocumentLimits.Default)).AsTask().GetAwaiter().GetResult();
        DocumentContract.Verify(document);
        return document;
    }
}
