using System.Globalization;
using DisclosureParser.Documents;

namespace DisclosureParser.Reporting;

/// <summary>One report in the text output.</summary>
internal sealed class TextReport(TextWriter writer, TextWords words, FormatOptions options)
{
    private const string Red = "31", Yellow = "33", Cyan = "36", Bold = "1", Dim = "2";
    private const int Indent = 2, MinimumWidth = 40;

    private readonly PlaceWords _places = new(options.Templates, options.Language);

    public void Write(AuditResult result)
    {
        Headline(result);
        int suppressed = result.Findings.Count(finding => finding.Suppression is not null);
        foreach (Finding finding in result.Findings)
        {
            if (finding.Suppression is null || options.Detail == Detail.Full) Finding(result, finding);
        }

        if (suppressed > 0 && options.Detail != Detail.Full) Lines("", Indent, words.SuppressedHere(suppressed), Dim);
        NotEvaluated(result);
        Diagnostics(result);
        writer.WriteLine();
    }

    private void Headline(AuditResult result)
    {
        ReportHeader? header = result.Report?.Header;
        string?[] parts = [Printable(result.Document.Name), header?.Agency?.Name, header?.Year is int year ? words.Year(year) : null, result.Report?.TemplateId];
        string color = result.Status == AuditStatus.Complete ? Bold : $"{Bold};{Yellow}";
        Lines("", 0, string.Join("  ", parts.Where(part => part is not null)), color);
        Lines("", Indent, words.Of(result));
    }

    private void Finding(AuditResult result, Finding finding)
    {
        string color = finding.Severity switch { Severity.Error => Red, Severity.Warning => Yellow, _ => Cyan };
        string severity = words.Of(finding.Severity);
        int columns = options.Language == MessageLanguage.English ? 7 : 4;
        string since = words.Since(finding);
        string label = $"{Painted(DisplayWidth.Pad(severity, columns), color)} {finding.RuleId}  {since}";
        int indent = Indent + columns + finding.RuleId.Length + 3;
        Lines(label, indent + DisplayWidth.Of(since), _places.Of(finding, result.Report?.TemplateId));
        Lines("", indent, Printable(finding.In(options.Language)));
        if (finding.Suppression is Suppression suppression) Lines("", indent, Printable(words.Suppressed(suppression)));
        if (finding.HintIn(options.Language) is string hint) Lines("", indent, words.Hint + Printable(hint));
        if (options.Detail == Detail.Full && finding.Evidence is Evidence evidence)
        {
            Lines("", indent, evidence.Formula);
            foreach (Operand operand in evidence.Operands)
                Lines("", indent, $"{words.Operand}{Other(operand)}{_places.Of(operand.Key, result.Report?.TemplateId, operand.Location)} {Value(operand)}");
        }

        if (finding.LegalBasis.Length > 0)
            Lines("", indent, words.LegalBasis + string.Join(words.Between, finding.LegalBasis.Select(Short)), Dim);
    }

    /// <summary>What the baseline holds and is no more.</summary>
    public void Write(IReadOnlyCollection<BaselineFinding> corrected)
    {
        if (corrected.Count == 0) return;
        foreach (BaselineFinding finding in corrected)
            Lines("", 0, Printable($"{words.CorrectedSince} {finding.RuleId}  {finding.Agency ?? finding.Document} {(finding.Year is int year ? words.Year(year) : "")}  {finding.Message}"), Dim);
        writer.WriteLine();
    }

    /// <summary>The suppressions that have run out, and how many matched nothing; in full detail, which.</summary>
    public void Write(IReadOnlyCollection<SuppressionUse> suppressions)
    {
        foreach (SuppressionUse use in suppressions.Where(use => use.State == SuppressionState.Expired))
            Lines("", 0, Printable(words.Expired(use)), use.Findings > 0 ? Yellow : Dim);
        SuppressionUse[] unused = [.. suppressions.Where(use => use.State == SuppressionState.Unused)];
        if (unused.Length == 0) return;
        Lines("", 0, words.Unused(unused.Length), Dim);
        if (options.Detail != Detail.Full) return;
        foreach (SuppressionUse use in unused) Lines("", Indent, Printable(words.Of(use.Suppression)), Dim);
    }

    // Grouped by the reason, because one table that was not read leaves a dozen rules open.
    private void NotEvaluated(AuditResult result)
    {
        if (result.Status == AuditStatus.Unreadable) return;
        IEnumerable<IGrouping<string, RuleOutcome>> reasons = result.Outcomes
            .Where(outcome => outcome.Outcome == Outcome.NotEvaluated)
            .GroupBy(outcome => outcome.ReasonIn(options.Language) ?? "", StringComparer.Ordinal);
        foreach (IGrouping<string, RuleOutcome> reason in reasons)
        {
            string label = $"{Painted(words.NotEvaluated, Yellow)}  ";
            string ids = string.Join(options.Language == MessageLanguage.English ? ", " : "、", reason.Select(outcome => outcome.RuleId));
            Lines(label, Indent + DisplayWidth.Of(words.NotEvaluated) + 2, reason.Key.Length == 0 ? ids : $"{ids}{(options.Language == MessageLanguage.English ? ": " : "：")}{Printable(reason.Key)}");
        }
    }

    private void Diagnostics(AuditResult result)
    {
        foreach (Diagnostic diagnostic in result.Diagnostics)
        {
            if (diagnostic.Severity == DiagnosticSeverity.Info && options.Detail != Detail.Full) continue;
            string severity = words.Of(diagnostic.Severity);
            string label = $"{Painted(severity, Yellow)} {diagnostic.Id}  ";
            int indent = Indent + DisplayWidth.Of(severity) + diagnostic.Id.Length + 3;
            Lines(label, indent, Printable(diagnostic.In(options.Language)) + _places.Anchor(diagnostic.Location));
        }
    }

    /// <summary>A text at an indentation, wrapped to the width, with a label in the indentation of its first line.</summary>
    private void Lines(string label, int indent, string text, string? color = null)
    {
        int columns = options.Width > 0 ? Math.Max(MinimumWidth, options.Width - indent - 1) : 0;
        string before = label.Length > 0 ? new string(' ', Indent) + label : new string(' ', indent);
        foreach (string line in DisplayWidth.Wrap(text, columns))
        {
            writer.Write(before);
            writer.WriteLine(color is null ? line : Painted(line, color));
            before = new string(' ', indent);
        }
    }

    private string Painted(string text, string color) => options.UseColor ? $"\u001b[{color}m{text}\u001b[0m" : text;

    /// <summary>The law without the number in brackets behind its name: the rule's page gives it in full.</summary>
    private static string Short(LegalBasis basis)
    {
        int bracket = basis.Document.IndexOf('（', StringComparison.Ordinal);
        return $"{(bracket > 0 ? basis.Document[..bracket] : basis.Document)} {basis.Clause}".Trim();
    }

    // A figure of another document, which is not the one that the report is about.
    private static string Other(Operand operand) => operand.Document is null ? "" : $"{Printable(operand.Document)} ";

    private static string Value(Operand operand) =>
        operand.Value?.ToString(CultureInfo.InvariantCulture) ?? (operand.Text is { Length: > 0 } text ? $"“{Printable(text)}”" : "—");

    /// <summary>Names and passages come from files: what could move the cursor, or turn the line around, is shown as a space.</summary>
    private static string Printable(string text)
    {
        if (!text.Any(IsUnsafe)) return text;
        return string.Create(text.Length, text, static (target, source) =>
        {
            for (int i = 0; i < target.Length; i++) target[i] = IsUnsafe(source[i]) ? ' ' : source[i];
        });
    }

    private static bool IsUnsafe(char character) =>
        char.IsControl(character) || character is '\u2028' or '\u2029' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');
}
