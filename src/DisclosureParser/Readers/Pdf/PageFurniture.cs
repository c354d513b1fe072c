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
        for (int p = 0; p < pages.Count; p++)
        {
            foreach ((LineItem item, bool top) in Outermost(pages[p])) candidates.Add((p, item, Shape(item.Line.Text), top));
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
                if (counts && !(PageNumbers.TryBare(other.Line.Text, out int second) && second - number == pages[otherPage].Number - pages[page].Number)) continue;
                repeats++;
            }

            bool alone = counts && pages.Count <= 2 && number == pages[page].Number && !top;
            // Heads may differ between odd and even pages: a third of the pages is enough, one repeat at least.
            if (alone || repeats >= Math.Max(1, (pages.Count - 1) / 3)) furniture.Add(item);
        }

        if (furniture.Count == 0) return pages;
        return [.. pages.Select(page => page with
        {
            Items = [.. page.Items.Select(item => furniture.Contains(item) ? item with { Role = BlockRole.Furniture } : item)],
        })];
    }

    private static IEnumerable<(LineItem Item, bool Top)> Outermost(PageLayout page)
    {
        for (int i = 0, seen = 0; i < page.Items.Count && seen < Depth; i++)
        {
            if (page.Items[i].Role != BlockRole.Body) continue;
            if (page.Items[i] is not LineItem line || line.Line.Bounds.Bottom > page.Height * Margin) break;
            seen++;
            yield return (line, true);
        }

        for (int i = page.Items.Count - 1, seen = 0; i >= 0 && seen < Depth; i--)
        {
            if (page.Items[i].Role != BlockRole.Body) continue;
            if (page.Items[i] is not LineItem line || line.Line.Bounds.Top < page.Height * (1 - Margin)) break;
            seen++;
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
