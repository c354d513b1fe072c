using System.Collections.Immutable;

namespace FixtureGenerator.Forms;

/// <summary>A printed table: cells with spans, in the order of reading.</summary>
/// <param name="Key">The statutory table it belongs to.</param>
/// <param name="HeadRows">How many rows at its top are its head.</param>
/// <param name="Cells">Its cells.</param>
internal sealed record FormGrid(string Key, int HeadRows, ImmutableArray<FormCell> Cells)
{
    public int RowCount { get; } = Cells.Max(cell => cell.Row + cell.RowSpan);

    public int ColumnCount { get; } = Cells.Max(cell => cell.Column + cell.ColumnSpan);

    /// <summary>The cells that begin in a row, from left to right.</summary>
    public IEnumerable<FormCell> Row(int row) => Cells.Where(cell => cell.Row == row).OrderBy(cell => cell.Column);

    public FormCell? At(int row, int column) => Cells.FirstOrDefault(cell => cell.Covers(row, column));

    public FormGrid With(IEnumerable<FormCell> cells, int? headRows = null) => new(Key, headRows ?? HeadRows, [.. cells]);

    public FormGrid Change(Func<FormCell, FormCell> change) => With(Cells.Select(change));

    /// <summary>Spans become single cells; the covered places are blank or repeat the text.</summary>
    public FormGrid WithoutSpans(bool repeats, bool rowsOnly = false) => With(Cells.SelectMany(cell => Single(cell, repeats, rowsOnly)));

    /// <summary>A row above all others, as wide as the table.</summary>
    public FormGrid Under(string caption) => With(
        Cells.Select(cell => cell with { Row = cell.Row + 1 }).Prepend(new FormCell(0, 0, caption, CellKind.Head, 1, ColumnCount)),
        HeadRows == 0 ? 0 : HeadRows + 1);

    /// <summary>The rows from one to another, spans cut at the edges.</summary>
    public FormGrid Slice(int from, int to, bool repeatsLabels)
    {
        List<FormCell> kept = [];
        foreach (FormCell cell in Cells)
        {
            int start = Math.Max(cell.Row, from), end = Math.Min(cell.Row + cell.RowSpan, to);
            if (start >= end) continue;
            string text = cell.Row < from && !repeatsLabels ? "" : cell.Text;
            kept.Add(cell with { Row = start - from, RowSpan = end - start, Text = text });
        }

        return With(kept, Math.Clamp(HeadRows - from, 0, to - from));
    }

    /// <summary>Two tables in place of one, the second with or without the head.</summary>
    public IEnumerable<FormGrid> SplitAt(int row, bool repeatsHead, bool repeatsLabels)
    {
        if (row <= HeadRows || row >= RowCount) return [this];
        FormGrid rest = Slice(row, RowCount, repeatsLabels);
        if (repeatsHead && HeadRows > 0)
        {
            FormGrid head = Slice(0, HeadRows, repeatsLabels: true);
            rest = With([.. head.Cells, .. rest.Cells.Select(cell => cell with { Row = cell.Row + HeadRows })]);
        }

        return [Slice(0, row, repeatsLabels), rest];
    }

    public FormGrid Transposed() =>
        With(Cells.Select(cell => cell with { Row = cell.Column, Column = cell.Row, RowSpan = cell.ColumnSpan, ColumnSpan = cell.RowSpan }), 0);

    private static IEnumerable<FormCell> Single(FormCell cell, bool repeats, bool rowsOnly)
    {
        int wide = rowsOnly ? 1 : cell.ColumnSpan;
        for (int row = 0; row < cell.RowSpan; row++)
        {
            for (int column = 0; column < wide; column++)
            {
                bool isFirst = row == 0 && column == 0;
                yield return cell with
                {
                    Row = cell.Row + row,
                    Column = cell.Column + column,
                    RowSpan = 1,
                    ColumnSpan = rowsOnly ? cell.ColumnSpan : 1,
                    Text = isFirst || repeats ? cell.Text : "",
                    Key = isFirst ? cell.Key : null,
                };
            }
        }
    }
}
