using System.Collections.Immutable;
using DisclosureParser.Documents;
using DisclosureParser.Reporting.Ledger;
using DisclosureParser.Rules;
using DisclosureParser.Templates;

namespace DisclosureParser.Reporting.Tidy;

/// <summary>
/// The results as tables for databases and notebooks. <c>report</c> is the document's name in all of them, so that they join and stay
/// the same when files are added. <c>outcomes</c> and <c>diagnostics</c> keep what was not assessed apart from what is in order.
/// </summary>
internal sealed class TidyTables(AuditRun run, FormatOptions options)
{
    private readonly PlaceWords _places = new(options.Templates, options.Language);

    public ImmutableArray<TidyTable> All =>
    [
        new("reports", "report format sha256 bytes:i pages:i status agency kind level region year:i template title period_from period_to published_on errors:i warnings:i infos:i suppressed:i", Reports()),
        new("figures", "report key value:n state text unit page:i path", Figures()),
        new("sections", "report key number:i heading text page:i path", Sections()),
        new("statements", "report key value:n text scope page:i path", Statements()),
        new("findings", "report id rule_id severity subject message place formula left_value:n right_value:n delta:n hint legal_basis baseline suppression_reason page:i path", Findings()),
        new("operands", "report finding_id position:i key value:n text document page:i path", Operands()),
        new("outcomes", "report rule_id outcome reason", Outcomes()),
        new("diagnostics", "report position:i id severity reason message page:i path", Diagnostics()),
        new("rules", "id severity title english_title legal_basis", Rules()),
        new("metrics", "key template table row column row_label column_label measure unit", Metrics()),
    ];

    private IEnumerable<object?[]> Reports() => run.Results.Select((result, at) =>
    {
        ReportHeader? header = result.Report?.Header;
        AuditSummary counts = AuditSummary.Of([result]);
        DocumentInfo document = result.Document;
        Agency? agency = header?.Agency;
        return (object?[])
        [
            document.Name, document.Format, document.Sha256, document.Bytes, (long?)document.Pages, JsonParts.Word(result.Status),
            agency?.Name, agency is null ? null : JsonParts.Word(agency.Kind), agency is null or { Level: AgencyLevel.Unknown } ? null : JsonParts.Word(agency.Level),
            run.Bodies.Bodies[at].Region, (long?)header?.Year, result.Report?.TemplateId, header?.Title?.Text,
            Day(header?.Period?.From), Day(header?.Period?.To), Day(header?.PublishedOn?.Date),
            (long)counts.Errors, (long)counts.Warnings, (long)counts.Infos, (long)counts.Suppressed,
        ];
    });

    private IEnumerable<object?[]> Figures() => Reported().SelectMany(pair => pair.Report.Tables.SelectMany(table => table.Figures).Select(figure =>
        (object?[])[pair.Name, figure.Key, figure.Value, JsonParts.Word(figure.State), figure.Text, figure.Unit, Page(figure.Location), Path(figure.Location)]));

    private IEnumerable<object?[]> Sections() => Reported().SelectMany(pair => pair.Report.Sections.Select(section =>
        (object?[])[pair.Name, section.Key, (long?)section.Number, section.Heading, section.Text, Page(section.Location), Path(section.Location)]));

    private IEnumerable<object?[]> Statements() => Reported().SelectMany(pair => pair.Report.Statements.Select(statement =>
        (object?[])[pair.Name, statement.Key, statement.Value, statement.Text, statement.Scope, Page(statement.Location), Path(statement.Location)]));

    private IEnumerable<object?[]> Findings() => run.Results.SelectMany(result => result.Findings.Select(finding => (object?[])
    [
        result.Document.Name, finding.Id, finding.RuleId, JsonParts.Word(finding.Severity), finding.Subject, finding.In(options.Language),
        _places.Of(finding, result.Report?.TemplateId), finding.Evidence?.Formula, finding.Evidence?.Left, finding.Evidence?.Right, finding.Evidence?.Delta,
        finding.HintIn(options.Language), ProblemLedger.Law(finding.LegalBasis, options.Language), JsonFinding.Baseline(finding), finding.Suppression?.Reason, Page(finding.Location), Path(finding.Location),
    ]));

    private IEnumerable<object?[]> Operands() => run.Results.SelectMany(result => result.Findings.SelectMany(finding => (finding.Evidence?.Operands ?? []).Select((operand, at) =>
        (object?[])[result.Document.Name, finding.Id, (long)at + 1, operand.Key, operand.Value, operand.Text, operand.Document ?? result.Document.Name, Page(operand.Location), Path(operand.Location)])));

    private IEnumerable<object?[]> Outcomes() => run.Results.SelectMany(result => result.Outcomes.Select(outcome =>
        (object?[])[result.Document.Name, outcome.RuleId, JsonParts.Word(outcome.Outcome), outcome.ReasonIn(options.Language)]));

    private IEnumerable<object?[]> Diagnostics() => run.Results.SelectMany(result => result.Diagnostics.Select((diagnostic, at) => (object?[])
    [
        result.Document.Name, (long)at + 1, diagnostic.Id, JsonParts.Word(diagnostic.Severity), diagnostic.Reason?.ToString(), diagnostic.In(options.Language), Page(diagnostic.Location), Path(diagnostic.Location),
    ]));

    private IEnumerable<object?[]> Rules() => run.Rules.Select(rule =>
        (object?[])[rule.Id, JsonParts.Word(rule.Severity), rule.Title, rule.EnglishTitle, ProblemLedger.Law(rule.LegalBasis, options.Language)]);

    private IEnumerable<object?[]> Metrics() =>
        from form in options.Templates.Templates
        from table in form.Tables
        from block in table.Blocks
        from row in block.Rows.All
        from column in block.Columns.Leaves
        let measure = column.Measure == Measure.Count ? row.Measure : column.Measure
        select (object?[])
        [
            $"{table.Key}.{row.Path}@{column.Key}", form.Id, table.Key, row.Path, column.Key, FormWords.RowLabel(table, row.Path), FormWords.ColumnLabel(table, column.Key),
            JsonParts.Word(measure), Unit(column),
        ];

    private IEnumerable<(string Name, AnnualReport Report)> Reported() =>
        run.Results.Where(result => result.Report is not null).Select(result => (result.Document.Name, result.Report!));

    // The unit that the form itself prints in the column's head.
    private static string? Unit(AxisItem column)
    {
        string label = column.Wording.Label;
        int at = label.IndexOf("单位：", StringComparison.Ordinal);
        return at < 0 ? null : label[(at + 3)..].TrimEnd('）', ')');
    }

    private static long? Page(SourceLocation? location) => location?.Anchor is PageAnchor page ? page.PageNumber : null;

    private static string? Path(SourceLocation? location) => location?.Path.ToString();

    private static string? Day(DateOnly? day) => day is DateOnly date ? JsonParts.Day(date) : null;
}
