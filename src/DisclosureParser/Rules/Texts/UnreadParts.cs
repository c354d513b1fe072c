using DisclosureParser.Documents;

namespace DisclosureParser.Rules.Texts;

/// <summary>Whether parts of the document were not read, so that what was not found may stand there.</summary>
internal static class UnreadParts
{
    public static bool Any(SourceDocument document)
    {
        foreach (Diagnostic diagnostic in document.Diagnostics)
        {
            if (diagnostic.Severity >= DiagnosticSeverity.Warning
                && diagnostic.Id is DiagnosticIds.PartUnreadable or DiagnosticIds.TextDropped or DiagnosticIds.NoTextLayer or DiagnosticIds.CharactersLost) return true;
        }

        return false;
    }
}
