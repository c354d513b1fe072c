using System.Collections.Immutable;
using DisclosureParser.Documents;
using DisclosureParser.Internals;

namespace DisclosureParser.Readers.Html;

/// <summary>Tells a page without text from a page that was not read: both must be said.</summary>
internal static class TextPresence
{
    // A title and a date line above a scanned report.
    private const int TitleOnly = 150;

    public static void Require(ImmutableArray<Block> blocks, ReadContext context)
    {
        int characters = 0, own = 0;
        bool hasPictures = false, hasOwnPictures = false;
        foreach (Block block in blocks)
        {
            int length = block switch { Paragraph paragraph => paragraph.Text.Length, Table table => Length(table), _ => 0 };
            characters += length;
            if (block.Role == BlockRole.Body) own += length;
            hasPictures |= block is Picture;
            hasOwnPictures |= block is Picture { Role: BlockRole.Body };
        }

        if (characters == 0 && hasPictures)
            Throw.Unreadable(ReadErrorReason.NoTextLayer, "页面只有图片，没有文字。", "The page has pictures and no text.");
        if (characters == 0) ReadingDiagnostics.NothingPrinted(context);
        else if (own < TitleOnly && hasOwnPictures) ReadingDiagnostics.PicturesOnly(context);
    }

    private static int Length(Table table)
    {
        int length = 0;
        foreach (TableCell cell in table.Cells) length += cell.Text.Length;
        return length;
    }
}
