using DisclosureParser.Documents;
using DisclosureParser.Internals;

namespace DisclosureParser.Readers;

/// <summary>Holds every document against the limits on what comes out of reading, also one of a caller's reader.</summary>
internal static class DocumentSize
{
    public static void Require(SourceDocument document, DocumentLimits limits)
    {
        if (document.Blocks.Length > limits.MaxBlocks) Throw.LimitExceeded(nameof(DocumentLimits.MaxBlocks), limits.MaxBlocks, document.Blocks.Length);
        long cells = 0, characters = 0;
        foreach (Block block in document.Blocks)
        {
            if (block is Paragraph paragraph) characters += paragraph.Text.Length;
            if (block is not Table table) continue;
            if (table.Cells.Length > limits.MaxTableCells) Throw.LimitExceeded(nameof(DocumentLimits.MaxTableCells), limits.MaxTableCells, table.Cells.Length);
            cells += table.Cells.Length;
            foreach (TableCell cell in table.Cells) characters += cell.Text.Length;
        }

        if (cells > limits.MaxDocumentCells) Throw.LimitExceeded(nameof(DocumentLimits.MaxDocumentCells), limits.MaxDocumentCells, cells);
        if (characters > limits.MaxTextCharacters) Throw.LimitExceeded(nameof(DocumentLimits.MaxTextCharacters), limits.MaxTextCharacters, characters);
    }
}
