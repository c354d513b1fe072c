using System.Collections.Immutable;
using System.Text;

namespace DisclosureParser.Readers.Docx;

/// <summary>What a cell shows.</summary>
internal readonly record struct CellText(string Text, string? ParagraphId, bool HasPicture, bool LostCharacters);

/// <summary>Writes the content of a cell as one text, a line for each paragraph.</summary>
internal sealed class CellTextBuilder(NumberingCounters numbering)
{
    public CellText Write(StoryCell cell)
    {
        StringBuilder text = new();
        CellText found = default;
        Append(cell.Items, text, ref found);
        return found with { Text = text.ToString() };
    }

    private void Append(ImmutableArray<StoryItem> items, StringBuilder text, ref CellText found)
    {
        foreach (StoryItem item in items)
        {
            switch (item)
            {
                case StoryParagraph paragraph:
                    AppendLine(PrintedText.Clean(numbering.Next(paragraph.Properties) + paragraph.Text), text);
                    found = found with
                    {
                        ParagraphId = found.ParagraphId ?? paragraph.ParagraphId,
                        LostCharacters = found.LostCharacters | paragraph.LostCharacters,
                    };
                    Append(paragraph.Anchored, text, ref found);
                    break;
                case StoryPicture:
                    found = found with { HasPicture = true };
                    break;
                case StoryTable table:
                    foreach (GridCell cell in table.Grid.Cells) Append(cell.Content.Items, text, ref found);
                    break;
            }
        }
    }

    private static void AppendLine(string line, StringBuilder text)
    {
        if (line.Length == 0) return;
        if (text.Length > 0) text.Append('\n');
        text.Append(line);
    }
}
