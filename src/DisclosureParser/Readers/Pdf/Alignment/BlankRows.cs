namespace DisclosureParser.Readers.Pdf.Alignment;

/// <summary>
/// Tables without any number: a head, and below it labels alone, each between two lines as long as the one below the head.
/// Without those lines they are words on a page.
/// </summary>
internal sealed class BlankRows(PageWords page, IReadOnlyList<Rule> across, int number)
{
    // In parts of the font size: where lines end, and how far one may be from the next.
    private const double Slack = 0.5, Tallest = 6;

    /// <summary>The table that begins with this line, or null.</summary>
    /// <param name="at">The line that may be its head.</param>
    /// <param name="to">The line behind the last that may belong to it.</param>
    public AlignedTable? Read(int at, int to)
    {
        IReadOnlyList<Word> head = page.Words[at];
        if (head.Count < 2 || Below(head[0]) is not Rule rule) return null;
        List<AxisRow> rows = [];
        Extent labels = new(head[0].Bounds.Left, head[0].Bounds.Right);
        int end = at + 1;
        for (; end < to; end++)
        {
            if (page.Words[end] is not [Word label] || label.Bounds.Right > head[1].Bounds.Left || !labels.Overlaps(new Extent(label.Bounds.Left, label.Bounds.Right))) break;
            if (Below(label) is not Rule next || !IsAsLong(rule, next, label.Size) || next.Position <= rule.Position) break;
            (rule, labels) = (next, labels.Union(new Extent(label.Bounds.Left, label.Bounds.Right)));
            rows.Add(new AxisRow(null, new Stack(label)));
        }

        if (rows.Count == 0 || rule.End < head[^1].Bounds.Right || rule.Start > labels.Low) return null;
        if (HeadAxis.Find([], [.. head.Skip(1)], across) is not HeadAxis axis) return null;
        return new AlignedTable(new AlignedGrid(number, axis, new RowAxis(rows, [], [], 0), [], [head[0]]).Make(), at, end);
    }

    // The nearest line below a word.
    private Rule? Below(Word word)
    {
        foreach (Rule rule in across)
        {
            if (rule.Position <= word.Baseline || rule.Start > word.Bounds.CenterX() || rule.End < word.Bounds.CenterX()) continue;
            return rule.Position - word.Baseline <= Tallest * word.Size ? rule : null;
        }

        return null;
    }

    private static bool IsAsLong(Rule one, Rule other, double size) =>
        Math.Abs(one.Start - other.Start) <= Slack * size && Math.Abs(one.End - other.End) <= Slack * size;
}
