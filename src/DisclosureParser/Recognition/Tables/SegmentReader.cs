using DisclosureParser.Documents;
using DisclosureParser.Templates;
using DisclosureParser.Text;

namespace DisclosureParser.Recognition.Tables;

/// <summary>
/// Reads the rows of one statutory table, segment after segment: heads give columns their meaning, labels give rows
/// theirs, and a value is read where the two name one figure of the form. A segment without a head of its own goes on
/// under the last one.
/// </summary>
internal sealed class SegmentReader(TableLabels labels)
{
    private readonly RowLabels _rowLabels = new(labels);
    private readonly CutRows _cutRows = new(labels);
    private readonly FormOrder _formOrder = new(labels);
    private readonly List<GridRow> _headRows = [];
    private List<Head> _heads = [];
    private Table? _headTable;
    private bool _isTurned;
    private bool _isStray;
    private bool _isOutOfOrder;
    private bool _hasSlipped;
    private AxisItem? _caption;

    private SegmentReadings _readings = new();

    /// <summary>There are heads that give every value its column, so that rows may follow without a head of their own.</summary>
    public bool HasHeads => _heads.Count > 0;

    /// <summary>Reads a segment. Where neither its heads nor its rows name a row of the form, the line above the table may (行政复议).</summary>
    public SegmentReadings Read(TableSegment segment, string caption)
    {
        _caption = labels.Rows.ExactOrComposed(ComparableText.Of(caption.AsSpan(Enumerator.At(caption)?.Length ?? 0))) is [{ Item: { Children.Length: 0 } named }] ? named : null;
        _readings = new SegmentReadings();
        _headRows.Clear();
        _hasSlipped = false;
        for (int i = 0; i < segment.Rows.Count; i++)
        {
            GridRow row = segment.Rows[i];
            GridRow? next = i + 1 < segment.Rows.Count ? segment.Rows[i + 1] : null;
            if (_cutRows.Join(row, next) is GridRow whole)
            {
                CloseHead(row.Table);
                ReadValues(whole);
                i++;
                continue;
            }

            if (IsHead(row, next))
            {
                _headRows.Add(row);
                continue;
            }

            if (!row.Cells.Any(cell => cell.RowIndex == row.Index)) continue;
            CloseHead(row.Table);
            ReadValues(row);
        }

        // A head at the end of a table belongs to the table that follows.
        CloseHead(segment.Rows[^1].Table);
        if (_hasSlipped) _readings.Doubt();
        return _readings;
    }

    /// <summary>
    /// A row without values is a head where it names columns, or where it names rows above columns (table 4). A row label
    /// that stands left of empty cells is a row whose cells are blank.
    /// </summary>
    private bool IsHead(GridRow row, GridRow? next)
    {
        int columnsOnly = 0, rowsOnly = 0, either = 0, texts = 0;
        bool overValues = false;
        // Where spans are lost a label may stand in every place that it spanned; it counts once.
        HashSet<string> seen = new(StringComparer.Ordinal);
        foreach (TableCell cell in row.Cells)
        {
            if (FigureReader.Read(cell.Text).IsPrintedValue) return false;
            if (cell.RowIndex != row.Index || ComparableText.Of(cell.Text).Length == 0) continue;
            if (!seen.Add(ComparableText.Of(cell.Text))) continue;
            texts++;
            if (labels.IsFurniture(cell.Text) || labels.Captions.Find(cell.Text).Count > 0 && labels.Rows.Find(cell.Text).Count == 0) continue;
            // Only rows are numbered.
            bool isNumbered = Enumerator.At(cell.Text) is not null;
            bool isColumn = !isNumbered && labels.Columns.Find(cell.Text).Count > 0;
            bool isRow = isNumbered || labels.Rows.Find(cell.Text).Count > 0;
            if (isColumn && !isRow) columnsOnly++;
            else if (isRow && !isColumn) rowsOnly++;
            else if (isRow) either++;
            overValues |= isRow && IsOverValues(cell, row.Table);
        }

        // An empty row below heads that name rows and columns both is a row of blank figures; elsewhere it is part of the head.
        if (texts == 0) return _headRows.Count > 0 && !(_headRows.Exists(NamesColumn) && _headRows.Exists(NamesRow));
        if (columnsOnly == 1 && texts == 1 && IsTurned(row)) return false;
        // Below the groups of table 4 stand columns and groups side by side.
        if (columnsOnly > 0) return rowsOnly == 0 || columnsOnly > rowsOnly || rowsOnly > 1 && _headRows.Count > 0 && !_headRows.Exists(NamesColumn);
        if (rowsOnly == 0) return either == 0 || _headRows.Count > 0 || _heads.Count == 0;
        // Rows of the form printed as heads: before any column was named, or right across the columns.
        if (_headRows.Count > 0) return overValues || !_headRows.Exists(NamesColumn);
        return overValues || !_heads.Exists(head => head.Column is not null) || NamesRowsOnly(row) || texts == 1 && next is not null && BeginsWithColumns(next);
    }

    /// <summary>A head without a column of row labels: what stands above it names the rows (a table for each group of table 4).</summary>
    private bool BeginsWithColumns(GridRow row) =>
        row.Cells.Count > 1 && row.Cells.Take(2).All(cell => cell.RowIndex == row.Index && labels.Columns.Find(cell.Text).Count > 0 && labels.Rows.Find(cell.Text).Count == 0);

    /// <summary>A column's label beside a row's label that reaches down to it: the form turned round, and no head.</summary>
    private bool IsTurned(GridRow row) =>
        _isTurned || row.Cells.Any(cell => cell.RowIndex < row.Index && labels.Rows.Find(cell.Text).Count > 0 && labels.Columns.Find(cell.Text).Count == 0);

    private bool NamesRow(GridRow row) => row.Cells.Any(cell => labels.Rows.Find(cell.Text).Count > 0 && labels.Columns.Find(cell.Text).Count == 0);

    private bool NamesColumn(GridRow row) => row.Cells.Any(cell => labels.Columns.Find(cell.Text).Count > 0);

    private bool IsOverValues(TableCell cell, Table table) =>
        _headTable == table && !table.IsPacked && _heads.Exists(head => head.Start < cell.ColumnIndex + cell.ColumnSpan && cell.ColumnIndex < head.End);

    /// <summary>Two groups beside each other (行政复议, 行政诉讼) with nothing between them are heads.</summary>
    private bool NamesRowsOnly(GridRow row) =>
        _heads.Exists(head => head.Row is not null) && row.Cells.Count(cell => labels.Rows.Find(cell.Text).Count > 0) > 1;

    private void CloseHead(Table table)
    {
        if (_headRows.Count == 0) return;
        _isOutOfOrder = _headRows.Exists(row => _formOrder.IsContradictedBy(row, labels));
        List<Head> heads = table.IsPacked ? PackedHeads.Read(_headRows, labels) : GridHeads.Read(_headRows, labels);
        _headRows.Clear();
        if (heads.Exists(head => head.IsContradicted))
        {
            _heads = [];
            _readings.IsMangled = true;
            return;
        }

        if (heads.TrueForAll(head => head.IsUnknown)) return;
        _heads = heads;
        _headTable = table;
        _isTurned = false;
        foreach (Head head in heads)
        {
            _readings.AddLabel(head, LabelAxis.Column);
            if (head is { Row: not null, Column: not null }) _readings.Announced.Add($"{head.Row.Path}@{head.Column.Key}");
        }
    }

    private void ReadValues(GridRow row)
    {
        ValueCells values = ValueCells.Of(row, _heads, row.Table == _headTable, labels);
        Head? label = _rowLabels.Read(values.Labels);
        bool isNumbered = values.All.Any(cell => FigureReader.Read(cell.Text).IsPrintedValue);
        // Values under a label that is none, then blanks under what may be the rest of it: a row cut in two.
        bool mayBeCut = _isStray && !isNumbered && label is { Match: LabelMatch.Broken or LabelMatch.Misprint };
        _isStray = isNumbered && label is { IsUnknown: true };
        if (mayBeCut) values = values with { IsCertain = false };
        if (label is { IsUnknown: true })
        {
            // A remark under the table is no row; a row of numbers under a label that the form does not have is one.
            if (!_heads.Exists(head => head is { Row: not null, Column: not null }))
            {
                if (isNumbered) _readings.AddLabel(label, LabelAxis.Row);
                return;
            }

            label = null;
        }

        if (label is { Row: not null, Column: not null } && labels.Table.Find(label.Row.Path, label.Column.Key) is TemplateCell turned)
        {
            _isTurned = true;
            _readings.AddLabel(label, LabelAxis.Row);
            // One figure, and around it what lost spans left.
            TableCell[] printed = [.. values.All.Where(cell => !cell.Text.AsSpan().Trim().IsEmpty)];
            TableCell? only = printed.Length == 1 ? printed[0] : (values.All.Count == 0 ? null : values.All[^1]);
            if (only is not null) _readings.Cells.Add(new Reading(turned.Row, turned.Column, only, printed.Length <= 1));
            else _readings.Announced.Add($"{turned.Row.Path}@{turned.Column.Key}");
            return;
        }

        // Words where figures belong are figures of a row that the form has; in any other row they are a remark.
        if (!isNumbered && label?.Row is null && !values.All.Any(cell => FigureReader.Read(cell.Text).State == FigureState.Blank)) return;
        if (values.All.Count == 0)
        {
            // Where a blank may leave no cell, the row is printed all the same; where gaps alone tell cells apart, its values may stand elsewhere.
            if (row.Table.IsPacked && label?.Row is AxisItem named && (named.Children.IsEmpty || row.Table.Evidence == GridEvidence.Alignment)) Announce(named);
            return;
        }

        if (label is not null) _readings.AddLabel(label, LabelAxis.Row);
        List<Head> heads = _heads;
        if (!values.IsCertain && !_isOutOfOrder && _formOrder.Confirm(label, values.All, _heads) is List<Head> confirmed)
        {
            heads = confirmed;
            _readings.IsMangled = true;
            values = values with { Cells = [.. values.All.Take(heads.Count)], IsCertain = true };
        }

        if (LooseRow.IsIn(row.Table))
        {
            _hasSlipped |= LooseRow.IsOverfull(values.All, heads);
            if (values.IsCertain && LooseRow.IsContradicted(labels.Table, label?.Row, values.Cells, heads)) values = values with { IsCertain = false };
        }

        if (!Place(row, heads, values, label) && isNumbered)
            _readings.Homeless.AddRange(row.Cells.Where(cell => FigureReader.Read(cell.Text).State == FigureState.Number));
    }

    private void Announce(AxisItem row)
    {
        foreach (AxisItem column in labels.Table.Blocks.SelectMany(block => block.Columns.Leaves).Concat(_heads.Select(head => head.Column).OfType<AxisItem>()))
            _readings.Announced.Add($"{row.Path}@{column.Key}");
    }

    private bool Place(GridRow row, List<Head> heads, ValueCells values, Head? label)
    {
        TableCell anchor = label?.Label ?? row.Cells[0];
        bool isPlaced = false;
        for (int i = 0; i < heads.Count; i++)
        {
            AxisItem? formRow = label?.Row ?? heads[i].Row ?? (label is null ? _caption : null), formColumn = heads[i].Column ?? label?.Column;
            if (formRow is null || formColumn is null || labels.Table.Find(formRow.Path, formColumn.Key) is not TemplateCell place) continue;
            isPlaced = true;
            TableCell? cell = values.IsCertain ? values.Cells[i] : anchor;
            if (cell is not null) _readings.Cells.Add(new Reading(place.Row, place.Column, cell, values.IsCertain));
        }

        return isPlaced;
    }
}
