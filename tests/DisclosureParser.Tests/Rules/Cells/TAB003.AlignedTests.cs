using FixtureGenerator.Defects;
using FixtureGenerator.Layouts;

namespace DisclosureParser.Tests.Rules.Cells;

public class AllProactiveFiguresPrintedWhereWordsAreAlignedTests
{
    [Theory]
    [InlineData("pdf-no-rules.landscape")]
    [InlineData("pdf-horizontal-rules.landscape")]
    public async Task A_row_whose_label_stands_in_the_table_was_not_lost(string layout)
    {
        Rendering rendering = LayoutCatalog.Find(layout).Rendering;

        AuditResult audit = await DefectReport.AuditAsync(DefectCatalog.Find("TAB010").Write(rendering), rendering);

        Assert.DoesNotContain(audit.Findings, finding => finding.Severity > Severity.Info);
        Assert.Equal(AuditStatus.Incomplete, audit.Status);
    }
}
