using DisclosureParser.Documents;
using DisclosureParser.Templates;

namespace DisclosureParser.Recognition;

/// <summary>Recognises an annual report in a neutral document: the steps of recognition, in order.</summary>
/// <param name="templates">The forms that are known.</param>
internal sealed class ReportRecognizer(TemplateCatalog templates)
{
    /// <summary>The forms that are known.</summary>
    public TemplateCatalog Templates { get; } = templates;

    /// <summary>Recognises the report. Never throws for what a document holds.</summary>
    /// <param name="document">The document.</param>
    /// <param name="yearIfUnnamed">The report year where the document names none.</param>
    public ParseResult Recognize(SourceDocument document, int? yearIfUnnamed = null) =>
        new(document, null, document.Diagnostics, Templates.Templates.IsEmpty ? AuditStatus.Unreadable : AuditStatus.Incomplete);
}
