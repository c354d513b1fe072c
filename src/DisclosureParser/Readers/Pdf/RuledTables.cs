using DisclosureParser.Documents;

namespace DisclosureParser.Readers.Pdf;

/// <summary>The tables of a page whose cells are told apart by ruling lines.</summary>
internal static class RuledTables
{
    // Above, what is drawn is no table but a picture made of lines, and looking at every position would take too long.
    private const long MostMeetings = 20_000_000, MostPositions = 1_000_000, MostRows = 1_000;

    /// <summary>The tables from top to bottom, and the letters that stand in none.</summary>
    public static (List<PdfTable> Tables, IReadOnlyList<Glyph> Outside, bool IsComplete) Find(PageInk page)
    {
        double usual = PrintedGlyphs.UsualSize(page.Glyphs);
        IReadOnlyList<Glyph> outside = page.Glyphs;
        List<PdfTable> tables = [];
        bool isComplete = Add(page, page.Rules, usual, tables, ref outside, static _ => true);
        List<Rule> edges = FillEdges.Of(page, tables);
        if (edges.Count > 0)
        {
            // A line in a table of grounds is one more edge.
            edges.AddRange(page.Rules);
            Add(page with { Glyphs = outside }, edges, usual, tables, ref outside, table => FillEdges.MarkEveryCell(table, page.Fills));
        }

        tables.Sort(static (a, b) => a.Bounds.Top.CompareTo(b.Bounds.Top));
        return (tables, outside, isComplete);
    }

    private static bool Add(
        PageInk page, IReadOnlyList<Rule> rules, double usual, List<PdfTable> tables, ref IReadOnlyList<Glyph> outside, Predicate<PdfTable> isTable)
    {
        double tolerance = Math.Clamp(0.35 * usual, 1.5, 4);
        rules = WithSides(rules, usual, tolerance);
        List<RuleNet>? nets = Nets(rules, usual, tolerance);
        if (nets is null) return false;
        bool isComplete = true;
        // Smaller nets first: what stands in a table inside a frame belongs to the table.
        foreach (RuleNet rough in nets.OrderBy(static net => net.Bounds().Width() * net.Bounds().Height()))
        {
            // Once more by itself: the lines of another table on the page must not move its lines.
            Box place = rough.Bounds();
            RuleNet? net = Nets([.. rules.Where(rule => IsWithin(rule, place, tolerance))], usual, tolerance)?.MaxBy(static net => net.Horizontals.Count + net.Verticals.Count);
            CellFrame? frame = net is null ? null : FrameCompletion.Complete(net, outside, tolerance);
            if (frame is null) continue;
            frame = Gutters.Close(frame, outside, usual);
            if ((long)frame.Columns * frame.Rows > MostPositions)
            {
                isComplete = false;
                continue;
            }

            List<CellArea> areas = CellAreas.Find(frame);
            if (areas.Count < 2) continue;
            (List<Glyph>[] inside, List<Glyph> rest) = CellFilling.Fill(frame, areas, outside);
            if (rest.Count == outside.Count) continue;
            (areas, List<List<Glyph>> text) = PhantomCells.Remove(frame, areas, inside, usual);
            PdfTable table = Make(frame, areas, text, page);
            if (!isTable(table)) continue;
            outside = rest;
            tables.Add(table);
        }

        return isComplete;
    }

    private static IReadOnlyList<Rule> WithSides(IReadOnlyList<Rule> rules, double usual, double tolerance)
    {
        List<Rule> across = WithoutStubs(RuleSnapping.Snap(rules, true, tolerance), usual);
        List<Rule> down = WithoutStubs(RuleSnapping.Snap(rules, false, tolerance), usual);
        if (across.Count > MostRows || down.Count > MostRows) return rules;
        List<Rule> missing = SideLines.Missing(across, down, tolerance);
        return missing.Count == 0 ? rules : [.. rules, .. missing];
    }

    private static List<RuleNet>? Nets(IReadOnlyList<Rule> rules, double usual, double tolerance)
    {
        List<Rule> across = WithoutStubs(RuleSnapping.Snap(rules, true, tolerance), usual);
        List<Rule> down = WithoutStubs(RuleSnapping.Snap(rules, false, tolerance), usual);
        return (long)across.Count * down.Count > MostMeetings ? null : RuleNet.Find(across, down, tolerance);
    }

    private static bool IsWithin(Rule rule, Box place, double slack) => rule.IsHorizontal
        ? place.Contains(new Box(rule.Start, rule.Position, rule.End, rule.Position), slack)
        : place.Contains(new Box(rule.Position, rule.Start, rule.Position, rule.End), slack);

    private static List<Rule> WithoutStubs(List<Rule> rules, double usual)
    {
        rules.RemoveAll(rule => rule.Length < 0.6 * usual);
        return rules;
    }

    private static PdfTable Make(CellFrame frame, List<CellArea> areas, List<List<Glyph>> inside, PageInk page)
    {
        int[] rows = UsedEdges(frame.Rows, areas, static area => (area.Row, area.Row + area.RowSpan));
        int[] columns = UsedEdges(frame.Columns, areas, static area => (area.Column, area.Column + area.ColumnSpan));
        List<TextLine>[] lines = LetterSpacing.Apply([.. inside.Select(LineBuilding.Build)]);
        List<PdfCell> cells = new(areas.Count);
        for (int i = 0; i < areas.Count; i++)
        {
            CellArea area = areas[i];
            int bottom = area.Row + area.RowSpan, right = area.Column + area.ColumnSpan;
            Box place = new(frame.Xs[area.Column], frame.Ys[area.Row], frame.Xs[right], frame.Ys[bottom]);
            CellArea compact = new(rows[area.Row], columns[area.Column], rows[bottom] - rows[area.Row], columns[right] - columns[area.Column]);
            cells.Add(new PdfCell(compact, lines[i], page.Number, place) { HasPicture = HoldsPicture(place, page) });
        }

        double[] xs = new double[columns[^1] + 1];
        // Backwards, so that an edge in use wins over the unused ones behind it that share its number.
        for (int i = columns.Length - 1; i >= 0; i--) xs[columns[i]] = frame.Xs[i];
        return new PdfTable(xs, rows[^1], cells, frame.Bounds) { IsTopOpen = frame.IsTopOpen, IsBottomOpen = frame.IsBottomOpen };
    }

    // New numbers for the edges, without those at which no cell starts or ends.
    private static int[] UsedEdges(int count, List<CellArea> areas, Func<CellArea, (int Start, int End)> extent)
    {
        bool[] used = new bool[count + 1];
        used[0] = used[count] = true;
        foreach (CellArea area in areas)
        {
            (int start, int end) = extent(area);
            used[start] = used[end] = true;
        }

        int[] numbers = new int[count + 1];
        for (int i = 1; i <= count; i++) numbers[i] = numbers[i - 1] + (used[i] ? 1 : 0);
        return numbers;
    }

    private static bool HoldsPicture(Box place, PageInk page)
    {
        foreach (Box image in page.Images)
            if (image.Width() > 6 && image.Height() > 6 && place.Contains(image, 2)) return true;
        return false;
    }
}
