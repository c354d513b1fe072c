using System.Collections.Immutable;
using DisclosureParser.Templates;

namespace DisclosureParser.Rules;

/// <summary>Runs every rule over a report and gives every rule an outcome.</summary>
/// <param name="templates">The forms that are known.</param>
/// <param name="rules">The rules, each id once.</param>
/// <param name="settings">Which of them run.</param>
internal sealed class RuleRunner(TemplateCatalog templates, ImmutableArray<Rule> rules, RuleSettings settings)
{
    public AuditResult Run(ParseResult parsed, CancellationToken cancellationToken) =>
        new(parsed.Document.Info, parsed.Status, parsed.Report, [],
            templates.Templates.IsEmpty || settings.Select.IsEmpty ? [] : [.. rules.Select(rule => new RuleOutcome(rule.Descriptor.Id, Outcome.NotEvaluated))],
            parsed.Diagnostics);
}
