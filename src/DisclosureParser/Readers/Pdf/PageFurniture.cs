using System.Text;
using DisclosureParser.Documents;

namespace DisclosureParser.Readers.Pdf;

/// <summary>Finds page numbers, running heads and running feet among the outermost lines of the pages.</summary>
internal static class PageFurniture
{
    // Lines from the edge that are looked at, the part of the page they may lie in, and how far a repeat may be off.
    private const int Depth = 3;
    private const double Margin = 0.14, SameHeight = 4;

    /// <summary>The pages with furniture marked as such.</summary>
    public static IReadOnlyList<PageLayout> Mark(IReadOnlyList<PageLayout> pages)
    {
        List<(int Page, LineItem Item, string Shape, bool Top)> candidates = [];
        int count = 0, more = 0;
        foreach (PageLayout page in pages)
        {
            // Each half of a sheet that holds two pages counts as a page.
            List<FlowItem>[] columns = [.. page.Items.Where(static item => item.Role == BlockRole.Body).GroupBy(static item => item.Column).Select(static column => column.ToList())];
            for (int i = 0; i < columns.Length; i++)
                foreach ((LineItem item, bool top) in Outermost(columns[i], page.Height)) candidates.Add((page.Number + more + i, item, Shape(item.Line.Text), top));
            count += Math.Max(columns.Length, 1);
            more += Math.Max(columns.Length, 1) - 1;
        }

        HashSet<FlowItem> furniture = new(ReferenceEqualityComparer.Instance);
        foreach ((int page, LineItem item, string shape, bool top) in candidates)
        {
            if (PageNumbers.IsDecorated(item.Line.Text))
            {
                furniture.Add(item);
                continue;
            }

            int repeats = 0;
            bool counts = PageNumbers.TryBare(item.Line.Text, out int number);
            foreach ((int otherPage, LineItem other, string otherShape, bool otherTop) in candidates)
            {
                if (otherPage == page || otherTop != top || otherShape != shape) continue;
                if (Math.Abs(other.Line.Baseline - item.Line.Baseline) > SameHeight) continue;
                // A bare number is a page number where it counts the pages.
                if (counts && !(PageNumbers.TryBare(other.Line.Text, out int second) && second - number == otherPage - page)) continue;
                repeats++;
            }

            bool alone = counts && count <= 2 && number == page && !top;
            // Heads may differ between odd and even pages: a third of the pages is enough, one repeat at least.
            if (alone || repeats >= Math.Max(1, (count - 1) / 3)) furniture.Add(item);
        }

        if (furniture.Count == 0) return pages;
        return [.. pages.Select(page => page with
        {
            Items = [.. page.Items.Select(item => furniture.Contains(item) ? item with { Role = BlockRole.Furniture } : item)],
        })];
    }

    private static IEnumerable<(LineItem Item, bool Top)> Outermost(List<FlowItem> items, double height)
    {
        for (int i = 0; i < items.Count && i < Depth; i++)
        {
            if (items[i] is not LineItem line || line.Line.Bounds.Bottom > height * Margin) break;
            yield return (line, true);
        }

        for (int i = items.Count - 1; i >= 0 && i >= items.Count - Depth; i--)
        {
            if (items[i] is not LineItem line || line.Line.Bounds.Top < height * (1 - Margin)) break;
            yield return (line, false);
        }
    }

    // The text with its numbers taken out, so that heads with a date or page number are alike.
    private static string Shape(string text)
    {
        StringBuilder shape = new(text.Length);
        foreach (char c in text)
        {
            if (char.IsWhiteSpace(c)) continue;
            if (!char.IsDigit(c)) shape.Append(c);
            else if (shape.Length == 0 || shape[^1] != '#') shape.Append('#');
        }

        return shape.ToString();
    }
}
