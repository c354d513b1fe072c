using System.Collections.Immutable;
using System.Text.Json;
using DisclosureParser.Documents;
using DisclosureParser.Reporting.Ledger;
using DisclosureParser.Templates;

namespace DisclosureParser.Reporting.Overview;

/// <summary>
/// One report in the data of the overview, short because there are thousands: d name, l link, r region, a agency, y year, s status, t form, f findings,
/// o outcome of each rule, q rules not evaluated by reason, x what was not read, v figures in the order of the form.
/// </summary>
internal sealed class OverviewReports(AuditRun run, FormatOptions options, StringTable strings, ImmutableArray<Template> forms, ImmutableArray<FormLayout> layouts)
{
    private readonly PlaceWords _places = new(options.Templates, options.Language);
    private readonly Dictionary<string, int> _rules = Index(run);

    public void Write(Utf8JsonWriter json, int at)
    {
        AuditResult result = run.Results[at];
        ReportHeader? header = result.Report?.Header;
        json.WriteStartObject();
        json.WriteNumber("d", strings.Of(result.Document.Name));
        if (DocumentUri.Link(result.Document.Name, options) is string link) json.WriteNumber("l", strings.Of(link));
        json.WriteNumber("r", strings.Of(run.Bodies.Bodies[at].Region ?? ""));
        json.WriteNumber("a", strings.Of(header?.Agency?.Name ?? ""));
        if (header?.Year is int year) json.WriteNumber("y", year);
        json.WriteNumber("s", (int)result.Status);
        int form = FormOf(result.Report?.TemplateId);
        if (form >= 0) json.WriteNumber("t", form);
        json.WriteStartArray("f");
        foreach (Finding finding in result.Findings) Finding(json, finding, result.Report?.TemplateId);
        json.WriteEndArray();
        json.WriteString("o", Outcomes(result));
        NotEvaluated(json, result);
        json.WriteStartArray("x");
        foreach (Diagnostic diagnostic in result.Diagnostics)
        {
            if (diagnostic.Severity != DiagnosticSeverity.Info) json.WriteNumberValue(strings.Of($"{diagnostic.Id} {diagnostic.In(options.Language)}{_places.Anchor(diagnostic.Location)}"));
        }

        json.WriteEndArray();
        if (form >= 0) Figures(json, result.Report!, layouts[form]);
        json.WriteEndObject();
    }

    private void Finding(Utf8JsonWriter json, Finding finding, string? template)
    {
        json.WriteStartArray();
        json.WriteNumberValue(_rules.GetValueOrDefault(finding.RuleId, 0));
        json.WriteNumberValue((int)finding.Severity - 1);
        json.WriteNumberValue(strings.Of(finding.Subject));
        json.WriteNumberValue(strings.Of(finding.In(options.Language)));
        json.WriteNumberValue(strings.Of(_places.Of(finding, template)));
        json.WriteNumberValue((int)ProblemLedger.StateOf(finding));
        Text(json, finding.HintIn(options.Language));
        Text(json, finding.Evidence?.Formula);
        json.WriteStartArray();
        foreach (Operand operand in finding.Evidence?.Operands ?? [])
        {
            json.WriteStartArray();
            // A figure of another document is no cell of this one's tables.
            json.WriteNumberValue(strings.Of(operand.Document is null ? operand.Key : ""));
            json.WriteNumberValue(strings.Of((operand.Document is null ? "" : operand.Document + " ") + _places.Subject(operand.Key, template)));
            if (operand.Value is decimal value) json.WriteNumberValue(value);
            else json.WriteNullValue();
            json.WriteEndArray();
        }

        json.WriteEndArray();
        json.WriteEndArray();
    }

    private int FormOf(string? id)
    {
        for (int at = 0; at < forms.Length; at++)
        {
            if (forms[at].Id == id) return at;
        }

        return -1;
    }

    private string Outcomes(AuditResult result)
    {
        char[] outcomes = new char[run.Rules.Length];
        Array.Fill(outcomes, ' ');
        foreach (RuleOutcome outcome in result.Outcomes)
        {
            if (_rules.TryGetValue(outcome.RuleId, out int at)) outcomes[at] = outcome.Outcome switch { Outcome.Passed => 'p', Outcome.Failed => 'f', Outcome.NotApplicable => 'n', _ => 'q' };
        }

        return new string(outcomes);
    }

    private void NotEvaluated(Utf8JsonWriter json, AuditResult result)
    {
        json.WriteStartArray("q");
        foreach (IGrouping<string, RuleOutcome> reason in result.Outcomes.Where(outcome => outcome.Outcome == Outcome.NotEvaluated && result.Status != AuditStatus.Unreadable)
            .GroupBy(outcome => outcome.ReasonIn(options.Language) ?? "", StringComparer.Ordinal))
        {
            json.WriteStartArray();
            json.WriteStartArray();
            foreach (RuleOutcome outcome in reason) json.WriteNumberValue(_rules.GetValueOrDefault(outcome.RuleId, 0));
            json.WriteEndArray();
            json.WriteNumberValue(strings.Of(reason.Key));
            json.WriteEndArray();
        }

        json.WriteEndArray();
    }

    private void Printed(Utf8JsonWriter json, string kind, string? text)
    {
        json.WriteStartArray();
        json.WriteStringValue(kind);
        json.WriteNumberValue(strings.Of(text ?? ""));
        json.WriteEndArray();
    }

    // 0.00, 1,200 and 251000元 are shown as printed.
    private static bool IsPlain(decimal value, string? text) =>
        value.Scale == 0 && (text is null || text == value.ToString(System.Globalization.CultureInfo.InvariantCulture));

    // A number; null where nothing is printed; ["n", text] for a number printed otherwise, ["d", text] for a dash, ["u", text] for what is no number or was not read.
    private void Figures(Utf8JsonWriter json, AnnualReport report, FormLayout layout)
    {
        json.WriteStartArray("v");
        foreach (string key in layout.Keys)
        {
            Figure? figure = report.FindFigure(key);
            if (figure?.Value is decimal value && IsPlain(value, figure.Text)) json.WriteNumberValue(value);
            else if (figure is { State: FigureState.Number }) Printed(json, "n", figure.Text);
            else if (figure is { State: FigureState.Dash }) Printed(json, "d", figure.Text);
            else if (figure is { State: FigureState.Unreadable }) Printed(json, "u", figure.Text ?? "？");
            else json.WriteNullValue();
        }

        json.WriteEndArray();
    }

    private void Text(Utf8JsonWriter json, string? text)
    {
        if (text is null) json.WriteNullValue();
        else json.WriteNumberValue(strings.Of(text));
    }

    private static Dictionary<string, int> Index(AuditRun run)
    {
        Dictionary<string, int> places = new(StringComparer.Ordinal);
        for (int at = 0; at < run.Rules.Length; at++) places[run.Rules[at].Id] = at;
        return places;
    }
}
