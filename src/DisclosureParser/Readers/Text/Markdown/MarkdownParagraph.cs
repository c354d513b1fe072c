using DisclosureParser.Documents;

namespace DisclosureParser.Readers.Text.Markdown;

/// <summary>Writes a paragraph without its marks, and the pictures that stood in it.</summary>
internal static class MarkdownParagraph
{
    public static void Write(BlockList blocks, SourceLine line, int level) => Write(blocks, line.Text.ToString(), line, level);

    public static void Write(BlockList blocks, string text, SourceLine line) => Write(blocks, text, line, null);

    private static void Write(BlockList blocks, string text, SourceLine line, int? level)
    {
        if (line.IsLiteral)
        {
            blocks.AddParagraph(text, line.Number, line.ColumnOf(line.Start));
            return;
        }

        InlineText inline = InlineMarks.Remove(text);
        blocks.AddParagraph(inline.Text, line.Number, line.ColumnOf(line.Start + inline.Start), BlockRole.Body, level, inline.IsEmphasized);
        foreach (string picture in inline.Pictures) blocks.AddPicture(picture, line.Number, line.ColumnOf(line.Start));
    }
}
