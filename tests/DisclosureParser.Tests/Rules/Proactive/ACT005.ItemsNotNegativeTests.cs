using DisclosureParser.Tests.Support;

namespace DisclosureParser.Tests.Rules.Proactive;

public class ItemsNotNegativeTests
{
    private static ReportBuilder Dropped() => ReportBuilder.Clean(2020).Number("proactive.fees@previousItems", 1).Number("proactive.fees@change", -3, "减3");

    [Fact]
    public void More_items_dropped_than_there_were_fail_at_the_row()
    {
        AuditResult result = Audit.Only(Dropped(), "ACT005");

        Assert.Equal(["ACT005 proactive.fees Error"], result.Shown());
        Assert.Equal((0, -2), (result.Findings[0].Evidence!.Left, result.Findings[0].Evidence!.Right));
    }

    [Fact]
    public void As_many_dropped_as_there_were_pass() =>
        Assert.Equal(Outcome.Passed, Audit.Only(Dropped().Number("proactive.fees@previousItems", 3), "ACT005").Of("ACT005").Outcome);

    [Fact]
    public void A_dash_for_the_items_of_the_year_before_is_not_evaluated() =>
        Assert.Equal(Outcome.NotEvaluated, Audit.Only(Dropped().Dash("proactive.fees@previousItems"), "ACT005").Of("ACT005").Outcome);
}
