using DisclosureParser.Rules.Proactive;
using DisclosureParser.Tests.Support;

namespace DisclosureParser.Tests.Rules.Proactive;

public class DecisionsNeedItemsTests
{
    private static ReportBuilder Without(params string[] rows)
    {
        ReportBuilder report = ReportBuilder.Clean(2020);
        foreach (string row in rows) report.Number($"proactive.{row}@previousItems", 0).Number($"proactive.{row}@change", 0);
        return report;
    }

    [Fact]
    public void Decisions_in_a_row_without_items_fail_at_the_row() =>
        RuleTester.Fails<DecisionsNeedItems>(Without("penalties"), Severity.Warning, "proactive.penalties");

    [Fact]
    public void A_body_that_fills_in_decisions_alone_gets_a_remark() => Assert.All(
        RuleTester.Check<DecisionsNeedItems>(Without("licensing", "otherServices", "penalties", "compulsion")).Findings,
        finding => Assert.Equal(Severity.Info, finding.Severity));

    [Fact]
    public void Items_pass() => RuleTester.Passes<DecisionsNeedItems>(ReportBuilder.Clean(2020));

    [Fact]
    public void Blank_items_are_not_evaluated() => Assert.Equal(
        Outcome.NotEvaluated, RuleTester.Check<DecisionsNeedItems>(Without("penalties").Blank("proactive.penalties@previousItems")).Outcome);

    [Fact]
    public void The_revised_form_has_no_such_columns() => RuleTester.DoesNotApply<DecisionsNeedItems>(ReportBuilder.Clean());
}
