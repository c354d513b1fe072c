using DisclosureParser.Documents;

namespace DisclosureParser.Readers.Pdf.Alignment;

/// <summary>Puts captions, heads, labels and numbers of a block on one grid.</summary>
internal sealed class AlignedGrid(int page, HeadAxis heads, RowAxis rows, IReadOnlyList<Word> captions, IReadOnlyList<Word> corner)
{
    private readonly List<PdfCell> _cells = [];
    private readonly int _labelColumns = rows.HasLabels ? rows.GroupColumns + 1 : 0;

    public PdfTable Make()
    {
        int columns = _labelColumns + heads.Columns.Count;
        for (int i = 0; i < captions.Count; i++) Add(i, 0, 1, columns, [captions[i].Line]);
        int top = captions.Count;
        if (heads.Levels > 0 && _labelColumns > 0)
            Add(top, 0, heads.Levels, _labelColumns, [.. corner.OrderBy(static word => word.Baseline).ThenBy(static word => word.Bounds.Left).Select(static word => word.Line)]);
        foreach (HeadCell head in heads.Cells)
            Add(top + head.FromLevel, _labelColumns + head.FromColumn, head.ToLevel - head.FromLevel, head.ToColumn - head.FromColumn, head.Text.Lines);
        top += heads.Levels;
        foreach (GroupCell group in rows.Groups) Add(top + group.FromRow, group.Column, group.ToRow - group.FromRow, 1, group.Text.Lines);
        for (int row = 0; row < rows.Rows.Count; row++) AddRow(row, top + row);
        FillHoles(top, columns);
        _cells.Sort(static (a, b) => (a.Area.Row, a.Area.Column).CompareTo((b.Area.Row, b.Area.Column)));
        Box bounds = _cells.Where(static cell => !cell.IsEmpty).Select(static cell => cell.Bounds).Aggregate(static (box, other) => box.Union(other));
        return new PdfTable(Edges(bounds), top + rows.Rows.Count, _cells, bounds) { Evidence = GridEvidence.Alignment, IsTopOpen = heads.Levels == 0, IsBottomOpen = rows.Rows.Count == 0 };
    }

    private void AddRow(int row, int at)
    {
        AxisRow own = rows.Rows[row];
        if (_labelColumns > 0)
        {
            int first = 0;
            foreach (GroupCell group in rows.Groups)
                if (group.FromRow <= row && row < group.ToRow) first = Math.Max(first, group.Column + 1);
            // What stands as far right as the labels under groups stands in their column.
            while (own.Label is not null && first < rows.GroupColumns && IsRightOfGroups(own.Label, first)) first++;
            Add(at, first, 1, _labelColumns - first, own.Label?.Lines ?? []);
        }

        List<Word>[] words = new List<Word>[heads.Columns.Count];
        foreach (Word word in own.Values?.Values ?? [])
        {
            Extent place = new(word.Bounds.Left, word.Bounds.Right);
            int column = 0;
            while (!heads.Columns[column].Overlaps(place)) column++;
            (words[column] ??= []).Add(word);
        }

        for (int c = 0; c < words.Length; c++)
            Add(at, _labelColumns + c, 1, 1, words[c] is null ? [] : [words[c].Aggregate(static (word, next) => word.Join(next)).Line]);
    }

    private bool IsRightOfGroups(Stack label, int column) =>
        rows.Groups.Any(group => group.Column == column) && rows.Groups.Where(group => group.Column == column).All(group => group.Text.Bounds.Right <= label.Bounds.Left);

    private void Add(int row, int column, int rowSpan, int columnSpan, IReadOnlyList<TextLine> lines)
    {
        Box bounds = lines.Count == 0 ? default : lines.Select(static line => line.Bounds).Aggregate(static (box, line) => box.Union(line));
        _cells.Add(new PdfCell(new CellArea(row, column, rowSpan, columnSpan), lines, page, bounds));
    }

    // Places where nothing is printed are cells too.
    private void FillHoles(int top, int columns)
    {
        bool[,] taken = new bool[top + rows.Rows.Count, columns];
        foreach (PdfCell cell in _cells)
            for (int r = cell.Area.Row; r < cell.EndRow; r++)
                for (int c = cell.Area.Column; c < cell.EndColumn; c++) taken[r, c] = true;
        for (int r = 0; r < taken.GetLength(0); r++)
            for (int c = 0; c < columns; c++)
                if (!taken[r, c]) Add(r, c, 1, 1, []);
        Dictionary<int, Extent> heights = [];
        foreach (PdfCell cell in _cells)
            if (!cell.IsEmpty && cell.Area.RowSpan == 1) heights[cell.Area.Row] = heights.GetValueOrDefault(cell.Area.Row, new Extent(cell.Bounds.Top, cell.Bounds.Bottom)).Union(new Extent(cell.Bounds.Top, cell.Bounds.Bottom));
        double[] edges = [.. Enumerable.Repeat(heads.Edges[0], _labelColumns), .. heads.Edges];
        for (int i = 0; i < _cells.Count; i++)
        {
            PdfCell cell = _cells[i];
            if (!cell.IsEmpty) continue;
            Extent height = heights.GetValueOrDefault(cell.Area.Row);
            _cells[i] = cell with { Bounds = new Box(edges[cell.Area.Column], height.Low, edges[cell.EndColumn], height.High) };
        }
    }

    // Label columns have the left edges of their labels.
    private double[] Edges(Box bounds)
    {
        double[] edges = new double[_labelColumns + heads.Columns.Count + 1];
        for (int c = 0; c < _labelColumns; c++)
        {
            double[] lefts = [.. _cells.Where(cell => cell.Area.Column == c && !cell.IsEmpty && cell.Area.ColumnSpan == 1).Select(static cell => cell.Bounds.Left)];
            edges[c] = Math.Max(c == 0 ? bounds.Left : edges[c - 1], lefts.Length > 0 ? lefts.Min() : bounds.Left);
        }

        for (int c = 0; c <= heads.Columns.Count; c++) edges[_labelColumns + c] = heads.Edges[c];
        return edges;
    }
}
