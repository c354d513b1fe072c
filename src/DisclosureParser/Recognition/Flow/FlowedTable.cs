using System.Collections.Immutable;
using DisclosureParser.Documents;
using DisclosureParser.Recognition.Tables;
using DisclosureParser.Templates;

namespace DisclosureParser.Recognition.Flow;

/// <summary>
/// Reads a statutory table out of words and values that run on. A row is believed where the values behind its label are
/// just as many as the form has columns, and the head or the row's own total says that they stand in the form's order.
/// </summary>
internal sealed class FlowedTable
{
    private const int LinesOfHead = 60;

    private readonly TableLabels _labels;
    private readonly List<FlowedPiece> _pieces;
    private readonly SegmentReadings _readings = new();
    private readonly ImmutableArray<TableCell>.Builder _cells = ImmutableArray.CreateBuilder<TableCell>();
    private readonly HashSet<string> _read = new(StringComparer.Ordinal);
    private readonly Dictionary<AxisItem, bool> _isRow = new(ReferenceEqualityComparer.Instance);
    private int _rows;

    private FlowedTable(TableLabels labels, List<FlowedPiece> pieces)
    {
        _labels = labels;
        _pieces = [.. pieces.Select(piece => piece with { })];
        foreach (TableBlock block in labels.Table.Blocks)
        {
            FlowedLabels words = new(block);
            if (!block.Columns.Leaves.Any(column => column.IsTotal)) ReadUnderHead(words);
            else if (!ReadAllCells(words)) ReadWithTotals(words);
        }
    }

    /// <summary>What can be read; null where nothing can.</summary>
    public static ReadSegment? Read(TableLabels labels, List<FlowedPiece> pieces)
    {
        FlowedTable table = new(labels, pieces);
        if (table._cells.Count == 0) return null;
        SourceLocation place = table._cells[0].Location;
        int columns = table._cells.Max(cell => cell.ColumnIndex) + 1;
        Table source = new(table._rows, columns, table._cells.ToImmutable()) { Location = place, Evidence = GridEvidence.Alignment };
        return new ReadSegment(labels, source, table._readings)
        {
            Place = place,
            Run = new TableSource(place, 0, Math.Max(0, table._rows - 1)) { Evidence = GridEvidence.Alignment, FiguresRead = table._readings.Cells.Count },
        };
    }

    /// <summary>Rows without a total: the head stands right before the first, and the others follow it with nothing between.</summary>
    private void ReadUnderHead(FlowedLabels labels)
    {
        (ImmutableArray<FlowedLabel> rows, ImmutableArray<FlowedLabel> columns) = (labels.Rows, labels.Columns);
        int first = _pieces.FindIndex(piece => piece.Values.Count == columns.Length
            && rows[0].Texts.Any(label => piece.Text.EndsWith(label, StringComparison.Ordinal) && FlowedHead.Before(piece.Text[..^label.Length], columns) is not null));
        if (first < 0 || first + rows.Length > _pieces.Count) return;
        for (int i = 1; i < rows.Length; i++)
        {
            FlowedPiece piece = _pieces[first + i];
            if (piece.Values.Count != columns.Length || !rows[i].Texts.Contains(piece.Text)) return;
        }

        for (int i = 0; i < rows.Length; i++) Add(rows[i].Item, columns, _pieces[first + i].Values);
    }

    /// <summary>All cells in one run, with a total for each row.</summary>
    private bool ReadAllCells(FlowedLabels labels)
    {
        (ImmutableArray<FlowedLabel> rows, ImmutableArray<FlowedLabel> columns) = (labels.Rows, labels.Columns);
        List<FlowedPiece> found = rows.Length > 6 ? [] : _pieces.FindAll(piece => piece.Values.Count == rows.Length * columns.Length && FlowedHead.Repeats(piece.Text, columns, rows.Length));
        if (found is not [FlowedPiece all] || !StandInOrder(all.Text, rows)) return false;
        FlowedValue[][] values = [.. all.Values.Chunk(columns.Length)];
        if (!values.All(row => TotalHolds(row, columns))) return false;
        for (int i = 0; i < rows.Length; i++) Add(rows[i].Item, columns, values[i]);
        return true;
    }

    private void ReadWithTotals(FlowedLabels labels)
    {
        ImmutableArray<FlowedLabel> columns = labels.Columns;
        FlowedBalance balance = new();
        bool hasHead = false;
        for (int i = 0; i < _pieces.Count; i++)
        {
            FlowedPiece piece = _pieces[i];
            bool isHead = FlowedHead.MayStandInOrder(piece.Lines, columns);
            if (isHead) balance.Reset();
            int begun = labels.Begun(isHead ? FlowedHead.Below(piece.Lines, columns) : piece.Text), rows = (piece.Values.Count + columns.Length - 1) / columns.Length;
            // A table for each row: its label stands above its head.
            AxisItem? row = labels.RowAtEnd(FlowedHead.Before(piece.Text, columns) ?? piece.Text) ?? (begun == 1 && balance.IsEven ? RowAround(labels, i) : null);
            if (row is not null && !IsRow(row)) row = null;
            balance.AddLabels(row is null ? begun : Math.Max(begun, 1));
            if (piece.Values.Count < columns.Length) continue;
            balance.AddRows(rows, begun > 0 || row is not null);
            if (row is null || piece.Values.Count != columns.Length || balance.IsBehind || !TotalHolds(piece.Values, columns)) continue;
            hasHead = hasHead || FlowedHead.MayStandInOrder(_pieces[..(i + 1)].SelectMany(before => before.Lines).TakeLast(LinesOfHead), columns);
            if (!hasHead) return;
            balance.Take(row, piece.Values);
        }

        foreach ((AxisItem row, List<FlowedValue> values) in balance.Taken) Add(row, columns, values);
    }

    /// <summary>A group is one row of values only where the text names none of the rows in it.</summary>
    private bool IsRow(AxisItem row)
    {
        if (row.Children.IsEmpty) return true;
        if (_isRow.TryGetValue(row, out bool known)) return known;
        FlowedLabel[] within = [.. row.WithDescendants().Skip(1).Select(child => new FlowedLabel(child)).Where(label => label.Text.Length >= FlowedLabel.Telling)];
        return _isRow[row] = !_pieces.Exists(piece => within.Any(label => label.BeginsIn(piece.Text)));
    }

    private AxisItem? RowAround(FlowedLabels labels, int piece)
    {
        if (piece + 1 == _pieces.Count || labels.RowAround(_pieces[piece].Text, _pieces[piece + 1].Text) is not (AxisItem row, int behind)) return null;
        _pieces[piece + 1].Text = _pieces[piece + 1].Text[behind..];
        return row;
    }

    private static bool StandInOrder(string words, ImmutableArray<FlowedLabel> rows)
    {
        int last = -1;
        foreach (FlowedLabel row in rows)
        {
            int place = row.Texts.Max(text => words.LastIndexOf(text, StringComparison.Ordinal));
            if (place <= last) return false;
            last = place;
        }

        return true;
    }

    private static bool TotalHolds(IReadOnlyList<FlowedValue> values, ImmutableArray<FlowedLabel> columns)
    {
        decimal total = 0, sum = 0;
        for (int i = 0; i < columns.Length; i++)
        {
            CellValue read = FigureReader.Read(values[i].Text);
            if (read.State == FigureState.Dash) continue;
            if (read.Value is not decimal value) return false;
            if (columns[i].Item.IsTotal) total += value;
            else sum += value;
        }

        return total == sum;
    }

    private void Add(AxisItem row, ImmutableArray<FlowedLabel> columns, IReadOnlyList<FlowedValue> values)
    {
        if (!_read.Add(row.Path)) return;
        for (int i = 0; i < columns.Length; i++)
        {
            TableCell cell = new(_rows, i, values[i].Text, values[i].Location);
            _cells.Add(cell);
            _readings.Cells.Add(new Reading(row, columns[i].Item, cell, IsCertain: true));
        }

        _readings.Labels.Add(new PrintedLabel(LabelAxis.Row, row.Path, row.PrintedLabel, LabelMatch.Canonical, values[0].Location));
        _rows++;
    }
}
