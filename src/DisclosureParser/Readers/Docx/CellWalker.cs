using System.Collections.Immutable;

namespace DisclosureParser.Readers.Docx;

/// <summary>Walks a cell: its properties first, as they are written first, then its content.</summary>
internal static class CellWalker
{
    /// <summary>The cell that the reader stands on; null where a tracked change removes it.</summary>
    public static StoryCell? Read(PartReader part, BodyWalker blocks)
    {
        StoryCell cell = new(part.ElementPath, 1, []);
        bool removed = false;
        ImmutableArray<StoryItem> items = blocks.ReadCell(() => cell = ReadProperties(part, blocks, cell, out removed));
        return removed ? null : cell with { Items = items };
    }

    /// <summary>A width in a unit that adds up; null where the layout decides.</summary>
    public static CellWidth? Width(PartReader part) =>
        AttributeValue.Number(part.Attribute("w")) is int value and > 0 && part.Attribute("type") is "dxa" or "pct"
            ? new CellWidth(value, part.Attribute("type")!)
            : null;

    private static StoryCell ReadProperties(PartReader part, BodyWalker blocks, StoryCell cell, out bool removed)
    {
        removed = false;
        int depth = part.Depth;
        while (part.NextChild(depth))
        {
            if (part.Vocabulary != Vocabulary.Word) continue;
            switch (part.LocalName)
            {
                case "gridSpan":
                    cell = cell with { Span = Math.Clamp(AttributeValue.Number(part.Value) ?? 1, 1, part.Limits.MaxSpan) };
                    break;
                case "vMerge":
                    cell = cell with { Vertical = Merge(part.Value) };
                    break;
                case "hMerge":
                    cell = cell with { Horizontal = Merge(part.Value) };
                    break;
                case "shd":
                    blocks.Ground = Ground.Read(part) ?? blocks.Ground;
                    break;
                case "tcW":
                    cell = cell with { Width = Width(part) };
                    break;
                case "cellDel":
                    removed = true;
                    break;
            }
        }

        return cell;
    }

    // Word writes the merge of a cell with the one above it without a value.
    private static CellMerge Merge(string? value) => value == "restart" ? CellMerge.Restart : CellMerge.Continue;
}
