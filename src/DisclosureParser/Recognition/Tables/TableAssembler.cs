using System.Collections.Immutable;
using DisclosureParser.Documents;
using DisclosureParser.Templates;

namespace DisclosureParser.Recognition.Tables;

/// <summary>
/// Puts a statutory table together from everything that was read of it. What was printed twice must agree; what was not
/// printed is missing; what could not be told apart is unreadable, and never anything else.
/// </summary>
internal sealed class TableAssembler(TableLabels labels, IReadOnlyList<ReadSegment> segments)
{
    private readonly Dictionary<string, Reading> _readings = new(StringComparer.Ordinal);
    private readonly HashSet<string> _contradicted = new(StringComparer.Ordinal);
    private readonly List<ReadSegment> _used = [];
    private readonly List<TableSource> _sources = [];
    private LabelFragments? _fragments;

    /// <summary>Figures that were printed twice with different values.</summary>
    public IReadOnlyCollection<string> Contradicted => _contradicted;

    /// <param name="nearest">Where the table should stand, for a table that was not found.</param>
    /// <param name="hasLabelsInText">Labels of the table stand in the text outside any cells.</param>
    /// <param name="standsInText">Whether the label of one row stands in the text around the table.</param>
    /// <param name="standsInCell">Whether the label of one column stands in a cell of the section.</param>
    public StatutoryTable Assemble(SourceLocation nearest, bool hasLabelsInText, Func<AxisItem, bool> standsInText, Func<AxisItem, bool> standsInCell)
    {
        foreach (ReadSegment segment in segments) Take(segment);
        SourceLocation location = _used.Count == 0 ? nearest : _used[0].Source.Location;
        bool hasHomeless = _used.Exists(segment => segment.Readings.Homeless.Count > 0 || segment.Readings.IsMangled);
        // A row of figures under words that are no label of the form may be the very row that seems left out.
        bool isUnsure = hasHomeless || HasUnknown(LabelAxis.Row) || hasLabelsInText;
        ImmutableArray<Figure> figures = [.. labels.Table.Blocks.SelectMany(block => Figures(block, location, row => isUnsure || standsInText(row), standsInCell))];
        if (IsTorn(figures)) figures = [.. figures.Select(figure => figure with { State = FigureState.Unreadable, Value = null, Text = null, Unit = null })];
        HashSet<string> rows = [.. _readings.Values.Select(reading => reading.Row.Path)];
        return new StatutoryTable(labels.Table.Key, Status(figures, hasLabelsInText), location, figures)
        {
            RowsFound = labels.Table.Blocks.Sum(block => block.Rows.Leaves.Count(row => rows.Contains(row.Path))),
            Evidence = _used.Count == 0 ? null : _used.Max(segment => segment.Source.Evidence),
            Sources = [.. _sources],
            // Of a mangled table a piece of a label is no label of the agency's making.
            Labels = [.. _used.SelectMany(segment => segment.Readings.Labels).Where(label => label.Match != LabelMatch.Unknown || !hasHomeless)],
            HasLabelsWithoutCells = hasLabelsInText && _readings.Count == 0,
        };
    }

    // Lines that were wrapped look like rows: where a third of the cells between written characters is lost, the rest may have moved.
    private bool IsTorn(ImmutableArray<Figure> figures) =>
        _used.Exists(segment => segment.Source.Evidence == GridEvidence.Delimiters)
        && figures.Count(figure => figure is { State: FigureState.Unreadable, Text: null }) * 3 >= figures.Length;

    private bool HasUnknown(LabelAxis axis) =>
        _used.Exists(segment => segment.Readings.Labels.Exists(label => label.Axis == axis && label.Match == LabelMatch.Unknown));

    private void Take(ReadSegment segment)
    {
        SegmentReadings read = segment.Readings;
        if (read.Cells.Count == 0 && read.Homeless.Count == 0 && read.Labels.Count == 0) return;
        int again = read.Cells.Count(cell => _readings.ContainsKey(cell.Key));
        bool isCopy = again > 0 && again * 2 >= read.Cells.Count;
        // A short list that repeats a few words of the form beside the table itself is no statutory table.
        if (isCopy && read.Cells.Count * 2 < _readings.Count) return;
        _sources.Add(segment.Run with { IsRepeated = isCopy });
        if (!isCopy) _used.Add(segment);
        foreach (Reading reading in read.Cells)
        {
            if (!_readings.TryGetValue(reading.Key, out Reading? known)) _readings[reading.Key] = reading;
            else if (!Agrees(known, reading)) _contradicted.Add(reading.Key);
        }
    }

    private static bool Agrees(Reading known, Reading again) =>
        known.IsCertain == again.IsCertain
        && FigureReader.Read(known.Cell.Text, known.Column.Measure) == FigureReader.Read(again.Cell.Text, again.Column.Measure);

    private IEnumerable<Figure> Figures(TableBlock block, SourceLocation table, Func<AxisItem, bool> isUnsure, Func<AxisItem, bool> standsInCell)
    {
        SourceLocation nearest = table;
        // The same goes for a column, where the whole of it seems left out.
        bool hasUnknown = HasUnknown(LabelAxis.Column);
        HashSet<AxisItem> lostColumns =
            [.. block.Columns.Leaves.Where(column => !block.Rows.All.Any(row => _readings.ContainsKey($"{row.Path}@{column.Key}")) && (hasUnknown || standsInCell(column)))];
        // Of a table with a row whose cells could not be told apart, no figure is known to be left out.
        bool hasBlurred = _readings.Values.Any(reading => !reading.IsCertain);
        foreach (AxisItem row in block.Rows.All)
        {
            bool isGroup = row.Children.Length > 0;
            if (isGroup && !IsPrintedGroup(row, block)) continue;
            bool isLost = !block.Columns.All.Any(column => _readings.ContainsKey($"{row.Path}@{column.Key}"));
            bool mayBePrinted = hasBlurred || isUnsure(row) && (isLost || isGroup);
            foreach (AxisItem column in block.Columns.All)
            {
                _readings.TryGetValue($"{row.Path}@{column.Key}", out Reading? reading);
                bool isAnnounced = _used.Exists(segment => segment.Readings.Announced.Contains($"{row.Path}@{column.Key}"));
                if (column.Children.Length > 0 && reading is null && !isAnnounced) continue;
                string key = $"{labels.Table.Key}.{row.Path}@{column.Key}";
                if (reading is not null) nearest = reading.Cell.Location;
                yield return Figure(key, row, column, reading, nearest, mayBePrinted || isAnnounced || lostColumns.Contains(column));
            }
        }
    }

    /// <summary>A group has figures of its own where it is printed as one line, or as a subtotal with something in it.</summary>
    private bool IsPrintedGroup(AxisItem group, TableBlock block)
    {
        bool hasRow = block.Columns.All.Any(column => _readings.ContainsKey($"{group.Path}@{column.Key}"));
        if (!hasRow) return false;
        bool hasChildren = group.WithDescendants().Skip(1).Any(child => block.Columns.All.Any(column => _readings.ContainsKey($"{child.Path}@{column.Key}")));
        return !hasChildren || block.Columns.All.Any(column =>
            _readings.TryGetValue($"{group.Path}@{column.Key}", out Reading? reading) && (!reading.IsCertain || FigureReader.Read(reading.Cell.Text).IsPrintedValue));
    }

    private Figure Figure(string key, AxisItem row, AxisItem column, Reading? reading, SourceLocation nearest, bool isUnsure)
    {
        if (reading is null) return new Figure(key, isUnsure ? FigureState.Unreadable : FigureState.Missing, null, null, nearest);
        bool isCertain = reading.IsCertain && !_contradicted.Contains(reading.Key);
        CellValue value = FigureReader.Read(reading.Cell.Text, column.Measure);
        // A label of the form where a figure should stand: the grid was misread, nobody writes that into a cell.
        bool isLabel = value.State == FigureState.Unreadable && (labels.Columns.Find(reading.Cell.Text).Count > 0 || labels.Rows.Find(reading.Cell.Text).Count > 0 || labels.IsFurniture(reading.Cell.Text));
        isLabel |= value.State == FigureState.Unreadable && (_fragments ??= new LabelFragments(labels.Table, _used.SelectMany(segment => segment.Readings.Labels))).StandIn(reading.Cell.Text, row);
        if (isLabel || value.IsAmbiguous || value.State == FigureState.Blank && reading.Cell.HasPicture) isCertain = false;
        return isCertain
            ? new Figure(key, value.State, value.Value, reading.Cell.Text, reading.Cell.Location) { Unit = value.Unit }
            : new Figure(key, FigureState.Unreadable, null, null, reading.Cell.Location);
    }

    private RecognitionStatus Status(ImmutableArray<Figure> figures, bool hasLabelsInText)
    {
        if (_readings.Count == 0) return hasLabelsInText ? RecognitionStatus.Partial : RecognitionStatus.NotFound;
        return figures.Any(figure => figure is { State: FigureState.Unreadable, Text: null }) ? RecognitionStatus.Partial : RecognitionStatus.Complete;
    }
}
