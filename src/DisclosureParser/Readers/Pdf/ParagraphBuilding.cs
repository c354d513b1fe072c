namespace DisclosureParser.Readers.Pdf;

/// <summary>Lines that make one paragraph, in reading order.</summary>
internal sealed record ParagraphItem(IReadOnlyList<LineItem> Lines) : FlowItem(Lines[0].Page, Lines[0].Bounds);

/// <summary>Puts the lines of running text together into paragraphs, over page breaks also.</summary>
internal static class ParagraphBuilding
{
    /// <summary>The items with their lines as paragraphs.</summary>
    public static List<FlowItem> Build(IReadOnlyList<FlowItem> items)
    {
        PageMargins margins = new(items);
        List<FlowItem> built = new(items.Count);
        List<LineItem> open = [];
        foreach (FlowItem item in items)
        {
            if (item is LineItem line && open.Count > 0 && LineContinuation.Is(open, line, margins))
            {
                open.Add(line);
                continue;
            }

            Close(open, built);
            if (item is LineItem first) open.Add(first);
            else built.Add(item);
        }

        Close(open, built);
        return built;
    }

    private static void Close(List<LineItem> open, List<FlowItem> built)
    {
        if (open.Count == 0) return;
        List<LineItem> lines = [.. open];
        ParagraphItem paragraph = new(lines);
        foreach (LineItem line in lines)
            if (line.Page == paragraph.Page) paragraph = paragraph with { Bounds = paragraph.Bounds.Union(line.Bounds) };
        built.Add(paragraph);
        open.Clear();
    }
}
