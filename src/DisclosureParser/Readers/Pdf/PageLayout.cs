using DisclosureParser.Documents;
using DisclosureParser.Readers.Pdf.Alignment;

namespace DisclosureParser.Readers.Pdf;

/// <summary>One page as tables, lines and pictures in reading order.</summary>
/// <param name="Number">1-based page number.</param>
/// <param name="Width">Width of the turned page.</param>
/// <param name="Height">Height of the turned page.</param>
/// <param name="Turn">How places go back to the page as shown.</param>
/// <param name="Items">What stands on it, in reading order.</param>
internal sealed record PageLayout(int Number, double Width, double Height, PageTurn Turn, IReadOnlyList<FlowItem> Items)
{
    /// <summary>The lines of some table could not be followed.</summary>
    public bool IsGridUncertain { get; init; }

    /// <summary>What its last lines are, should the next page begin with rows that lack a head.</summary>
    public CarriedHead? LastHead { get; init; }

    /// <summary>Finds the tables, lines and pictures of a page.</summary>
    public static PageLayout Of(PageInk ink)
    {
        PageTurn turn = PageTurn.For(ink);
        PageInk page = PrintedGlyphs.Keep(turn.Turn(ink));
        (List<PdfTable> tables, IReadOnlyList<Glyph> outside, bool isComplete) = RuledTables.Find(page);

        List<Rule> across = RuleSnapping.Snap(page.Rules, horizontal: true, tolerance: 1.5);
        List<FlowItem> items = [];
        CarriedHead? lastHead = null;
        foreach (TextColumn column in TextColumns.Find(outside, tables, page.Width, page.Height))
        {
            List<FlowItem> own = [];
            AlignedPage aligned = AlignedTables.Find(LineBuilding.Build(column.Glyphs), across, page.Number);
            lastHead = aligned.LastHead;
            foreach (TextLine line in aligned.Lines) own.Add(new LineItem(page.Number, line));
            foreach (PdfTable table in aligned.Tables) own.Add(new TableItem(page.Number, table));
            foreach (PdfTable table in tables)
                if (column.Holds(table.Bounds)) own.Add(new TableItem(page.Number, table));
            foreach (Box image in PagePictures.Find(page))
                if (column.Holds(image)) own.Add(new PictureItem(page.Number, image));
            items.AddRange(own
                .OrderBy(static item => item is LineItem line ? line.Line.Baseline - line.Line.Size : item.Bounds.Top)
                .Select(item => item with { Column = (column.Left, column.Right) }));
        }

        foreach (TextLine line in LineBuilding.Build([.. page.Aside.Select(static glyph => glyph with { Direction = TextDirection.Right })]))
            items.Add(new LineItem(page.Number, line) { Role = BlockRole.Furniture });
        return new PageLayout(page.Number, page.Width, page.Height, turn, items) { IsGridUncertain = !isComplete, LastHead = lastHead };
    }
}
