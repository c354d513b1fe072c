using DisclosureParser.Configuration;
using DisclosureParser.Reporting;
using DisclosureParser.Rules;
using DisclosureParser.Tests.Support;

namespace DisclosureParser.Tests.Configuration;

public class ConfiguredPipelineTests
{
    private static readonly DateOnly Today = new(2026, 1, 15);

    [Fact]
    public async Task A_suppressed_finding_stays_with_its_reason_and_is_in_no_count_by_severity()
    {
        DisclosureConfiguration configuration = Suppress("REV001", "disputes.*", "2026-01-15");
        AuditResult before = await AuditAsync(DisclosureConfiguration.Default), after = await AuditAsync(configuration);

        Assert.Equal(before.Findings.Select(finding => finding.Id), after.Findings.Select(finding => finding.Id));
        Finding hidden = Assert.Single(after.Findings, finding => finding.Suppression is not null);
        Assert.Equal(("REV001", "已核实"), (hidden.RuleId, hidden.Suppression!.Reason));
        AuditSummary counted = AuditSummary.Of([after]);
        Assert.Equal(AuditSummary.Of([before]).Errors - 1, counted.Errors);
        Assert.Equal(1, counted.Suppressed);
        Assert.Equal(Outcome.Failed, after.Of("REV001").Outcome);
    }

    [Theory]
    [InlineData("REV001", "disputes.*", "2026-01-14", SuppressionState.Expired, 1)]
    [InlineData("REV001", "disputes.*", "2026-01-15", SuppressionState.Used, 1)]
    [InlineData("REV001", "disputes.litigation*", "2026-12-31", SuppressionState.Unused, 0)]
    [InlineData("REV002", "disputes.*", "2026-12-31", SuppressionState.Unused, 0)]
    public async Task A_suppression_is_used_unused_or_expired(string rule, string subject, string until, SuppressionState state, int findings)
    {
        DisclosureConfiguration configuration = Suppress(rule, subject, until);
        AuditResult result = await AuditAsync(configuration);

        SuppressionUse use = Assert.Single(SuppressionUse.Of(configuration.Suppressions, [result], Today));
        Assert.Equal((state, findings), (use.State, use.Findings));
        Assert.Equal(state == SuppressionState.Used, result.Findings.Any(finding => finding.Suppression is not null));
    }

    [Theory]
    [InlineData("agency: 清河县*", true)]
    [InlineData("agency: 青河县*", false)]
    [InlineData("file: '*.html'", true)]
    [InlineData("file: '*.pdf'", false)]
    [InlineData("year: 2023", true)]
    [InlineData("year: 2022", false)]
    public async Task A_suppression_may_be_limited_to_bodies_files_and_years(string limit, bool hides)
    {
        AuditResult result = await AuditAsync(DisclosureConfiguration.Parse(
            $"suppressions: [ {{ rule: REV001, subject: disputes.reconsideration@total, reason: 已核实, by: 王某, until: 2026-12-31, {limit} }} ]"));
        Assert.Equal(hides, result.Findings.Any(finding => finding.Suppression is not null));
    }

    [Fact]
    public async Task What_is_known_of_a_body_stands_in_place_of_what_its_name_tells()
    {
        AuditResult result = await AuditAsync(DisclosureConfiguration.Parse("agencies: [ { name: 清河县*, kind: other, level: city, deadline: 12-31 } ]"));
        Assert.Equal((AgencyKind.Other, AgencyLevel.City), (result.Report!.Header.Agency!.Kind, result.Report.Header.Agency.Level));
        Assert.Equal((Outcome.NotApplicable, Outcome.Passed), (result.Of("PUB001").Outcome, result.Of("PUB003").Outcome));
    }

    [Theory]
    [InlineData("rules: { options: { PUB003: { deadline: 01-20 } } }", 3, Severity.Warning)]
    [InlineData("rules: { options: { PUB003: { deadline: 02-20 } } }", 3, null)]
    [InlineData("agencies: [ { name: 东山镇*, deadline: 02-01 } ]\nrules: { options: { PUB003: { deadline: 02-20 } } }", 3, Severity.Warning)]
    public void A_local_deadline_stands_in_place_of_the_rules_own(string yaml, int day, Severity? severity)
    {
        DisclosureConfiguration configuration = DisclosureConfiguration.Parse(yaml);
        ReportBuilder town = ReportBuilder.Clean().By(AgencyKind.Township, AgencyLevel.Township, "东山镇人民政府")
            .Header(header => header with { PublishedOn = header.PublishedOn! with { Date = new DateOnly(2025, 2, day) } });
        AuditResult result = Audit.Run(town.Parse(), new RuleSettings { Options = configuration.Options, Agencies = configuration.Agencies, Select = ["PUB003"] });
        Assert.Equal(severity, result.Findings.FirstOrDefault()?.Severity);
    }

    [Fact]
    public void Names_that_are_known_as_one_body_agree()
    {
        ReportBuilder report = ReportBuilder.Clean().By(AgencyKind.Department, AgencyLevel.County, "清河县数据局")
            .Header(header => header with { Signature = new Passage("清河县大鹏办", header.Title!.Location) });
        DisclosureConfiguration configuration = DisclosureConfiguration.Parse("agencies: [ { name: 清河县数据局, aliases: [清河县大鹏办] } ]");
        Assert.Equal(Outcome.Failed, Audit.Run(report.Parse(), new RuleSettings { Select = ["MET003"] }).Of("MET003").Outcome);
        Assert.Equal(Outcome.Passed, Audit.Run(report.Parse(), new RuleSettings { Select = ["MET003"], Agencies = configuration.Agencies }).Of("MET003").Outcome);
    }

    [Fact]
    public void Options_of_rules_change_what_they_say()
    {
        ReportBuilder report = ReportBuilder.Clean().ExtraHeading("七、建议提案办理结果公开情况", 7).Text("overview", new string('字', 1200));
        DisclosureConfiguration configuration = DisclosureConfiguration.Parse("rules: { options: { SEC005: { allow: [建议提案] }, SEC008: { maxCharacters: 1000 } } }");
        Assert.Equal(Outcome.Passed, Run("SEC008", new RuleSettings()));
        Assert.Equal(Outcome.Failed, Run("SEC005", new RuleSettings()));
        Assert.Equal(Outcome.Failed, Run("SEC008", new RuleSettings { Options = configuration.Options }));
        Assert.Equal(Outcome.Passed, Run("SEC005", new RuleSettings { Options = configuration.Options }));

        Outcome Run(string rule, RuleSettings settings) => Audit.Run(report.Parse(), settings with { Select = [rule] }).Of(rule).Outcome;
    }

    private static DisclosureConfiguration Suppress(string rule, string subject, string until) =>
        DisclosureConfiguration.Parse($"suppressions: [ {{ rule: {rule}, subject: '{subject}', reason: 已核实, by: 王某, until: {until} }} ]");

    private static Task<AuditResult> AuditAsync(DisclosureConfiguration configuration) =>
        new DisclosurePipelineBuilder().Configure(configuration, Today).Build()
            .AuditAsync(DocumentSource.FromFile(Repository.File("testdata", "reports", "qinghe-market-2023", "report.html")));
}
