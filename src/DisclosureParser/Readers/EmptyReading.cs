using DisclosureParser.Documents;

namespace DisclosureParser.Readers;

/// <summary>Says of a document that has nothing to read that it has nothing: read, and empty, is a finding about the file and no silence.</summary>
internal static class EmptyReading
{
    public static SourceDocument Stated(SourceDocument document)
    {
        if (!document.Diagnostics.IsEmpty || document.Blocks.Any(HasText)) return document;
        Diagnostic nothing = new(DiagnosticIds.PartUnreadable, DiagnosticSeverity.Warning, "文件中没有任何文字。") { EnglishMessage = "The file holds no text." };
        return document with { Diagnostics = [nothing] };
    }

    private static bool HasText(Block block) => block switch
    {
        Paragraph paragraph => !string.IsNullOrWhiteSpace(paragraph.Text),
        Table table => table.Cells.Any(cell => !string.IsNullOrWhiteSpace(cell.Text)),
        _ => true,
    };
}
