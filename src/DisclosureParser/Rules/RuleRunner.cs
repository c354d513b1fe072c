using System.Collections.Immutable;
using DisclosureParser.Documents;
using DisclosureParser.Rules.Grouping;
using DisclosureParser.Rules.Local;
using DisclosureParser.Rules.Neighbours;
using DisclosureParser.Rules.Reconciliation;
using DisclosureParser.Templates;

namespace DisclosureParser.Rules;

/// <summary>Runs every rule over a report and gives every rule an outcome.</summary>
/// <param name="templates">The forms that are known.</param>
/// <param name="rules">The rules, each id once.</param>
/// <param name="settings">Which of them run.</param>
internal sealed class RuleRunner(TemplateCatalog templates, ImmutableArray<Rule> rules, RuleSettings settings)
{
    /// <summary>The first year of the form, in which it was encouraged and not yet required.</summary>
    private const int TrialYear = 2019;

    private readonly ImmutableArray<Rule> _rules = [.. rules.OrderBy(rule => rule.Descriptor.Id, StringComparer.Ordinal)];
    private readonly KnownAgencies _agencies = new(settings.Agencies);

    public AuditResult Run(ParseResult parsed, CancellationToken cancellationToken)
    {
        if (parsed.Report is not AnnualReport report || parsed.Status == AuditStatus.Unreadable) return Unreadable(parsed);

        RuleContext context = new(report, templates.Find(report.TemplateId), parsed.Document) { Settings = settings, Agencies = _agencies, Templates = templates };
        List<Diagnostic> diagnostics = [.. parsed.Diagnostics];
        List<(string Id, RuleResult Result)> results = [];
        foreach (Rule rule in _rules)
        {
            cancellationToken.ThrowIfCancellationRequested();
            results.Add((rule.Descriptor.Id, Evaluate(rule, context, diagnostics)));
        }

        ImmutableArray<GroupedFinding> grouped = FindingGrouper.Group(
            context, [.. results.SelectMany(result => result.Result.Findings).Select(finding => WithSeverity(finding, context))], LocalSums(context, results));
        ImmutableArray<RuleOutcome> outcomes = [.. results.Select(result => OutcomeOf(result.Id, result.Result, grouped))];
        bool isIncomplete = parsed.Status != AuditStatus.Complete || outcomes.Any(outcome => outcome.Outcome == Outcome.NotEvaluated);
        return new AuditResult(
            parsed.Document.Info,
            isIncomplete ? AuditStatus.Incomplete : AuditStatus.Complete,
            report,
            FindingIds.Assign(InOrder(grouped.Where(finding => finding.CoveredBy is null).Select(finding => finding.Finding))),
            outcomes,
            InOrder(diagnostics));
    }

    /// <summary>
    /// Runs the rules that look at other reports over one that was audited by itself, and puts what they found among the rest.
    /// </summary>
    public AuditResult Relate(AuditResult audited, ReportNeighbours neighbours, CancellationToken cancellationToken)
    {
        if (audited.Report is not AnnualReport report) return audited;
        SourceDocument document = new(audited.Document, []) { Diagnostics = audited.Diagnostics };
        RuleContext context = new(report, templates.Find(report.TemplateId), document, neighbours) { Settings = settings, Agencies = _agencies, Templates = templates };
        List<Diagnostic> diagnostics = [.. audited.Diagnostics];
        Dictionary<string, RuleResult> results = new(StringComparer.Ordinal);
        foreach (Rule rule in _rules.Where(rule => LooksAt(rule.Descriptor, neighbours)))
        {
            cancellationToken.ThrowIfCancellationRequested();
            results[rule.Descriptor.Id] = Evaluate(rule, context, diagnostics);
        }

        ImmutableArray<GroupedFinding> grouped = FindingGrouper.Group(
            context, [.. results.Values.SelectMany(result => result.Findings).Select(finding => WithSeverity(finding, context))], []);
        ImmutableArray<RuleOutcome> outcomes =
            [.. audited.Outcomes.Select(known => results.TryGetValue(known.RuleId, out RuleResult? result) ? OutcomeOf(known.RuleId, result, grouped) : known)];
        bool isUnassessed = outcomes.Any(outcome => outcome.Outcome == Outcome.NotEvaluated) || diagnostics.Count > audited.Diagnostics.Length;
        return audited with
        {
            Status = audited.Status == AuditStatus.Complete && isUnassessed ? AuditStatus.Incomplete : audited.Status,
            Findings = FindingIds.Assign(InOrder(
                audited.Findings.Where(finding => !results.ContainsKey(finding.RuleId))
                    .Concat(grouped.Where(finding => finding.CoveredBy is null).Select(finding => finding.Finding)))),
            Outcomes = outcomes,
            Diagnostics = InOrder(diagnostics),
        };
    }

    private ImmutableArray<Sum> LocalSums(RuleContext context, List<(string Id, RuleResult Result)> results)
    {
        HashSet<string> evaluated = [.. results.Where(result => result.Result.Outcome is Outcome.Passed or Outcome.Failed).Select(result => result.Id)];
        return [.. _rules.OfType<LocalSumRule>().Where(rule => evaluated.Contains(rule.Descriptor.Id)).SelectMany(rule => rule.Sums(context))];
    }

    // A rule that is evaluated by itself, too, keeps its result where there is nothing to hold it against.
    private static bool LooksAt(RuleDescriptor rule, ReportNeighbours neighbours) =>
        rule.Needs != NeighbourKind.None || (rule.Uses != NeighbourKind.None && neighbours.Lack(rule.Uses) is null);

    private AuditResult Unreadable(ParseResult parsed) => new(
        parsed.Document.Info, AuditStatus.Unreadable, null, [],
        [.. _rules.Select(rule => new RuleOutcome(rule.Descriptor.Id, Outcome.NotEvaluated, "未能从文件中读出年度报告。")
        {
            EnglishReason = "No annual report could be read from the file.",
        })],
        InOrder(parsed.Diagnostics));

    private RuleResult Evaluate(Rule rule, RuleContext context, List<Diagnostic> diagnostics)
    {
        try
        {
            return RuleGuards.Before(rule.Descriptor, context, settings) ?? RuleGuards.After(rule.Descriptor, rule.Check(context), context);
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            // One faulty rule must not take the other findings with it.
            string id = rule.Descriptor.Id, kind = error.GetType().Name;
            diagnostics.Add(new Diagnostic(DiagnosticIds.RuleFault, DiagnosticSeverity.Warning, $"规则{id}自身出错（{kind}），未能评估。")
            {
                EnglishMessage = $"Rule {id} failed by a fault of its own ({kind}) and was not evaluated.",
            });
            return RuleResult.NotEvaluated("规则自身出错。", "The rule failed by a fault of its own.");
        }
    }

    private Finding WithSeverity(Finding finding, RuleContext context)
    {
        if (settings.Severities.TryGetValue(finding.RuleId, out Severity set)) return finding with { Severity = set };
        bool isTrial = context.Year == TrialYear && finding.Severity == Severity.Error
            && (finding.RuleId.StartsWith("SEC", StringComparison.Ordinal) || finding.RuleId.StartsWith("TAB", StringComparison.Ordinal));
        return isTrial ? finding with { Severity = Severity.Warning } : finding;
    }

    private static RuleOutcome OutcomeOf(string id, RuleResult result, ImmutableArray<GroupedFinding> grouped)
    {
        if (result.Findings.IsEmpty) return new RuleOutcome(id, result.Outcome, result.Reason) { EnglishReason = result.EnglishReason };
        Finding? cover = null;
        foreach (GroupedFinding finding in grouped)
        {
            if (finding.RuleId != id) continue;
            if (finding.CoveredBy is null) return new RuleOutcome(id, Outcome.Failed);
            cover ??= finding.CoveredBy;
        }

        return new RuleOutcome(id, Outcome.Failed, cover?.RuleId) { EnglishReason = cover?.RuleId };
    }

    private static IEnumerable<Finding> InOrder(IEnumerable<Finding> findings) => findings
        .OrderBy(finding => finding.RuleId, StringComparer.Ordinal)
        .ThenBy(finding => finding.Location.Path)
        .ThenBy(finding => finding.Subject, StringComparer.Ordinal);

    private static ImmutableArray<Diagnostic> InOrder(IEnumerable<Diagnostic> diagnostics) =>
    [
        .. diagnostics
            .OrderBy(diagnostic => diagnostic.Location is not null)
            .ThenBy(diagnostic => diagnostic.Location?.Path ?? default)
            .ThenBy(diagnostic => diagnostic.Id, StringComparer.Ordinal)
            .ThenBy(diagnostic => diagnostic.Message, StringComparer.Ordinal),
    ];
}
