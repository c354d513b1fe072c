using DisclosureParser.Documents;
using DisclosureParser.Readers.Pdf;

namespace DisclosureParser.Tests.Readers.Pdf;

public class PdfReaderConformanceTests : ReaderConformance
{
    protected override IDocumentReader CreateReader() => new PdfReader();

    protected override IEnumerable<DocumentContent> GoodSamples()
    {
        PdfSketch report = new PdfSketch { Title = "某区年度报告" }.Text(150, 40, "某区年度报告", size: 16, font: "Hei");
        report.Text(50, 80, "一、总体情况").Grid([50, 150, 200, 250], [100, 120, 140])
            .Text(55, 104, "甲").Text(170, 104, "1").Text(220, 104, "2").Text(55, 124, "乙").Text(170, 124, "3").Text(220, 124, "4");
        report.NewPage().Grid([50, 150, 200, 250], [40, 60, 80]).Text(55, 44, "丙").Text(170, 44, "5").Text(190, 580, "- 2 -");
        yield return report.ToContent("report.pdf");
    }

    protected override IEnumerable<(DocumentContent Content, DocumentLimits Limits, string LimitName)> OversizedSamples()
    {
        DocumentContent sample = GoodSamples().First();
        DocumentLimits limits = DocumentLimits.Default;
        yield return (sample, limits with { MaxPages = 1 }, nameof(DocumentLimits.MaxPages));
        yield return (sample, limits with { MaxLettersPerPage = 3 }, nameof(DocumentLimits.MaxLettersPerPage));
        yield return (sample, limits with { MaxLetters = 20 }, nameof(DocumentLimits.MaxLetters));
        yield return (sample, limits with { MaxPathsPerPage = 2 }, nameof(DocumentLimits.MaxPathsPerPage));
    }
}
