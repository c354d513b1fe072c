using DisclosureParser.Documents;
using DisclosureParser.Tests.Support;

namespace DisclosureParser.Tests.Rules.Cells;

public class TablesAreTextTests
{
    private static ReportBuilder Picture(ReportBuilder report, string table) =>
        report.WithoutTable(table).Table(table, printed => printed with { Pictures = [new SourceLocation(new BlockPath(12))] });

    [Fact]
    public void A_picture_is_a_warning_at_its_table_and_leaves_the_figures_open()
    {
        AuditResult result = Audit.Only(Picture(ReportBuilder.Clean(), "requests"), "TAB", "REQ");

        Assert.Equal(["TAB014 requests Warning"], result.Shown());
        Assert.Equal(Outcome.NotEvaluated, result.Of("TAB004").Outcome);
        Assert.Equal(Outcome.NotEvaluated, result.Of("TAB010").Outcome);
        Assert.Equal(Outcome.NotEvaluated, result.Of("REQ003").Outcome);
        Assert.Equal(AuditStatus.Incomplete, result.Status);
    }

    [Fact]
    public void Several_pictures_are_one_finding_at_the_report() => Assert.Equal(
        ["TAB014 report Warning"], Audit.Only(Picture(Picture(ReportBuilder.Clean(), "requests"), "disputes"), "TAB014").Shown());

    [Fact]
    public void Tables_that_are_text_pass() => Assert.Equal(Outcome.Passed, Audit.Only(ReportBuilder.Clean(), "TAB014").Of("TAB014").Outcome);
}
