namespace DisclosureParser.Readers.Pdf.Alignment;

/// <summary>Makes a table of a block of numbers and what stands above and left of it.</summary>
internal sealed class BlockTable(PageWords page, IReadOnlyList<Rule> across, ValueBlock block, int number)
{
    // In parts of the font size: what belongs to a head stands close to it, and a heading of the text is larger.
    private const double WidestHead = 3.4, Larger = 1.25, Slack = 0.5;

    // The widest distance of two lines of one label, in parts of the font size, from wide to narrow: a label cut short must
    // not pass.
    private static readonly double[] Pitches = [2.7, 2.3, 1.95, 1.7, 1.5, 1.3];

    private static readonly LabelPlacing[] Placings = [new(false, false), new(true, false), new(false, true), new(true, true)];

    private readonly int _first = block.Rows[0].At, _last = block.Rows[^1].At;

    /// <summary>The table that the lines between two others make, or null.</summary>
    /// <param name="from">The first line that may belong to it.</param>
    /// <param name="to">The line behind the last that may.</param>
    public AlignedTable? Read(int from, int to)
    {
        int top = _first, bottom = _last + 1;
        while (top > from && MayBeHead(top - 1)) top--;
        while (bottom < to && MayBeLabel(bottom)) bottom++;
        for (; top <= _first; top++)
        {
            if (Table(top, bottom) is not (PdfTable table, double lowest)) continue;
            int end = _last + 1;
            while (end < bottom && page.Lines[end].Baseline <= lowest + 0.1) end++;
            if (HoldsAll(table, top, end)) return new AlignedTable(table, top, end);
        }

        return null;
    }

    private bool MayBeHead(int at) =>
        !page.IsProse(at) && page.Lines[at].Size <= Larger * block.Size && page.Lines[at + 1].Baseline - page.Lines[at].Baseline <= WidestHead * block.Size;

    private bool MayBeLabel(int at) =>
        !page.IsProse(at) && page.Lines[at].Bounds.Right <= block.Left && page.Lines[at].Baseline - page.Lines[at - 1].Baseline <= Pitches[0] * block.Size;

    // Nothing printed may be lost between the cells.
    private bool HoldsAll(PdfTable table, int from, int to)
    {
        int printed = 0, held = 0;
        for (int i = from; i < to; i++) printed += page.Words[i].Sum(static word => word.Line.Glyphs.Count);
        foreach (PdfCell cell in table.Cells) held += cell.Lines.Sum(static line => line.Glyphs.Count);
        return printed == held;
    }

    // The table, and how far down the page it reaches.
    private (PdfTable Table, double Lowest)? Table(int top, int bottom)
    {
        if (RuledRows.Find(block, LabelWords(top, bottom), across, HeadsEnd(top)) is RowAxis ruled && UnderHeads(ruled, top) is PdfTable drawn)
            return (drawn, ruled.Lowest(block));
        foreach (LabelPlacing placing in Placings)
        {
            foreach (double pitch in Pitches)
            {
                if (Labels(top, bottom, pitch, placing) is not RowAxis rows) continue;
                if (UnderHeads(rows, top) is PdfTable table) return (table, rows.Lowest(block));
                break;
            }
        }

        return null;
    }

    private RowAxis? Labels(int top, int bottom, double pitch, LabelPlacing placing) =>
        RowAxis.Find(block, LabelWords(top, bottom), across, page.Baselines, pitch, placing);

    // The lowest line over the numbers.
    private double HeadsEnd(int top)
    {
        for (int i = _first - 1; i >= top; i--)
            if (block.IsUnder(page.Words[i])) return page.Lines[i].Baseline;
        return double.NegativeInfinity;
    }

    private List<Word> LabelWords(int top, int bottom)
    {
        List<Word> words = [];
        for (int i = top; i < bottom; i++)
        {
            // Where something stands over the numbers, what is left of it is no label of a row.
            if (i < _first && block.IsUnder(page.Words[i])) continue;
            foreach (Word word in page.Words[i])
                if (word.Bounds.Right <= block.Left) words.Add(word);
        }

        return words;
    }

    private PdfTable? UnderHeads(RowAxis rows, int top)
    {
        List<Word> captions = [], heads = [], corner = [.. rows.Unused.SelectMany(static stack => stack.Words)];
        double labelsEnd = rows.Rows.Where(static row => row is { Label: not null, Values: not null }).Select(static row => row.Label!.Bounds.Right).DefaultIfEmpty(double.NegativeInfinity).Max();
        for (int i = top; i < _first; i++)
        {
            if (!block.IsUnder(page.Words[i])) continue;
            foreach (Word word in page.Words[i])
            {
                if (!rows.HasLabels || word.Bounds.Left >= labelsEnd - Slack * word.Size) heads.AddRange(word.Over(block.Columns));
                else if (word.Bounds.Right <= block.Left + Slack * word.Size) corner.Add(word);
                else if (page.Words[i].Count == 1) captions.Add(word);
                else return null;
            }
        }

        // Left of the numbers and right of all labels stands the head of a column without any number.
        heads.AddRange(corner.Where(word => rows.HasLabels && word.Bounds.Left >= labelsEnd));
        corner.RemoveAll(heads.Contains);
        heads.Sort(static (a, b) => a.Baseline.CompareTo(b.Baseline));
        double highest = heads.Count == 0 ? double.PositiveInfinity : heads[0].Baseline - Slack * block.Size;
        captions.AddRange(corner.Where(word => word.Baseline < highest && !corner.Exists(other => other.Baseline >= highest && IsPartOf(word, other))));
        corner.RemoveAll(captions.Contains);
        captions.Sort(static (a, b) => a.Baseline.CompareTo(b.Baseline));
        HeadAxis? axis = heads.Count == 0 ? HeadAxis.Bare(block) : HeadAxis.Find(block.Columns, heads, across);
        return axis is not null && IsTable(axis, rows.Rows.Count, corner.Count > 0) ? new AlignedGrid(number, axis, rows, captions, corner).Make() : null;
    }

    // A few numbers are no table, unless heads stand over them, and over the label. At the top of the page they go on from the last.
    private bool IsTable(HeadAxis heads, int count, bool hasCorner)
    {
        const int fewestRows = 4, fewestColumns = 5, highest = 2;
        return heads.Levels == 0 ? count >= fewestRows || block.Columns.Count >= fewestColumns || number > 1 && _first <= highest
            : Math.Max(block.Columns.Count, heads.Columns.Count) > 2 || count > 1 || hasCorner && heads.Levels == 1;
    }

    // Two lines of one text over the labels.
    private static bool IsPartOf(Word word, Word other) =>
        other.Baseline - word.Baseline <= 4 * word.Size && word.Bounds.Right > other.Bounds.Left && other.Bounds.Right > word.Bounds.Left;
}
