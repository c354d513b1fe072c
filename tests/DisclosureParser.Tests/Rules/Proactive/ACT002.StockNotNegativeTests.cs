using DisclosureParser.Tests.Support;

namespace DisclosureParser.Tests.Rules.Proactive;

public class StockNotNegativeTests
{
    private static ReportBuilder Negative() => ReportBuilder.Clean()
        .Number("proactive.normativeDocuments@issued", 5).Number("proactive.normativeDocuments@repealed", 0).Number("proactive.normativeDocuments@inForce", 3);

    [Fact]
    public void More_issued_than_is_in_force_or_repealed_fails_at_the_row()
    {
        AuditResult result = Audit.Only(Negative(), "ACT002");

        Assert.Equal(["ACT002 proactive.normativeDocuments Error"], result.Shown());
        Assert.Contains("推算上年存量为负2", result.Findings[0].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Documents_that_lapsed_by_themselves_make_it_a_warning() => Assert.Equal(
        ["ACT002 proactive.normativeDocuments Warning"],
        Audit.Only(Negative().Text("overview", "另有2件规范性文件有效期届满自动失效。"), "ACT002").Shown());

    [Fact]
    public void A_blank_stock_is_not_evaluated() =>
        Assert.Equal(Outcome.NotEvaluated, Audit.Only(Negative().Blank("proactive.normativeDocuments@inForce"), "ACT002").Of("ACT002").Outcome);

    [Fact]
    public void A_stock_that_holds_what_was_issued_passes() =>
        Assert.Equal(Outcome.Passed, Audit.Only(ReportBuilder.Clean(), "ACT002").Of("ACT002").Outcome);

    [Fact]
    public void The_trial_form_has_no_such_columns() =>
        Assert.Equal(Outcome.NotApplicable, Audit.Only(ReportBuilder.Clean(2020), "ACT002").Of("ACT002").Outcome);
}
