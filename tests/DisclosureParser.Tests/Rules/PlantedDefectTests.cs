using FixtureGenerator.Defects;
using FixtureGenerator.Forms;
using FixtureGenerator.Layouts;
using FixtureGenerator.Reports;

namespace DisclosureParser.Tests.Rules;

/// <summary>
/// Defects planted one at a time in clean reports and printed: each is found by its rule at its subject, and nothing else is.
/// One format for each defect, in turn; <c>FixtureGenerator --defects</c> plants them in all.
/// </summary>
public class PlantedDefectTests
{
    private static readonly ReportSpecification[] Clean = [CleanReport.Department, CleanReport.Trial, CleanReport.Government, CleanReport.Town];

    public static TheoryData<string, string> Defects()
    {
        TheoryData<string, string> data = [];
        for (int i = 0; i < DefectCatalog.All.Length; i++)
        {
            Defect defect = DefectCatalog.All[i];
            Rendering[] formats = [.. DefectCatalog.Formats.Where(format => format.Name.StartsWith(defect.Only, StringComparison.Ordinal))];
            data.Add(defect.Name, formats[i % formats.Length].Name);
        }

        return data;
    }

    public static TheoryData<int, string> CleanReports()
    {
        TheoryData<int, string> data = [];
        for (int i = 0; i < Clean.Length; i++)
        {
            foreach (Rendering format in DefectCatalog.Formats) data.Add(i, format.Name);
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Defects))]
    public async Task A_planted_defect_is_found_and_nothing_else(string name, string format)
    {
        Defect defect = DefectCatalog.Find(name);
        Rendering rendering = LayoutCatalog.Find(format).Rendering;

        AuditResult audit = await DefectReport.AuditAsync(defect.Write(rendering), rendering);

        Assert.Equal("", DefectReport.Difference(defect, audit));
    }

    [Theory]
    [MemberData(nameof(CleanReports))]
    public async Task A_clean_report_has_nothing_above_a_remark(int report, string format)
    {
        Rendering rendering = LayoutCatalog.Find(format).Rendering;

        AuditResult audit = await DefectReport.AuditAsync(rendering.Write(ReportPrinting.Print(Clean[report], FormVariant.None)), rendering);

        Assert.Empty(audit.Findings.Where(finding => finding.Severity > Severity.Info).Select(finding => $"{finding.RuleId} {finding.Message}"));
        Assert.Equal(AuditStatus.Complete, audit.Status);
    }
}
