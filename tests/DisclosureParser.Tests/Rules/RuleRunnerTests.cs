using DisclosureParser.Documents;
using DisclosureParser.Rules;
using DisclosureParser.Templates;
using DisclosureParser.Tests.Support;

namespace DisclosureParser.Tests.Rules;

public class RuleRunnerTests
{
    [Fact]
    public void Every_rule_has_an_outcome_in_the_order_of_their_ids()
    {
        AuditResult result = Audit.All(ReportBuilder.Clean());

        string[] ids = [.. BuiltInRules.All.Select(rule => rule.Descriptor.Id)];
        Assert.Equal(ids.Order(StringComparer.Ordinal), result.Outcomes.Select(outcome => outcome.RuleId));
        Assert.Equal(ids.Length, ids.Distinct(StringComparer.Ordinal).Count());
        Assert.All(result.Outcomes, outcome => Assert.True(outcome.Reason is not null == outcome.Outcome is Outcome.NotApplicable or Outcome.NotEvaluated));
    }

    [Theory]
    [InlineData("REQ", null, Outcome.Passed)]
    [InlineData("REQ002", null, Outcome.NotApplicable)]
    [InlineData("REQ", "REQ001", Outcome.NotApplicable)]
    [InlineData("REQ001", "REQ", Outcome.Passed)]
    [InlineData("REQ", "REQ", Outcome.NotApplicable)]
    [InlineData(null, "REQ", Outcome.NotApplicable)]
    [InlineData(null, "TAB", Outcome.Passed)]
    public void The_longest_prefix_decides_which_rules_run(string? select, string? ignore, Outcome outcome)
    {
        RuleSettings settings = new() { Select = select is null ? [] : [select], Ignore = ignore is null ? [] : [ignore] };

        RuleOutcome result = Audit.Run(ReportBuilder.Clean().Parse(), settings).Of("REQ001");

        Assert.Equal(outcome, result.Outcome);
        Assert.Equal(outcome == Outcome.NotApplicable ? "未选用。" : null, result.Reason);
    }

    [Fact]
    public void A_severity_can_be_set_and_a_rule_switched_off()
    {
        ParseResult parsed = ReportBuilder.Clean().Number("disputes.reconsideration@total", 0).Parse();

        Assert.Equal(["REV001 disputes.reconsideration@total Info"], Audit.Run(parsed, With("REV001", Severity.Info)).Shown());
        Assert.Equal(Outcome.NotApplicable, Audit.Run(parsed, With("REV001", Severity.Off)).Of("REV001").Outcome);
    }

    [Fact]
    public void A_rule_that_throws_is_a_diagnostic_and_takes_nothing_else_with_it()
    {
        AuditResult result = Audit.Run(ReportBuilder.Clean().Parse(), new Faulty(), BuiltInRules.All.First(rule => rule.Descriptor.Id == "REV001"));

        Assert.Equal(Outcome.NotEvaluated, result.Of("QQQ001").Outcome);
        Assert.Equal(Outcome.Passed, result.Of("REV001").Outcome);
        Assert.Equal(DiagnosticIds.RuleFault, Assert.Single(result.Diagnostics).Id);
        Assert.Equal(AuditStatus.Incomplete, result.Status);
    }

    [Fact]
    public void Without_a_report_nothing_was_evaluated()
    {
        AuditResult result = Audit.Run(ReportBuilder.Clean().Parse() with { Report = null, Status = AuditStatus.Unreadable }, RuleSettings.Default);

        Assert.Equal(AuditStatus.Unreadable, result.Status);
        Assert.All(result.Outcomes, outcome => Assert.Equal(Outcome.NotEvaluated, outcome.Outcome));
    }

    [Fact]
    public void An_incomplete_reading_stays_incomplete() =>
        Assert.Equal(AuditStatus.Incomplete, Audit.Run(ReportBuilder.Clean().Parse(AuditStatus.Incomplete), RuleSettings.Default).Status);

    [Fact]
    public void A_report_that_no_form_covers_is_not_applicable_to_rules_about_forms()
    {
        ParseResult parsed = ReportBuilder.Clean().Parse();
        AuditResult result = Audit.Run(parsed with { Report = parsed.Report! with { TemplateId = null, Tables = [] } }, RuleSettings.Default);

        Assert.Equal(Outcome.NotApplicable, result.Of("REQ001").Outcome);
    }

    [Fact]
    public void The_same_report_gives_the_same_unique_ids_and_other_numbers_do_not_change_them()
    {
        AuditResult first = Audit.All(Wrong(9)), second = Audit.All(Wrong(11));

        Assert.Equal(first.Findings.Select(finding => finding.Id), second.Findings.Select(finding => finding.Id));
        Assert.Equal(first.Findings.Length, first.Findings.Select(finding => finding.Id).Distinct().Count());
        Assert.Matches("^REQ001-[0-9a-f]{12}$", first.Findings[0].Id);

        static ReportBuilder Wrong(int value) => ReportBuilder.Clean().Number("requests.results.granted@enterprise", value).Number("disputes.reconsideration@total", value);
    }

    [Fact]
    public void A_cancelled_run_stops() => Assert.Throws<OperationCanceledException>(() =>
        new RuleRunner(TemplateCatalog.BuiltIn, BuiltInRules.All, RuleSettings.Default).Run(ReportBuilder.Clean().Parse(), new CancellationToken(true)));

    private static RuleSettings With(string rule, Severity severity) =>
        new() { Severities = RuleSettings.Default.Severities.Add(rule, severity) };

    private sealed class Faulty : Rule
    {
        public override RuleDescriptor Descriptor { get; } = new("QQQ001", "出错", "Faulty", Severity.Info);

        public override RuleResult Check(RuleContext context) => throw new InvalidOperationException();
    }
}
