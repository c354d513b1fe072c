using DisclosureParser.Documents;

namespace DisclosureParser.Readers.Text.Tables;

/// <summary>
/// Rows of cells with one mark between them and nothing for a span: heads, then rows of labels and values. All have as many
/// values, or blanks where a mark stands for them. Where a blank left no gap, rows are as long as they are, and it is for
/// recognition to believe those alone that have a value for every head.
/// </summary>
internal sealed class SeparatedRows(List<SourceLine> lines, Separator separator)
{
    private const int MostHeads = 8;
    private const int MostLabels = 4;
    private const int FewestRowsWithoutHead = 3;
    private const int LongestPiece = 60;

    private readonly List<List<CellDraft>> _rows = [];
    private int _values;
    private bool _isRagged;
    private bool _hasBlanks;

    /// <summary>Reads the rows that begin at a line, under its heads if there are any.</summary>
    public ShapeReading Read(int first, BlockList blocks)
    {
        int line = first;
        for (; At(line) is { IsHead: true } head && _rows.Count < MostHeads; line++) _rows.Add(head.Cells);
        int heads = _rows.Count;
        line = ReadRows(line);
        bool isTable = heads > 0 ? _rows.Count > heads : _rows.Count >= FewestRowsWithoutHead && !MayLackItsLabel(first);
        if (!isTable || _isRagged && (_hasBlanks || !separator.IsGap) || !IsPrinted(heads) || GoesOnOtherwise(line))
            return new ShapeReading(Math.Max(line, first + 1), false);
        TableDraft draft = new(separator.IsGap ? GridEvidence.Alignment : GridEvidence.Delimiters) { IsPacked = true };
        draft.Rows.AddRange(_rows);
        blocks.AddTable(draft);
        return new ShapeReading(line, true);
    }

    private int ReadRows(int line)
    {
        if (At(line) is { IsHead: false, Labels: 0 } unlabelled)
        {
            Add(unlabelled);
            return line + 1;
        }

        while (true)
        {
            if (At(line) is { IsHead: false, Labels: > 0 } row)
            {
                Add(row);
                line++;
                continue;
            }

            int labels = LabelsAlone(line);
            if (labels == 0) return line;
            _isRagged = true;
            for (; labels > 0; labels--, line++)
                _rows.Add(At(line)?.Cells ?? [new CellDraft(lines[line].Text.ToString(), lines[line].Number, lines[line].ColumnOf(lines[line].Start))]);
        }
    }

    private void Add(SeparatedRow row)
    {
        _isRagged |= _values > 0 && row.Values != _values;
        _values = row.Values;
        _hasBlanks |= row.Cells.Exists(cell => cell.IsEmpty);
        _rows.Add(row.Cells);
    }

    /// <summary>How many lines without values stand between two rows: blank rows, or pieces of a label. Heads below a title are neither.</summary>
    private int LabelsAlone(int line)
    {
        if (_rows.Count == 0 || !separator.IsGap) return 0;
        int end = line;
        bool isTitled = false;
        while (end < lines.Count && end < line + MostLabels && !(isTitled && At(end) is { IsHead: true }) && (At(end) is { IsHead: true } || MayBeRow(lines[end])))
        {
            isTitled |= At(end) is null;
            end++;
        }

        return end > line && At(end) is { IsHead: false, Labels: > 0 } ? end - line : 0;
    }

    // What begins with 一、 or 第 is a heading or a title, and more than a piece.
    private bool MayBeRow(SourceLine line) =>
        separator.Cut(line) is null && IsPiece(line) && !SeparatedRow.IsValue(line.Text) && !PageNumbers.IsOne(line.Text)
        && line.Text is not ['第', ..] and not [_, '、', ..] and not [_, _, '、', ..];

    private SeparatedRow? At(int line) => line < lines.Count ? SeparatedRow.Of(lines[line], separator) : null;

    /// <summary>Something is printed in it; all blank is believed only where one head has just as many columns.</summary>
    private bool IsPrinted(int heads) =>
        _rows.Exists(cells => cells.Exists(cell => SeparatedRow.IsValue(cell.Text))) || heads == 1 && _rows.TrueForAll(cells => cells.Count == _rows[0].Count);

    // The line above may be the first part of a label.
    private bool MayLackItsLabel(int first) => first > 0 && IsPiece(lines[first - 1]) && !Enumerators.StartsLine(lines[first - 1].Text);

    /// <summary>Behind the rows stands what belongs to them and does not fit: a row cut over two lines, values alone.</summary>
    private bool GoesOnOtherwise(int end)
    {
        if (end >= lines.Count || lines[end].IsBlank) return false;
        if (SeparatedRow.IsValue(lines[end].Text)) return true;
        if (At(end) is not SeparatedRow next) return IsPiece(lines[end]) && At(end + 1) is { IsHead: false } row && (row.Labels == 0 || row.Values == _values);
        return !next.IsHead || !IsOverValues(end);
    }

    /// <summary>Heads stand above one row of values without a label, and so many: another table.</summary>
    private bool IsOverValues(int head)
    {
        int line = head, widest = 0;
        for (; line < head + MostHeads && At(line) is { IsHead: true } row; line++) widest = Math.Max(widest, row.Cells.Count);
        return At(line) is { IsHead: false, Labels: 0 } values && values.Values == widest;
    }

    private static bool IsPiece(SourceLine line) => !line.IsBlank && line.Text.Length <= LongestPiece && !Sentences.EndsAfter(line.Text);
}
