using DisclosureParser.Rules.Proactive;
using DisclosureParser.Tests.Support;

namespace DisclosureParser.Tests.Rules.Proactive;

public class ProcurementAgreesTests
{
    private const string Projects = "proactive.procurement@projects", Amount = "proactive.procurement@amount";

    [Theory]
    [InlineData(6, 0)]
    [InlineData(0, 12.5)]
    public void One_without_the_other_fails_at_the_row(decimal projects, decimal amount) => RuleTester.Fails<ProcurementAgrees>(
        ReportBuilder.Clean(2020).Number(Projects, projects).Number(Amount, amount), Severity.Warning, "proactive.procurement");

    [Theory]
    [InlineData(6, 12.5)]
    [InlineData(0, 0)]
    public void Both_or_neither_pass(decimal projects, decimal amount) =>
        RuleTester.Passes<ProcurementAgrees>(ReportBuilder.Clean(2020).Number(Projects, projects).Number(Amount, amount));

    [Fact]
    public void Orders_under_a_framework_agreement_cost_nothing() => RuleTester.Passes<ProcurementAgrees>(
        ReportBuilder.Clean(2020).Number(Projects, 6).Number(Amount, 0).Text("overview", "政府集中采购均为框架协议采购。"));

    [Fact]
    public void A_blank_is_not_evaluated() =>
        Assert.Equal(Outcome.NotEvaluated, RuleTester.Check<ProcurementAgrees>(ReportBuilder.Clean(2020).Blank(Amount)).Outcome);

    [Fact]
    public void The_revised_form_has_no_such_row() => RuleTester.DoesNotApply<ProcurementAgrees>(ReportBuilder.Clean());
}
