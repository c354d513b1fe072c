using System.Collections.Immutable;
using DisclosureParser.Rules;
using DisclosureParser.Templates;

namespace DisclosureParser.Tests.Support;

/// <summary>Runs rules over built reports.</summary>
internal static class Audit
{
    /// <summary>Every rule.</summary>
    public static AuditResult All(ReportBuilder report) => Run(report.Parse(), RuleSettings.Default);

    /// <summary>The rules with these id prefixes.</summary>
    public static AuditResult Only(ReportBuilder report, params string[] rules) =>
        Run(report.Parse(), new RuleSettings { Select = [.. rules] });

    /// <summary>The rules of this library under these settings.</summary>
    public static AuditResult Run(ParseResult parsed, RuleSettings settings) =>
        new RuleRunner(TemplateCatalog.BuiltIn, BuiltInRules.All, settings).Run(parsed, CancellationToken.None);

    /// <summary>These rules and no others.</summary>
    public static AuditResult Run(ParseResult parsed, params Rule[] rules) =>
        new RuleRunner(TemplateCatalog.BuiltIn, ImmutableArray.Create(rules), RuleSettings.Default).Run(parsed, CancellationToken.None);

    /// <summary>The outcome of a rule.</summary>
    public static RuleOutcome Of(this AuditResult result, string rule) => result.Outcomes.Single(outcome => outcome.RuleId == rule);

    /// <summary>Rule, subject and severity of each finding.</summary>
    public static string[] Shown(this AuditResult result) =>
        [.. result.Findings.Select(finding => $"{finding.RuleId} {finding.Subject} {finding.Severity}")];
}
