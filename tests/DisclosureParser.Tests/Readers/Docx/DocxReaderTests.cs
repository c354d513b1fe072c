using DisclosureParser.Documents;
using DisclosureParser.Readers.Docx;
using static DisclosureParser.Tests.Readers.Docx.Wml;

namespace DisclosureParser.Tests.Readers.Docx;

/// <summary>The contract of every reader, over files that use each part of the format.</summary>
public sealed class DocxReaderTests : ReaderConformance
{
    protected override IDocumentReader CreateReader() => new DocxReader();

    protected override IEnumerable<DocumentContent> GoodSamples()
    {
        yield return Everything().Build();
        yield return Everything().AsStrict().Build("strict.docx");
    }

    protected override IEnumerable<(DocumentContent Content, DocumentLimits Limits, string LimitName)> OversizedSamples()
    {
        DocumentContent sample = Everything().Build();
        DocumentLimits limits = DocumentLimits.Default;
        yield return (sample, limits with { MaxZipEntries = 3 }, nameof(DocumentLimits.MaxZipEntries));
        yield return (sample, limits with { MaxRelationships = 1 }, nameof(DocumentLimits.MaxRelationships));
        yield return (sample, limits with { MaxUnpackedBytes = 2000 }, nameof(DocumentLimits.MaxUnpackedBytes));
        yield return (sample, limits with { MaxPartBytes = 500 }, nameof(DocumentLimits.MaxPartBytes));
        yield return (sample, limits with { MaxXmlDepth = 5 }, nameof(DocumentLimits.MaxXmlDepth));
        yield return (sample, limits with { MaxXmlElements = 10 }, nameof(DocumentLimits.MaxXmlElements));
        yield return (sample, limits with { MaxXmlAttributes = 3 }, nameof(DocumentLimits.MaxXmlAttributes));
        yield return (sample, limits with { MaxDocumentCells = 2 }, nameof(DocumentLimits.MaxDocumentCells));
        yield return (DocxBuilder.WithBody(new string(' ', 3 << 20)).Build(), limits with { MaxCompressionRatio = 50 }, nameof(DocumentLimits.MaxCompressionRatio));
    }

    private static DocxBuilder Everything() => DocxBuilder
        .WithBody(
            P("某某区政府信息公开工作年度报告", "<w:pStyle w:val=\"1\"/>")
            + P("总体情况", "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr>")
            + Tbl(Grid(2000, 2000), Tr(Tc("甲", Restart), Tc("1")), Tr(Tc("", Continue), Tc("2")))
            + $"<w:p w14:paraId=\"00AA11BB\">{R("结尾")}<w:r><w:drawing><wp:inline><wp:extent cx=\"127000\" cy=\"254000\"/><wp:docPr descr=\"图章\"/><a:blip/></wp:inline></w:drawing></w:r></w:p>")
        .WithStyles("<w:style w:type=\"paragraph\" w:styleId=\"1\"><w:name w:val=\"heading 1\"/></w:style>")
        .WithNumbering("<w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"chineseCounting\"/><w:lvlText w:val=\"%1、\"/></w:lvl></w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>")
        .WithFootnotes($"<w:footnote w:id=\"2\">{P("注释")}</w:footnote>")
        .WithFooter("footer1", P("— 1 —"))
        .WithTitle("年度报告");
}
