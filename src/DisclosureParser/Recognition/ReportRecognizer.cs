using System.Collections.Immutable;
using DisclosureParser.Documents;
using DisclosureParser.Recognition.Header;
using DisclosureParser.Recognition.Tables;
using DisclosureParser.Templates;

namespace DisclosureParser.Recognition;

/// <summary>Recognises an annual report in a neutral document: the steps of recognition, in order.</summary>
/// <param name="templates">The forms that are known.</param>
internal sealed class ReportRecognizer(TemplateCatalog templates)
{
    /// <summary>The last report year that no form covers.</summary>
    private readonly int _lastFree = templates.Templates[0].FromYear - 1;
    private readonly TemplateSignatures _signatures = new(templates);

    /// <summary>The forms that are known.</summary>
    public TemplateCatalog Templates { get; } = templates;

    /// <summary>Recognises the report. Never throws for what a document holds.</summary>
    /// <param name="document">The document.</param>
    /// <param name="yearIfUnnamed">The report year where the document names none.</param>
    public ParseResult Recognize(SourceDocument document, int? yearIfUnnamed = null)
    {
        ArgumentNullException.ThrowIfNull(document);
        int end = FirstReport.End(document, FormLabels.Of(Templates.Templates[^1]));
        if (end == document.Blocks.Length) return Recognize(document, [.. document.Diagnostics], yearIfUnnamed);
        Diagnostic second = RecognitionDiagnostics.SecondReport(document.Blocks[end].Location);
        return Recognize(document with { Blocks = document.Blocks[..end] }, [.. document.Diagnostics, second], yearIfUnnamed) with { Document = document };
    }

    private ParseResult Recognize(SourceDocument document, List<Diagnostic> diagnostics, int? yearIfUnnamed)
    {
        ReadSignature signature = SignatureReader.Find(document);
        HashSet<int> taken = [.. signature.Blocks];
        TemplateChoice structure = _signatures.Choose(document, null);
        FormLabels form = FormLabels.Of(Templates.Find(structure.ByStructure) ?? Templates.Templates[^1]);
        ReportDraft draft = ReportDraft.Read(document, form, taken, signature, yearIfUnnamed);

        int? year = draft.Header.Year;
        if (!draft.IsAnnualReport(_lastFree)) return NotAReport(document, diagnostics);
        if (year <= _lastFree && structure.ByStructure is null) return BeforeForms(document, draft, diagnostics);

        TemplateChoice choice = structure with { ByYear = year is int known ? Templates.ForYear(known)?.Id : null };
        Template chosen = Templates.Find(choice.ByStructure) ?? Templates.Find(choice.ByYear) ?? Templates.Templates[^1];
        if (chosen != form.Form) draft = ReportDraft.Read(document, FormLabels.Of(chosen), taken, signature, yearIfUnnamed);
        if (choice is { ByStructure: string structureId, ByYear: string yearId } && structureId != yearId) diagnostics.Add(RecognitionDiagnostics.YearAndStructureDisagree(chosen, year!.Value, choice));
        if (choice.ByStructure is null && choice.ByYear is null) diagnostics.Add(RecognitionDiagnostics.NoTemplateFits(draft.Start));

        AnnualReport report = draft.Complete(document, chosen.Id, choice);
        diagnostics.AddRange(RecognitionDiagnostics.OfTables(report, chosen, draft.Contradicted));
        return new ParseResult(document, report, Sort(diagnostics), StatusOf(report, diagnostics));
    }

    private static ParseResult NotAReport(SourceDocument document, List<Diagnostic> diagnostics)
    {
        diagnostics.Add(RecognitionDiagnostics.NotAnAnnualReport());
        return new ParseResult(document, null, Sort(diagnostics), AuditStatus.Unreadable);
    }

    private static ParseResult BeforeForms(SourceDocument document, ReportDraft draft, List<Diagnostic> diagnostics)
    {
        AnnualReport report = draft.CompleteWithoutForm(document);
        diagnostics.Add(RecognitionDiagnostics.BeforeTemplates(draft.Header.Year!.Value, draft.Start));
        return new ParseResult(document, report, Sort(diagnostics), AuditStatus.Incomplete);
    }

    private static AuditStatus StatusOf(AnnualReport report, List<Diagnostic> diagnostics)
    {
        bool isPartial = report.Tables.Any(table => table.Status == RecognitionStatus.Partial)
            || diagnostics.Exists(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning && diagnostic.Id is not DiagnosticIds.YearAndStructureDisagree);
        return isPartial ? AuditStatus.Incomplete : AuditStatus.Complete;
    }

    private static ImmutableArray<Diagnostic> Sort(List<Diagnostic> diagnostics) =>
        [.. diagnostics.OrderBy(diagnostic => diagnostic.Location?.Path ?? default).ThenBy(diagnostic => diagnostic.Id, StringComparer.Ordinal)];
}
