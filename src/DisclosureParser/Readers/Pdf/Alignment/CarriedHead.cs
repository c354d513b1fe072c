using DisclosureParser.Documents;

namespace DisclosureParser.Readers.Pdf.Alignment;

/// <summary>Lines at the end of a page that are the head of a table, if the rows of one stand at the top of the next page.</summary>
/// <param name="Table">The head.</param>
/// <param name="Lines">The lines it is made of.</param>
internal sealed record CarriedHead(PdfTable Table, IReadOnlyList<TextLine> Lines)
{
    /// <summary>The pages, with the lines that head the rows of the next page made a table.</summary>
    public static List<PageLayout> Apply(IReadOnlyList<PageLayout> pages)
    {
        List<PageLayout> applied = [.. pages];
        for (int i = 0; i + 1 < pages.Count; i++)
        {
            if (pages[i].LastHead is CarriedHead head && pages[i + 1].Number == pages[i].Number + 1 && BeginsWithRows(pages[i + 1]))
                applied[i] = head.In(pages[i]);
        }

        return applied;
    }

    private static bool BeginsWithRows(PageLayout page) =>
        page.Items.FirstOrDefault(static item => item.Role == BlockRole.Body) is TableItem { Table: { Evidence: GridEvidence.Alignment, IsTopOpen: true } };

    private PageLayout In(PageLayout page)
    {
        List<FlowItem> items = [];
        bool isPlaced = false;
        foreach (FlowItem item in page.Items)
        {
            if (item is not LineItem line || !Lines.Contains(line.Line))
            {
                items.Add(item);
                continue;
            }

            if (!isPlaced) items.Add(new TableItem(page.Number, Table));
            isPlaced = true;
        }

        return page with { Items = items };
    }
}
