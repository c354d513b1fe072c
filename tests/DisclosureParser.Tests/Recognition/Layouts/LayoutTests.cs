using DisclosureParser.Documents;
using FixtureGenerator.Layouts;
using FixtureGenerator.Reports;

namespace DisclosureParser.Tests.Recognition.Layouts;

/// <summary>Every layout of the generator with the form as it is, and every variant of the form in four formats and in the texts that keep least of a table: all of it must be read.</summary>
public class LayoutTests
{
    // One report on each form, both busy, so that columns that are mixed up show.
    private static readonly ReportSpecification[] Reports = [ReportSpecification.Create(0), ReportSpecification.Create(1)];

    private static readonly string[] Carriers = ["html-clean", "docx-word", "pdf-ruled", "txt-cells", "txt-spaced-rows", "txt-squeezed-rows", "txt-csv", "txt-inner-bars"];

    public static TheoryData<string> Layouts() =>
        [.. LayoutCatalog.All.Where(layout => layout.Variant.Name.Length == 0 || Carriers.Contains(layout.Rendering.Name) && !layout.Variant.Name.Contains('.', StringComparison.Ordinal)).Select(layout => layout.Name)];

    [Theory]
    [MemberData(nameof(Layouts))]
    public async Task Everything_is_read_as_printed(string name)
    {
        Layout layout = LayoutCatalog.Find(name);
        List<string> differences = [];
        foreach (ReportSpecification report in Reports.Where(layout.Fits))
        {
            PrintedLayout printed = await PrintedLayout.ParseAsync(layout, report);

            Assert.Empty(printed.WrongNumbers);
            List<string> own = [.. printed.Differences];
            bool saysSo = printed.Result.Status != AuditStatus.Complete;
            if (printed.IsDestroyed) Assert.True(saysSo && printed.Result.Diagnostics.Any(diagnostic => diagnostic.Id == DiagnosticIds.TableNotFullyRead), $"{report.Id}: what the layout destroyed is passed over in silence");
            Assert.True(own.Count == 0 || saysSo, $"{report.Id}: complete, and yet {string.Join("; ", own.Take(5))}");
            differences.AddRange(own.Select(difference => $"{report.Id} {difference}"));
        }

        Assert.Empty(differences);
    }
}
