using System.Text;
using DisclosureParser.Documents;

namespace DisclosureParser.Readers.Text.Tables;

/// <summary>The cells of a drawn table while its lines are read from top to bottom.</summary>
internal sealed class BoxGrid(List<SourceLine> lines, BlockList blocks)
{
    private readonly TableDraft _draft = new(GridEvidence.Delimiters);
    private readonly SortedDictionary<int, OpenCell> _open = [];
    private int _row;
    private bool _written;

    /// <summary>Adds a line. Without edges the uprights do not stand under each other, and cells stand at their ordinal.</summary>
    public void Add(int line, List<BoxSegment> segments, int[]? edges)
    {
        bool ruled = segments.Exists(segment => segment.IsRule);
        if (ruled) CloseUnder(segments, edges);
        for (int i = 0; i < segments.Count; i++)
        {
            BoxSegment segment = segments[i];
            if (segment.IsRule) continue;
            int left = edges is null ? i : Array.BinarySearch(edges, segment.Left);
            int right = edges is null ? i + 1 : Array.BinarySearch(edges, segment.Right);
            SourceLine text = lines[line].Narrow(segment.Start, segment.End);
            if (!_open.TryGetValue(left, out OpenCell? cell))
            {
                // Beside a rule only a cell that goes on has something to say.
                if (ruled) continue;
                blocks.CountCell();
                _open[left] = cell = new OpenCell(_row, right - left, text.Number, text.ColumnOf(text.IsBlank ? segment.Start : text.Start));
            }

            cell.Append(text);
            _written |= !ruled;
        }
    }

    /// <summary>Ends the row, where no rule tells that it ends.</summary>
    public void EndRow()
    {
        foreach (int left in _open.Keys.ToArray()) Close(left);
        if (_written) _row++;
        _written = false;
    }

    public TableDraft Finish()
    {
        if (!_written) _row--;
        foreach (int left in _open.Keys.ToArray()) Close(left);
        foreach (List<CellDraft> row in _draft.Rows) row.Sort((a, b) => a.GridColumn!.Value.CompareTo(b.GridColumn!.Value));
        return _draft;
    }

    private void CloseUnder(List<BoxSegment> segments, int[]? edges)
    {
        foreach (int left in _open.Keys.ToArray())
        {
            bool closed = edges is null || segments.Exists(segment => segment.IsRule && segment.Left <= edges[left] && edges[left] < segment.Right);
            if (closed) Close(left);
        }

        if (_written) _row++;
        _written = false;
    }

    private void Close(int left)
    {
        OpenCell cell = _open[left];
        _open.Remove(left);
        while (_draft.Rows.Count <= Math.Max(cell.Row, _row)) _draft.Rows.Add([]);
        _draft.Rows[cell.Row].Add(new CellDraft(cell.Text, cell.Line, cell.Column)
        {
            GridColumn = left,
            ColumnSpan = cell.ColumnSpan,
            RowSpan = Math.Max(1, _row - cell.Row + 1),
        });
    }

    private sealed class OpenCell(int row, int columnSpan, int line, int column)
    {
        private readonly StringBuilder _text = new();

        public int Row { get; } = row;

        public int ColumnSpan { get; } = columnSpan;

        public int Line { get; private set; } = line;

        public int Column { get; private set; } = column;

        public string Text => _text.ToString();

        public void Append(SourceLine part)
        {
            if (part.IsBlank) return;
            if (_text.Length > 0) _text.Append('\n');
            else (Line, Column) = (part.Number, part.ColumnOf(part.Start));
            _text.Append(part.Text);
        }
    }
}
