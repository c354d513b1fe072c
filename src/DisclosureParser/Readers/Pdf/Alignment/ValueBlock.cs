namespace DisclosureParser.Readers.Pdf.Alignment;

/// <summary>Rows whose numbers stand below each other.</summary>
internal sealed class ValueBlock
{
    private readonly List<ValueRow> _rows = [];
    private readonly List<Extent> _columns = [];

    public ValueBlock(ValueRow first) => TryAdd(first);

    public IReadOnlyList<ValueRow> Rows => _rows;

    /// <summary>From where to where the numbers of each column reach.</summary>
    public IReadOnlyList<Extent> Columns => _columns;

    public double Size => _rows[0].Size;

    /// <summary>Where the first column of numbers begins.</summary>
    public double Left => _columns[0].Low;

    /// <summary>Some row holds fewer numbers than the one close above it, and no label: they may be the ends of numbers broken over two lines.</summary>
    public bool IsBroken
    {
        get
        {
            const double tight = 1.35;
            for (int i = 1; i < _rows.Count; i++)
            {
                if (_rows[i].Labels.Count == 0 && _rows[i].Values.Count < _rows[i - 1].Values.Count && _rows[i].Baseline - _rows[i - 1].Baseline <= tight * Size) return true;
            }

            return false;
        }
    }

    /// <summary>One of the words stands over (or under) the numbers, not left of them.</summary>
    public bool IsUnder(IReadOnlyList<Word> words)
    {
        foreach (Word word in words)
            if (word.Bounds.Right > Left) return true;
        return false;
    }

    /// <summary>Adds a row, unless its numbers stand differently.</summary>
    public bool TryAdd(ValueRow row)
    {
        List<Extent> columns = [.. _columns];
        int together = 0;
        HashSet<int> taken = [];
        foreach (Word word in row.Values)
        {
            Extent own = new(word.Bounds.Left, word.Bounds.Right);
            int at = -1;
            for (int c = 0; c < columns.Count; c++)
            {
                if (!columns[c].Overlaps(own)) continue;
                if (at >= 0) return false;
                at = c;
            }

            if (at < 0)
            {
                columns.Add(own);
                taken.Add(columns.Count - 1);
                continue;
            }

            if (!taken.Add(at)) return false;
            columns[at] = columns[at].Union(own);
            together++;
        }

        if (_rows.Count > 0 && together == 0) return false;
        columns.Sort(static (a, b) => a.Low.CompareTo(b.Low));
        for (int c = 1; c < columns.Count; c++)
            if (columns[c].Low <= columns[c - 1].High) return false;
        foreach (Word label in row.Labels)
            if (label.Bounds.Right > columns[0].Low) return false;
        _rows.Add(row);
        _columns.Clear();
        _columns.AddRange(columns);
        return true;
    }
}
