using System.Globalization;
using System.Text;
using DisclosureParser.Documents;
using DisclosureParser.Reporting.Ledger;

namespace DisclosureParser.Reporting;

/// <summary>The results as Markdown, for a comment or a page: the counts, a table of reports, and for each report what was found and what was not assessed.</summary>
public sealed class AuditMarkdownFormat : IReportFormat
{
    /// <inheritdoc/>
    public string Name => "markdown";

    /// <inheritdoc/>
    public void Write(Stream output, AuditRun run, FormatOptions options)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(run);
        ArgumentNullException.ThrowIfNull(options);
        using StreamWriter writer = new(output, new UTF8Encoding(false), 4096, leaveOpen: true) { NewLine = "\n" };
        MessageLanguage language = options.Language;
        writer.WriteLine($"# {Say("年报检查结果", "Annual reports checked", language)}\n");
        writer.WriteLine(new TextWords(language).Summary(run.Summary));
        if (options.Detail == Detail.Summary) return;
        Overview(writer, run, language);
        foreach (AuditResult result in run.Results) Report(writer, result, options);
    }

    private static void Overview(TextWriter writer, AuditRun run, MessageLanguage language)
    {
        LedgerWords words = new(language);
        writer.WriteLine();
        Row(writer, Say("单位", "Agency", language), Say("年份", "Year", language), Say("原件", "Original", language), Say("状态", "State", language), words.Of(Severity.Error), words.Of(Severity.Warning), words.Of(Severity.Info));
        writer.WriteLine("| --- | --- | --- | --- | --: | --: | --: |");
        foreach (AuditResult result in run.Results)
        {
            AuditSummary counts = AuditSummary.Of([result]);
            ReportHeader? header = result.Report?.Header;
            Row(writer, header?.Agency?.Name ?? "", Number(header?.Year), result.Document.Name, words.Of(result.Status), Number(counts.Errors), Number(counts.Warnings), Number(counts.Infos));
        }
    }

    private static void Report(TextWriter writer, AuditResult result, FormatOptions options)
    {
        Diagnostic[] diagnostics = [.. result.Diagnostics.Where(diagnostic => diagnostic.Severity != DiagnosticSeverity.Info || options.Detail == Detail.Full)];
        RuleOutcome[] open = result.Status == AuditStatus.Unreadable ? [] : [.. result.Outcomes.Where(outcome => outcome.Outcome == Outcome.NotEvaluated)];
        if (result.Findings.IsEmpty && diagnostics.Length == 0 && open.Length == 0) return;

        LedgerWords words = new(options.Language);
        TextWords text = new(options.Language);
        PlaceWords places = new(options.Templates, options.Language);
        ReportHeader? header = result.Report?.Header;
        string name = header?.Agency is Agency agency ? $"{agency.Name} {Number(header.Year)}（{result.Document.Name}）" : result.Document.Name;
        writer.WriteLine($"\n## {Inline(name)}\n");
        foreach (Finding finding in result.Findings)
        {
            string state = ProblemLedger.StateOf(finding) is LedgerState.Open ? "" : $"（{words.Of(ProblemLedger.StateOf(finding))}）";
            writer.WriteLine($"- **{words.Of(finding.Severity)}** {finding.RuleId}{state} {Inline(places.Of(finding, result.Report?.TemplateId))} — {Inline(finding.In(options.Language))}");
            if (finding.LegalBasis.Length > 0) writer.WriteLine($"  {text.LegalBasis}{Inline(ProblemLedger.Law(finding.LegalBasis, options.Language))}");
        }

        foreach (IGrouping<string, RuleOutcome> reason in open.GroupBy(outcome => outcome.ReasonIn(options.Language) ?? "", StringComparer.Ordinal))
            writer.WriteLine($"- {text.NotEvaluated} {string.Join(' ', reason.Select(outcome => outcome.RuleId))} — {Inline(reason.Key)}");
        foreach (Diagnostic diagnostic in diagnostics)
            writer.WriteLine($"- {text.Of(diagnostic.Severity)} {diagnostic.Id} — {Inline(diagnostic.In(options.Language))}{Inline(places.Anchor(diagnostic.Location))}");
    }

    private static void Row(TextWriter writer, params string[] cells)
    {
        foreach (string cell in cells) writer.Write($"| {Inline(cell)} ");
        writer.WriteLine("|");
    }

    /// <summary>Text of a file in a line of Markdown: it neither breaks the table nor marks anything up.</summary>
    private static string Inline(string text)
    {
        StringBuilder line = new(text.Length);
        foreach (char character in text)
        {
            if (char.IsControl(character) || character is '\u2028' or '\u2029') line.Append(' ');
            else if (character is '\\' or '`' or '*' or '_' or '[' or ']' or '<' or '>' or '|' or '#' or '~' or '!' or '@' or '&') line.Append('\\').Append(character);
            else line.Append(character);
        }

        return line.ToString().Trim();
    }

    private static string Say(string chinese, string english, MessageLanguage language) => new Said(chinese, english).In(language);

    private static string Number(int? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "";
}
