using DisclosureParser.Documents;
using DisclosureParser.Internals;

namespace DisclosureParser.Readers.Docx;

/// <summary>Says so when a document has no text of its own: pictures of pages are not "read, and empty".</summary>
internal static class WrittenText
{
    /// <exception cref="DocumentReadException">There are pictures and no text.</exception>
    public static void Require(SourceDocument document, ReadContext context)
    {
        bool pictures = false;
        foreach (Block block in document.Blocks)
        {
            if (block.Role == BlockRole.Furniture) continue;
            switch (block)
            {
                case Paragraph:
                    return;
                case Picture:
                    pictures = true;
                    break;
                case Table table:
                    foreach (TableCell cell in table.Cells)
                    {
                        if (cell.Text.Length > 0) return;
                        pictures |= cell.HasPicture;
                    }

                    break;
            }
        }

        if (pictures)
            Throw.Unreadable(ReadErrorReason.NoTextLayer, "文档只有图片，没有文字。", "The document holds pictures and no text.");
        context.Report(new Diagnostic(DiagnosticIds.PartUnreadable, DiagnosticSeverity.Warning, "文档没有文字。")
        {
            EnglishMessage = "The document has no text.",
        });
    }
}
