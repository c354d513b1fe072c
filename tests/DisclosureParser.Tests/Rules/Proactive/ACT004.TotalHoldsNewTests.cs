using DisclosureParser.Tests.Support;

namespace DisclosureParser.Tests.Rules.Proactive;

public class TotalHoldsNewTests
{
    [Fact]
    public void A_total_smaller_than_what_is_new_fails_at_the_row() => Assert.Equal(
        ["ACT004 proactive.normativeDocuments Error"],
        Audit.Only(ReportBuilder.Clean(2020).Number("proactive.normativeDocuments@disclosed", 31), "ACT004").Shown());

    [Fact]
    public void A_total_that_holds_what_is_new_passes() =>
        Assert.Equal(Outcome.Passed, Audit.Only(ReportBuilder.Clean(2020), "ACT004").Of("ACT004").Outcome);

    [Fact]
    public void A_total_that_was_not_read_is_not_evaluated() => Assert.Equal(
        Outcome.NotEvaluated, Audit.Only(ReportBuilder.Clean(2020).Uncertain("proactive.normativeDocuments@totalDisclosed"), "ACT004").Of("ACT004").Outcome);
}
