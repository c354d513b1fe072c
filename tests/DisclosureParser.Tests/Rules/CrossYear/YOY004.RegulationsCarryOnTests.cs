using DisclosureParser.Tests.Support;

namespace DisclosureParser.Tests.Rules.CrossYear;

public class RegulationsCarryOnTests
{
    private static AuditResult Compare(AgencyLevel level, int inForce, string? note = null)
    {
        YearPair pair = YearPair.Clean();
        foreach (ReportBuilder report in new[] { pair.Previous, pair.Current }) report.By(AgencyKind.Government, level, "清河市人民政府");
        pair.Previous.Number("proactive.regulations@inForce", 11);
        pair.Current.Number("proactive.regulations@issued", 2).Number("proactive.regulations@repealed", 1).Number("proactive.regulations@inForce", inForce);
        if (note is not null) pair.Current.Text("overview", note);
        return pair.Compare("YOY004");
    }

    [Fact]
    public void A_stock_that_rolls_forward_passes() => Assert.Equal(Outcome.Passed, Compare(AgencyLevel.City, 12).Of("YOY004").Outcome);

    [Theory]
    [InlineData(AgencyLevel.City, Severity.Error)]
    [InlineData(AgencyLevel.County, Severity.Warning)]
    public void A_stock_that_does_not_fails_at_the_figure(AgencyLevel level, Severity severity) =>
        Assert.Equal([$"YOY004 proactive.regulations@inForce {severity}"], Compare(level, 15).Shown());

    [Fact]
    public void Rules_that_were_revised_and_published_anew_pass() => Assert.Empty(Compare(AgencyLevel.City, 13, "修改政府规章1件，重新公布。").Findings);
}
