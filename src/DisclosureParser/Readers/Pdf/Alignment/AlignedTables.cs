namespace DisclosureParser.Readers.Pdf.Alignment;

/// <summary>
/// Tables without lines between their columns. Rows of numbers that stand below each other make a block; what stands above
/// the columns and left of the rows must then fit, label by label. Where anything fits nowhere there is no table: a wrong
/// grid is worse than none.
/// </summary>
internal sealed class AlignedTables
{
    // In parts of the font size.
    private const double WidestRow = 8, ClosestLine = 3;

    private readonly PageWords _page;
    private readonly IReadOnlyList<Rule> _across;
    private readonly bool[] _isUsed;
    private readonly List<PdfTable> _tables = [];

    private AlignedTables(PageWords page, IReadOnlyList<Rule> across)
    {
        (_page, _across) = (page, across);
        _isUsed = new bool[page.Lines.Count];
    }

    /// <summary>The tables among the lines of a column of text, and the lines that stand in none.</summary>
    /// <param name="lines">The lines.</param>
    /// <param name="across">The lines drawn across the page: they tell rows apart, and rows that share a label.</param>
    /// <param name="page">1-based page number.</param>
    public static AlignedPage Find(IReadOnlyList<TextLine> lines, IReadOnlyList<Rule> across, int page)
    {
        if (!lines.Any(HasGap)) return new AlignedPage([], lines, null);
        AlignedTables search = new(new PageWords([.. lines.Where(static line => line.Direction == TextDirection.Right)], across), across);
        int end = search.Find(page);
        AlignedTable? head = LastHead.Find(search._page, across, end, page);
        CarriedHead? carried = head is null ? null : new CarriedHead(head.Table, [.. search._page.Rows.Skip(head.From).Take(head.To - head.From).SelectMany(static row => row.Printed)]);
        if (search._tables.Count == 0) return new AlignedPage([], lines, carried);
        List<TextLine> rest = [];
        for (int i = 0; i < search._isUsed.Length; i++)
            if (!search._isUsed[i]) rest.AddRange(search._page.Rows[i].Printed);
        rest.AddRange(lines.Where(static line => line.Direction != TextDirection.Right));
        return new AlignedPage(search._tables, rest, carried);
    }

    // Where no line has a gap nothing stands in columns: most of the text of a page is not looked at any closer.
    private static bool HasGap(TextLine line)
    {
        const double narrowest = 0.3;
        Glyph? last = null;
        foreach (Glyph glyph in line.Glyphs)
        {
            if (glyph.IsSpace) continue;
            if (last is not null && glyph.Bounds.Left - last.Bounds.Right >= narrowest * glyph.Size) return true;
            last = glyph;
        }

        return false;
    }

    // The line behind the last table.
    private int Find(int page)
    {
        List<ValueBlock> blocks = Blocks();
        int above = 0;
        for (int b = 0; b < blocks.Count; b++)
        {
            int below = b + 1 < blocks.Count ? blocks[b + 1].Rows[0].At : _page.Lines.Count;
            BlockTable reading = new(_page, _across, blocks[b], page);
            AlignedTable? found = blocks[b].Rows.Any(row => row.IsPlain || IsBetweenLines(row)) && !blocks[b].IsBroken ? reading.Read(above, below) : null;
            FindBlank(above, found?.From ?? blocks[b].Rows[0].At, page);
            above = found is null ? blocks[b].Rows[^1].At + 1 : Use(found);
        }

        FindBlank(above, _page.Lines.Count, page);
        return above;
    }

    private void FindBlank(int from, int to, int page)
    {
        if (_across.Count == 0) return;
        BlankRows reading = new(_page, _across, page);
        for (int i = from; i < to; i++)
            if (!_isUsed[i] && reading.Read(i, to) is AlignedTable blank) i = Use(blank) - 1;
    }

    private bool IsBetweenLines(ValueRow row)
    {
        bool isBelow = false, isAbove = false;
        foreach (Rule rule in _across)
        {
            if (rule.Start > row.Values[0].Bounds.Left || rule.End < row.Values[^1].Bounds.Right) continue;
            isBelow |= rule.Position < row.Baseline && row.Baseline - rule.Position < ClosestLine * row.Size;
            isAbove |= rule.Position > row.Baseline && rule.Position - row.Baseline < ClosestLine * row.Size;
        }

        return isBelow && isAbove;
    }

    private int Use(AlignedTable found)
    {
        for (int i = found.From; i < found.To; i++) _isUsed[i] = true;
        _tables.Add(found.Table);
        return found.To;
    }

    private List<ValueBlock> Blocks()
    {
        List<ValueBlock> blocks = [];
        ValueRow? last = null;
        for (int i = 0; i < _page.Lines.Count; i++)
        {
            if (_page.IsPageNumber(i) || _page.IsProse(i) || ValueRow.Of(_page.Words[i], i) is not ValueRow row) continue;
            if (last is null || !Continues(blocks[^1], last, row) || !blocks[^1].TryAdd(row)) blocks.Add(new ValueBlock(row));
            last = row;
        }

        return blocks;
    }

    // Rows without numbers between lines lie close together all the same.
    private double WidestGap(ValueRow last, ValueRow row)
    {
        double widest = 0, above = last.Baseline, x = row.Values[0].Bounds.CenterX();
        foreach (Rule rule in _across)
        {
            if (rule.Position <= above || rule.Position >= row.Baseline || rule.Start > x || rule.End < x) continue;
            widest = Math.Max(widest, rule.Position - above);
            above = rule.Position;
        }

        return Math.Max(widest, row.Baseline - above);
    }

    private bool Continues(ValueBlock block, ValueRow last, ValueRow row)
    {
        if (WidestGap(last, row) > WidestRow * row.Size) return false;
        for (int i = last.At + 1; i < row.At; i++)
            if (_page.IsProse(i) || block.IsUnder(_page.Words[i])) return false;
        return true;
    }
}

/// <summary>A table and the lines it is made of.</summary>
/// <param name="Table">The table.</param>
/// <param name="From">Its first line.</param>
/// <param name="To">The line behind its last.</param>
internal sealed record AlignedTable(PdfTable Table, int From, int To);

/// <summary>What alignment makes of a column of text.</summary>
/// <param name="Tables">The tables from top to bottom.</param>
/// <param name="Lines">The lines that stand in none.</param>
/// <param name="LastHead">What the last of these lines are, should the next page begin with rows that lack a head.</param>
internal sealed record AlignedPage(IReadOnlyList<PdfTable> Tables, IReadOnlyList<TextLine> Lines, CarriedHead? LastHead);
