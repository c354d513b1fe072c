using System.Collections.Immutable;
using DisclosureParser.Documents;

namespace DisclosureParser.Reporting;

/// <summary>A report as a suite of test cases.</summary>
internal sealed record JUnitSuite(string Name, ImmutableArray<JUnitCase> Cases)
{
    public int Tests => Cases.Length;

    public int Failures => Cases.Count(item => item.Kind == JUnitKind.Failure);

    public int Unread => Cases.Count(item => item.Kind == JUnitKind.Error);

    public int Skipped => Cases.Count(item => item.Kind == JUnitKind.Skipped);

    public static JUnitSuite Of(AuditResult result, FormatOptions options)
    {
        ImmutableArray<JUnitCase>.Builder cases = ImmutableArray.CreateBuilder<JUnitCase>();
        if (result.Status == AuditStatus.Unreadable)
        {
            // One case, not one for each rule: that it was not read is the whole of it.
            Diagnostic? why = result.Diagnostics.FirstOrDefault(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error) ?? result.Diagnostics.FirstOrDefault();
            cases.Add(new JUnitCase(why?.Id ?? "DOC", JUnitKind.Error, "unreadable", why?.In(options.Language) ?? new TextWords(options.Language).Of(result)));
            return new JUnitSuite(result.Document.Name, cases.ToImmutable());
        }

        PlaceWords places = new(options.Templates, options.Language);
        ILookup<string, Finding> findings = result.Findings.ToLookup(finding => finding.RuleId, StringComparer.Ordinal);
        foreach (RuleOutcome outcome in result.Outcomes)
        {
            foreach (Finding finding in findings[outcome.RuleId]) cases.Add(Case(finding, places.Of(finding, result.Report?.TemplateId), options));
            if (outcome.Outcome == Outcome.NotEvaluated) cases.Add(new JUnitCase(outcome.RuleId, JUnitKind.Skipped, "notEvaluated", outcome.ReasonIn(options.Language) ?? ""));
            else if (outcome.Outcome == Outcome.Passed) cases.Add(new JUnitCase(outcome.RuleId, JUnitKind.Passed, "", ""));
        }

        return new JUnitSuite(result.Document.Name, cases.ToImmutable());
    }

    private static JUnitCase Case(Finding finding, string place, FormatOptions options)
    {
        string severity = JsonParts.Word(finding.Severity);
        string text = string.Join('\n', ((string?[])[finding.Evidence?.Formula, finding.HintIn(options.Language), Ledger.ProblemLedger.Law(finding.LegalBasis, options.Language)]).Where(line => !string.IsNullOrEmpty(line)));
        bool fails = finding.Suppression is null && finding.IsKnown != true && options.FailOn != Severity.Off && finding.Severity >= options.FailOn;
        string type = finding.Suppression is not null ? "suppressed" : finding.IsKnown == true ? $"known {severity}" : severity;
        return new JUnitCase($"{finding.RuleId} {place}", fails ? JUnitKind.Failure : JUnitKind.Passed, type, finding.In(options.Language), text);
    }
}

/// <summary>A test case.</summary>
internal sealed record JUnitCase(string Name, JUnitKind Kind, string Type, string Message, string Text = "");

/// <summary>How a test case came out.</summary>
internal enum JUnitKind
{
    Passed,
    Failure,
    Error,
    Skipped,
}
