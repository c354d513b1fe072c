using System.Collections.Immutable;
using System.Text;
using DisclosureParser.Documents;

namespace DisclosureParser.Readers.Docx;

/// <summary>What a cell shows.</summary>
internal readonly record struct CellText(string Text, string? ParagraphId, bool HasPicture, bool LostCharacters, int HiddenCharacters);

/// <summary>Writes the content of a cell as one text, a line for each paragraph.</summary>
internal sealed class CellTextBuilder(NumberingCounters numbering)
{
    public CellText Write(StoryCell cell)
    {
        StringBuilder text = new();
        CellText found = default;
        Append(cell.Items, !HasCertainText(cell.Items), text, ref found);
        // What is written and not seen leaves no cell that somebody forgot to fill in.
        return found with { Text = text.ToString(), HasPicture = found.HasPicture || (text.Length == 0 && found.HiddenCharacters > 0) };
    }

    private void Append(ImmutableArray<StoryItem> items, bool takesFaint, StringBuilder text, ref CellText found)
    {
        foreach (StoryItem item in items)
        {
            switch (item)
            {
                case StoryParagraph paragraph:
                    string own = takesFaint ? paragraph.Text : paragraph.CertainText ?? paragraph.Text;
                    AppendLine(PrintedText.Clean(Numbered(numbering.Next(paragraph.Properties), own)), text);
                    found = found with
                    {
                        ParagraphId = found.ParagraphId ?? paragraph.ParagraphId,
                        HiddenCharacters = found.HiddenCharacters + paragraph.HiddenCharacters,
                        LostCharacters = found.LostCharacters | paragraph.LostCharacters,
                    };
                    AppendAnchored(paragraph.Anchored, takesFaint, text, ref found);
                    break;
                case StoryFragment fragment:
                    foreach (Block block in fragment.Blocks) AppendBlock(block, text);
                    break;
                case StoryPicture or StoryUnread:
                    found = found with { HasPicture = true };
                    break;
                case StoryTable table:
                    foreach (GridCell cell in table.Grid.Cells) Append(cell.Content.Items, takesFaint, text, ref found);
                    break;
            }
        }
    }

    // What lies over a cell is no further line of it: a gap keeps the two apart.
    private void AppendAnchored(ImmutableArray<StoryItem> items, bool takesFaint, StringBuilder text, ref CellText found)
    {
        StringBuilder over = new();
        Append(items, takesFaint, over, ref found);
        if (over.Length == 0) return;
        if (text.Length > 0) text.Append('\t');
        text.Append(over);
    }

    // The number of a list is no digit of the number behind it.
    private static string Numbered(string number, string text) =>
        number.Length > 0 && text.Length > 0 && char.IsDigit(number[^1]) && char.IsDigit(text[0]) ? number + '\t' + text : number + text;

    // Pale text that stands alone is what the cell is there to show; beside other text it may be there to be overlooked.
    private static bool HasCertainText(ImmutableArray<StoryItem> items)
    {
        foreach (StoryItem item in items)
        {
            bool isCertain = item switch
            {
                StoryParagraph paragraph => paragraph.HasCertainText || HasCertainText(paragraph.Anchored),
                StoryTable table => table.Grid.Cells.Any(static cell => HasCertainText(cell.Content.Items)),
                StoryFragment => true,
                _ => false,
            };
            if (isCertain) return true;
        }

        return false;
    }

    private static void AppendBlock(Block block, StringBuilder text)
    {
        if (block is Paragraph paragraph) AppendLine(paragraph.Text, text);
        else if (block is Table table)
            foreach (TableCell cell in table.Cells) AppendLine(cell.Text, text);
    }

    private static void AppendLine(string line, StringBuilder text)
    {
        if (line.Length == 0) return;
        if (text.Length > 0) text.Append('\n');
        text.Append(line);
    }
}
